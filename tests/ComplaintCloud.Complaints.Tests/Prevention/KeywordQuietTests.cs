using Shouldly;
using Xunit;

namespace ComplaintCloud.Complaints.Tests.Prevention;

/// <summary>Two hundred quiet days at a time: nothing changes, all is chance. Alarms are counted over all phrases together.</summary>
[Trait("Requirement", "G2")]
public sealed class KeywordQuietTests
{
    private const int HistoryDays = 56;
    private const int QuietDays = 200;

    [Fact]
    public void OnePhrase_GivesAtMostTwoAlarms_NineTimesInTen() =>
        AtMostTwo([.. Enumerable.Range(1, 300).Select(seed => AlarmsOf(SimulatedPhrases.One(seed, HistoryDays + QuietDays)))], 0.9, 1.1);

    [Fact]
    public void FortyPhrases_GiveAtMostTwoAlarms_NineTimesInTen() =>
        AtMostTwo([.. Enumerable.Range(1, 40).Select(seed => AlarmsOf(SimulatedPhrases.Forty(seed, HistoryDays + QuietDays)))], 0.9, 1.2);

    // Few times, as each takes long: the mean is what is tested.
    [Fact]
    public void ThreeHundredPhrases_GiveNoMoreAlarms() =>
        AtMostTwo([.. Enumerable.Range(1, 6).Select(seed => AlarmsOf(SimulatedPhrases.ThreeHundred(seed, HistoryDays + QuietDays)))], 0.6, 1.5);

    [Fact]
    public void DaysThatVaryMoreThanByChance_GiveTwoOnAverageAtMost() =>
        AtMostTwo([.. Enumerable.Range(50, 20).Select(seed => AlarmsOf(SimulatedPhrases.Forty(seed, HistoryDays + QuietDays, spread: 0.1)))], 0.7, 2);

    private static void AtMostTwo(List<int> alarms, double share, double mean)
    {
        ((double)alarms.Count(count => count <= 2) / alarms.Count).ShouldBeGreaterThanOrEqualTo(share);
        alarms.Average().ShouldBeLessThanOrEqualTo(mean);
        // A watch that never cries is none.
        alarms.Sum().ShouldBePositive();
    }

    private static int AlarmsOf(SimulatedPhrases phrases) => phrases.Watch(HistoryDays, QuietDays).Count;
}
