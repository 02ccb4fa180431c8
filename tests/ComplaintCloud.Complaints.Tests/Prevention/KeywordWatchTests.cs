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

    [Fact]
    public void TwoHundredQuietDays_GiveAtMostTwoAlarms_NineteenTimesInTwenty()
    {
        var alarms = Enumerable.Range(1, 20).Select(seed => AlarmsOf(Days(new Random(seed), spread: 0))).ToList();
        alarms.Count(count => count <= 2).ShouldBeGreaterThanOrEqualTo(19);
        alarms.Average().ShouldBeLessThan(1.2);
    }

    [Fact]
    public void QuietDaysThatVaryMoreThanByChance_GiveTwoOnAverageAtMost() =>
        Enumerable.Range(50, 10).Average(seed => AlarmsOf(Days(new Random(seed), spread: 0.1))).ShouldBeLessThanOrEqualTo(2);

    // What chance allows, see KeywordWatch: not every such rise can be found at once without crying wolf.
    [Fact]
    public void ARiseOfFortyPercentInAPhraseOfFiftyADay_IsFoundAsOftenAsChanceAllows()
    {
        var (exact, sameDay, nextDay) = (0, 0, 0);
        for (var seed = 100; seed < 300; seed++)
        {
            var random = new Random(seed);
            var days = Days(random, spread: 0);
            // A Wednesday and the day after, when fifty are usual.
            var day = First.AddDays(HistoryDays + 9);
            exact += IsFound(days, day, 70, 70) ? 1 : 0;
            var counts = (Chance.Poisson(random, 70), Chance.Poisson(random, 70));
            sameDay += IsFound(days, day, counts.Item1) ? 1 : 0;
            nextDay += IsFound(days, day, counts.Item1, counts.Item2) ? 1 : 0;
        }
        exact.ShouldBeGreaterThanOrEqualTo(194);
        sameDay.ShouldBeGreaterThanOrEqualTo(70);
        nextDay.ShouldBeGreaterThanOrEqualTo(148);
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

    // What goes on, or comes again within two days, is one alarm.
    private static int AlarmsOf(Dictionary<string, Dictionary<DateOnly, int>> days)
    {
        var (alarms, episodes) = (0, new Dictionary<string, KeywordEpisode>());
        for (var at = HistoryDays; at < HistoryDays + QuietDays; at++)
            foreach (var phrase in RisesOn(days, First.AddDays(at)))
            {
                episodes[phrase] = KeywordEpisode.With(episodes.GetValueOrDefault(phrase), phrase, First.AddDays(at));
                alarms += episodes[phrase].Since == First.AddDays(at) ? 1 : 0;
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
