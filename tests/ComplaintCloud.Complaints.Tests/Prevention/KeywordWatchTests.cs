using ComplaintCloud.Complaints.Prevention;
using Shouldly;
using Xunit;

namespace ComplaintCloud.Complaints.Tests.Prevention;

/// <summary>A company of forty phrases, said from twice to fifty times a day, fewer at weekends.</summary>
[Trait("Requirement", "G2")]
public sealed class KeywordWatchTests
{
    private const int HistoryDays = 56;
    private static readonly DateOnly First = SimulatedPhrases.First;

    [Fact]
    public void ARiseOfFortyPercentInAPhraseOfFiftyADay_IsFoundNearlyAsOftenAsChanceAllows()
    {
        const int runs = 300;
        var (exact, sameDay, nextDay) = (0, 0, 0);
        for (var seed = 1_000; seed < 1_000 + runs; seed++)
        {
            var phrases = SimulatedPhrases.Forty(seed, HistoryDays + 12);
            var counts = (phrases.Draw(70), phrases.Draw(70));
            sameDay += IsFound(phrases, counts.Item1) ? 1 : 0;
            nextDay += IsFound(phrases, counts.Item1, counts.Item2) ? 1 : 0;
            exact += IsFound(phrases, 70, 70) ? 1 : 0;
        }
        // By the close of the day after the one in which it began; see DetectionCeiling for what is possible at all.
        var (ceilingSame, ceilingNext) = DetectionCeiling.Of(50, 70, alarmsIn200Days: 1.1);
        ((double)exact / runs).ShouldBeGreaterThanOrEqualTo(0.98);
        ((double)sameDay / runs).ShouldBeInRange(ceilingSame - 0.12, ceilingSame);
        ((double)nextDay / runs).ShouldBeInRange(ceilingNext - 0.05, ceilingNext);
    }

    [Fact]
    public void WhoKnowsTheUsualExactly_FindsNoMoreWithinADay_ThanEightyEightInAHundred()
    {
        var (sameDay, nextDay) = DetectionCeiling.Of(50, 70, alarmsIn200Days: 1.1);
        (Math.Round(sameDay, 2), Math.Round(nextDay, 2)).ShouldBe((0.53, 0.88));
        DetectionCeiling.Of(50, 70, alarmsIn200Days: 3).NextDay.ShouldBeLessThan(0.95);
    }

    [Fact]
    public void TwiceTheUsual_IsFoundOnTheDayItself()
    {
        for (var seed = 300; seed < 320; seed++)
            IsFound(SimulatedPhrases.Forty(seed, HistoryDays + 12), 100).ShouldBeTrue();
    }

    [Fact]
    public void AFewMentions_AreNoAlarm_HoweverRareTheyWere() =>
        RisesOf(Only(60, 4), 60).ShouldBeEmpty();

    [Fact]
    public void ManyMentionsOfWhatNobodyEverSaid_AreAnAlarm() =>
        RisesOf(Only(60, 12), 60).ShouldHaveSingleItem().Count.ShouldBe(12);

    [Fact]
    public void InTheFirstWeeks_NothingIsUsualYet() =>
        RisesOf(Only(20, 100), 20).ShouldBeEmpty();

    [Fact]
    public void NoPhraseAtAll_IsNoAlarm() =>
        KeywordWatch.RisesOn(new DailyCounts(First, new Dictionary<string, IReadOnlyList<int>>()), First.AddDays(60)).ShouldBeEmpty();

    [Theory]
    [InlineData(3, 1.0)]
    [InlineData(10, 2.5)]
    [InlineData(71, 50)]
    public void TheTail_IsTheSumOfItsTerms(int count, double mean)
    {
        var (term, below) = (Math.Exp(-mean), 0.0);
        for (var k = 0; k < count; k++, term *= mean / k)
            below += term;
        UpperTail.Poisson(count, mean).ShouldBe(1 - below, 1e-12);
        UpperTail.Overdispersed(count, mean, 1.0000001).ShouldBe(1 - below, 1e-6);
        UpperTail.Overdispersed(count, mean, 2).ShouldBeGreaterThan(1 - below);
    }

    // From a Wednesday on, when fifty are usual.
    private static bool IsFound(SimulatedPhrases phrases, params int[] counts)
    {
        var (from, found) = (HistoryDays + 9, false);
        for (var at = 0; at < counts.Length; at++)
        {
            phrases.Say("p0", from + at, counts[at]);
            found |= RisesOf(phrases.Counts, from + at).Any(rise => rise.Phrase == "p0");
        }
        return found;
    }

    private static IReadOnlyList<PhraseRise> RisesOf(DailyCounts counts, int at) => KeywordWatch.RisesOn(counts, First.AddDays(at));

    private static DailyCounts Only(int day, int count) =>
        new(First, new Dictionary<string, IReadOnlyList<int>> { ["退费"] = [.. Enumerable.Repeat(0, day), count] });
}
