using ComplaintCloud.TextAnalysis.Features;
using ComplaintCloud.TextAnalysis.Folding;
using ComplaintCloud.TextAnalysis.Lexicon;
using ComplaintCloud.TextAnalysis.Model;

namespace ComplaintCloud.TextAnalysis;

/// <summary>Asks the model about a text. Keeps buffers, so one at a time.</summary>
internal sealed class TextScorer(LinearModel model, ConceptLexicon lexicon)
{
    private readonly FeatureReader reader = new(lexicon);
    private readonly int[][] rows = [[], []];
    private readonly float[] probabilities = new float[Heads.Outputs];

    /// <summary>The model.</summary>
    public LinearModel Model { get; } = model;

    /// <summary>The lexicon.</summary>
    public ConceptLexicon Lexicon { get; } = lexicon;

    /// <summary>The text that was scored last.</summary>
    public FoldedText Text { get; } = new();

    /// <summary>Its features.</summary>
    public FeatureBuffer Features { get; } = new();

    /// <summary>The concepts in it.</summary>
    public MatchBuffer Matches { get; } = new();

    /// <summary>The probability of every output.</summary>
    public ReadOnlySpan<float> Probabilities => probabilities;

    /// <summary>The model's row of every feature of a group, or -1.</summary>
    public ReadOnlySpan<int> RowsOf(FeatureGroup group) => rows[(int)group].AsSpan(0, Features[group].Length);

    /// <summary>Scores a text.</summary>
    public void Score(ReadOnlySpan<char> text)
    {
        TextFolder.Fold(text, Text);
        reader.Read(Text, Matches, Features);
        Model.Bias.CopyTo(probabilities, 0);
        for (var group = 0; group < FeatureBuffer.Groups; group++)
        {
            var features = Features[(FeatureGroup)group];
            if (rows[group].Length < features.Length)
                rows[group] = new int[features.Length * 2];
            Model.Add(features, rows[group], (FeatureGroup)group, probabilities);
        }
        TextAnalysis.Model.Probabilities.Of(probabilities);
        TextAnalysis.Model.Probabilities.BlendClass(probabilities, Model.Thresholds.Sharpness);
    }
}
