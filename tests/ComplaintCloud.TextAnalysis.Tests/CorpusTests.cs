using ComplaintCloud.Complaints.Triage;
using ComplaintCloud.TextAnalysis.Training;
using Shouldly;
using Xunit;

namespace ComplaintCloud.TextAnalysis.Tests;

/// <summary>The labelled messages keep to the label guide, and what is never trained on stays apart.</summary>
[Trait("Requirement", "B2")]
public sealed class CorpusTests
{
    private static readonly IReadOnlyList<LabelledText> Trained = TrainingCorpus.ReadAll();
    private static readonly IReadOnlyList<LabelledText> Unseen = TrainingCorpus.ReadUnseen();

    [Fact]
    public void EveryMessage_KeepsToTheLabelGuide()
    {
        foreach (var text in Trained.Concat(Unseen))
        {
            // The first corpus has five that the guide would have at 4; it is kept as it was given.
            if (text.Flags.Contains(TextFlags.Safety) && text.Writer == LabelledText.Voices)
                text.Severity.ShouldBe(4, text.Id);
            if (text.Item == Taxonomy.None.Code)
                text.Severity.ShouldBe(1, text.Id);
            text.Also.ShouldNotContain(text.Item, text.Id);
            text.Flags.ShouldBeUnique();
            text.Phrases.Count.ShouldBeInRange(1, 4, text.Id);
            text.Phrases.ShouldAllBe(phrase => text.Text.Contains(phrase, StringComparison.Ordinal), text.Id);
        }
    }

    [Fact]
    public void UnseenVoices_ShareNoHandAndNoTextWithWhatIsTrainedOn()
    {
        Unseen.Select(text => text.Hand).Intersect(Trained.Select(text => text.Hand)).ShouldBeEmpty();
        Unseen.Select(text => text.Text).Intersect(Trained.Select(text => text.Text)).ShouldBeEmpty();
        Trained.Concat(Unseen).Select(text => text.Id).ShouldBeUnique();
        Unseen.Select(text => text.Hand).Distinct().Count().ShouldBeGreaterThanOrEqualTo(5);
    }
}
