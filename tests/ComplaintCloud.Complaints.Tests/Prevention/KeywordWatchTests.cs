using ComplaintCloud.Complaints.Prevention;
using Shouldly;
using Xunit;

namespace ComplaintCloud.Complaints.Tests.Prevention;

/// <summary>A company of forty phrases, said from twice to fifty times a day, fewer at weekends.</summary>
[Trait("Requirement", "G2")]
public sealed class KeywordWatchTests
{
    private const int HistoryDays = 56;
    private const int QuietDays = 200;
    private static readonly DateOnly First = new(2026, 1, 5);
    private static readonly double[] Means = [50, 30, 20, 15, 12, 10, 8, 6, .. Enumerable.Repeat(4.0, 12), .. Enumerable.Repeat(2.0, 20)];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void TwoHundredQuietDays_GiveAtMostTwoAlarms(int seed) => AlarmsOf(Days(new Random(seed), spread: 0)).ShouldBeLessThanOrEqualTo(2);

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public void QuietDaysThatVaryMoreThanByChance_GiveAtMostTwoToo(int seed) => AlarmsOf(Days(new Random(seed), spread: 0.1)).ShouldBeLessThanOrEqualTo(2);

    [Fact]
    public void ARiseOfFortyPercentInAPhraseOfFiftyADay_IsFoundWithinADay()
    {
        var (exact, byChance) = (0, 0);
        for (var seed = 100; seed < 200; seed++)
        {
            var random = new Random(seed);
            var days = Days(random, spread: 0);
            // A Wednesday and the day after, when fifty are usual.
            var day = First.AddDays(HistoryDays + 9);
            exact += IsFound(days, day, 70, 70) ? 1 : 0;
            byChance += IsFound(days, day, Chance.Poisson(random, 70), Chance.Poisson(random, 70)) ? 1 : 0;
        }
        exact.ShouldBeGreaterThanOrEqualTo(97);
        byChance.ShouldBeGreaterThanOrEqualTo(70);
    }

    [Fact]
    public void TwiceTheUsual_IsFoundOnTheDayItself()
    {
        for (var seed = 300; seed < 320; seed++)
            IsFound(Days(new Random(seed), spread: 0), First.AddDays(HistoryDays + 9), 100).ShouldBeTrue();
    }

    [Fact]
    public void AFewMentions_AreNoAlarm_HoweverRareTheyWere() =>
        KeywordWatch.RisesOn(Only(60, 4), First.AddDays(60), First).ShouldBeEmpty();

    [Fact]
    public void ManyMentionsOfWhatNobodyEverSaid_AreAnAlarm() =>
        KeywordWatch.RisesOn(Only(60, 12), First.AddDays(60), First)
            .ShouldHaveSingleItem().Count.ShouldBe(12);

    [Fact]
    public void InTheFirstWeeks_NothingIsUsualYet() =>
        KeywordWatch.RisesOn(Only(20, 100), First.AddDays(20), First).ShouldBeEmpty();

    [Fact]
    public void AnOldOutbreak_DoesNotHideTheNext()
    {
        var days = Days(new Random(7), spread: 0);
        days["p0"][First.AddDays(HistoryDays - 3)] = 200;
        IsFound(days, First.AddDays(HistoryDays + 4), 100).ShouldBeTrue();
    }

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

    // What goes on from one day to the next is one alarm.
    private static int AlarmsOf(Dictionary<string, Dictionary<DateOnly, int>> days)
    {
        var (alarms, yesterday) = (0, new HashSet<string>());
        for (var at = HistoryDays; at < HistoryDays + QuietDays; at++)
        {
            var today = RisesOn(days, First.AddDays(at));
            alarms += today.Count(phrase => !yesterday.Contains(phrase));
            yesterday = today;
        }
        return alarms;
    }

    private static bool IsFound(Dictionary<string, Dictionary<DateOnly, int>> days, DateOnly from, params int[] counts)
    {
        var found = false;
        for (var at = 0; at < counts.Length; at++)
        {
            days["p0"][from.AddDays(at)] = counts[at];
            found |= RisesOn(days, from.AddDays(at)).Contains("p0");
        }
        return found;
    }

    private static HashSet<string> RisesOn(Dictionary<string, Dictionary<DateOnly, int>> days, DateOnly day) =>
        [.. KeywordWatch.RisesOn(days.ToDictionary(phrase => phrase.Key, phrase => (IReadOnlyDictionary<DateOnly, int>)phrase.Value), day, First).Select(rise => rise.Phrase)];

    private static Dictionary<string, IReadOnlyDictionary<DateOnly, int>> Only(int day, int count) =>
        new() { ["退费"] = new Dictionary<DateOnly, int> { [First.AddDays(day)] = count } };

    private static Dictionary<string, Dictionary<DateOnly, int>> Days(Random random, double spread) => Means
        .Select((mean, number) => (Name: $"p{number}", Days: Enumerable.Range(0, HistoryDays + QuietDays).Select(at => First.AddDays(at)).ToDictionary(
            day => day, day => Chance.Poisson(random, mean * (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0.6 : 1) * Chance.Lognormal(random, spread)))))
        .ToDictionary(phrase => phrase.Name, phrase => phrase.Days);
}
