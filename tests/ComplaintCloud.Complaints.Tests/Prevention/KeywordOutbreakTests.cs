using ComplaintCloud.Complaints.Prevention;
using Shouldly;
using Xunit;

namespace ComplaintCloud.Complaints.Tests.Prevention;

/// <summary>What a rise leaves behind: the next is found, and what lasts becomes usual.</summary>
[Trait("Requirement", "G2")]
public sealed class KeywordOutbreakTests
{
    private const int HistoryDays = 56;
    private const int Runs = 20;

    [Fact]
    public void ASecondOutbreakTwoWeeksLater_IsFoundAsTheFirstWas()
    {
        for (var seed = 1; seed <= Runs; seed++)
        {
            var phrases = SimulatedPhrases.Forty(seed, HistoryDays + 40);
            phrases.Raise("p0", HistoryDays + 9, 3, 120);
            phrases.Raise("p0", HistoryDays + 23, 2, 90);
            var told = phrases.Watch(HistoryDays + 7, 20).Where(rise => rise.Phrase == "p0").ToList();
            told.Select(rise => rise.Since).ShouldBe([Day(9), Day(23)], $"seed {seed}");
        }
    }

    [Fact]
    public void AnOutbreakOfWhichNobodyWasTold_DoesNotHideTheNext()
    {
        for (var seed = 1; seed <= Runs; seed++)
        {
            var phrases = SimulatedPhrases.Forty(seed, HistoryDays + 12);
            phrases.Raise("p0", HistoryDays - 10, 4, 150);
            phrases.Raise("p0", HistoryDays + 9, 1, 100);
            phrases.Watch(HistoryDays + 9, 1).ShouldContain(rise => rise.Phrase == "p0", $"seed {seed}");
        }
    }

    [Fact]
    public void WhatLastsTwoWeeks_IsTheUsualThen_AndWasToldOnce()
    {
        var told = new List<int>();
        for (var seed = 1; seed <= Runs; seed++)
        {
            var phrases = SimulatedPhrases.Forty(seed, HistoryDays + 50);
            phrases.Raise("p0", HistoryDays + 9, 41, 80);
            told.Add(phrases.Watch(HistoryDays + 7, 32).Count(rise => rise.Phrase == "p0"));
            // Four weeks on, what was usual once is far away, and a rise above the new level is found.
            UsualCounts.Of(phrases.Counts, Day(37))!.LevelOf("p0").ShouldBeInRange(64, 78);
            phrases.Raise("p0", HistoryDays + 40, 2, 140);
            KeywordWatch.RisesOn(phrases.Counts, Day(41)).ShouldContain(rise => rise.Phrase == "p0", $"seed {seed}");
        }
        // In twenty times 32 days chance alone gives an alarm or two.
        told.ShouldAllBe(count => count >= 1);
        told.Sum().ShouldBeLessThanOrEqualTo(Runs + 2);
    }

    private static DateOnly Day(int at) => SimulatedPhrases.First.AddDays(HistoryDays + at);
}
