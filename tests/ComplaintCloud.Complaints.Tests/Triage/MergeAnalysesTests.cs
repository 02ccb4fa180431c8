using ComplaintCloud.Complaints.Triage;
using Shouldly;
using Xunit;

namespace ComplaintCloud.Complaints.Tests.Triage;

/// <summary>Two analysers of one text: nothing is lowered, nothing said twice.</summary>
public sealed class MergeAnalysesTests
{
    private static readonly AnalyzedText Mild = new(
        [new("Q2", 0.7), new("Q1", 0.2)], ComplaintClass.Quality, Sentiment.Negative, -0.4, 2, [0.1, 0.8, 0.1, 0], [new(TextFlags.Repeat, 0.6)],
        Demand.None, [new("油污", 3)], [new("Q2", "油污", 3)], "own-1", null);

    private static readonly AnalyzedText Grave = new(
        [new("Q5", 0.9), new("Q2", 0.1)], ComplaintClass.Quality, Sentiment.Negative, -0.8, 4, [0, 0, 0.1, 0.9],
        [new(TextFlags.Safety, 0.9), new(TextFlags.Repeat, 0.8)], Demand.Apology, [new("有油污", 2), new("烫伤", 9)], [new("safety", "烫伤", 9)], "cloud-2", null);

    [Fact]
    [Trait("Requirement", "B2")]
    public void TheGraver_IsNotLowered_WhicheverIsFirst()
    {
        foreach (var merged in (AnalyzedText[])[MergeAnalyses.Of(Mild, Grave), MergeAnalyses.Of(Grave, Mild)])
        {
            merged.Severity.ShouldBe(4);
            merged.SeverityProbabilities.ShouldBe(Grave.SeverityProbabilities);
            merged.Flags.ShouldBe([new(TextFlags.Safety, 0.9), new(TextFlags.Repeat, 0.8)]);
            merged.Demand.ShouldBe(Demand.Apology);
            merged.ReviewReason.ShouldNotBeNull();
        }
    }

    [Fact]
    [Trait("Requirement", "B2")]
    public void TheFirst_LeadsInWhatItIsAbout()
    {
        var merged = MergeAnalyses.Of(Mild, Grave);
        merged.Items.Select(item => item.Code).ShouldBe(["Q2", "Q1", "Q5"]);
        merged.Class.ShouldBe(ComplaintClass.Quality);
        merged.SentimentScore.ShouldBe(-0.6);
        merged.Phrases.ShouldBe([new("油污", 3), new("烫伤", 9)]);
        merged.Evidence.Count.ShouldBe(2);
        merged.Analyser.ShouldBe("own-1+cloud-2");
    }

    [Fact]
    [Trait("Requirement", "B2")]
    public void AgreeingTwice_NeedsNoPerson() => MergeAnalyses.Of(Mild, Mild).NeedsHumanReview.ShouldBeFalse();
}
