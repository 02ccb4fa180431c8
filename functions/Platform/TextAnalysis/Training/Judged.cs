using ComplaintCloud.Complaints.Triage;
using ComplaintCloud.TextAnalysis.Lexicon;
using ComplaintCloud.TextAnalysis.Model;

namespace ComplaintCloud.TextAnalysis.Training;

/// <summary>A labelled message and what a model that never saw it says.</summary>
/// <param name="Text">The message.</param>
/// <param name="Probabilities">Of every output.</param>
/// <param name="Tags">What was decided.</param>
internal sealed record Judged(LabelledText Text, float[] Probabilities, AnalyzedText Tags)
{
    /// <summary>What a model says of messages.</summary>
    public static IReadOnlyList<Judged> By(LinearModel model, IEnumerable<LabelledText> texts)
    {
        var scorer = new TextScorer(model, ConceptLexicon.Own);
        var tagger = new TextTagger(scorer);
        return [.. texts.Select(text => (text, tags: tagger.Tag(text.Text))).Select(one => new Judged(one.text, scorer.Probabilities.ToArray(), one.tags))];
    }
}
