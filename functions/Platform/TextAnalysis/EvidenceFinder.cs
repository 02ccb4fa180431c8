using ComplaintCloud.TextAnalysis.Features;
using ComplaintCloud.TextAnalysis.Lexicon;

namespace ComplaintCloud.TextAnalysis;

/// <summary>Where in a text the words stand that speak for an output of the model. Keeps buffers, so one at a time.</summary>
internal sealed class EvidenceFinder(TextScorer scorer)
{
    private const int Longest = 14;
    private const int Shortest = 2;
    private const float Fading = 0.3f;
    private float[] weights = [];

    /// <summary>Weighs every character of the text that was scored last for an output.</summary>
    public void Weigh(int output)
    {
        var length = scorer.Text.Length;
        if (weights.Length < length)
            weights = new float[length * 2];
        weights.AsSpan(0, length).Clear();
        Weigh(FeatureGroup.Characters, output);
        Weigh(FeatureGroup.Concepts, output);
    }

    /// <summary>The words that weigh most and were not taken yet, as a range of the folded text; an empty one when no words speak for it.</summary>
    public (int Start, int End) TakeHeaviest()
    {
        var text = scorer.Text.Chars;
        var best = -1;
        for (var i = 0; i < text.Length; i++)
            if (weights[i] > 0 && !ConceptLexicon.EndsClause(text[i]) && (best < 0 || weights[i] > weights[best]))
                best = i;
        if (best < 0)
            return default;
        var (start, end, least) = (best, best + 1, weights[best] * Fading);
        while (end - start < Longest)
        {
            var left = start > 0 && !ConceptLexicon.EndsClause(text[start - 1]) ? weights[start - 1] : 0;
            var right = end < text.Length && !ConceptLexicon.EndsClause(text[end]) ? weights[end] : 0;
            if (Math.Max(left, right) < least)
                break;
            (start, end) = left >= right ? (start - 1, end) : (start, end + 1);
        }
        (start, end) = Widened(text, start, end);
        weights.AsSpan(start, end - start).Clear();
        return (start, end);
    }

    /// <summary>The place in the original of a range of the folded text.</summary>
    public (int Start, int End) Original((int Start, int End) range) =>
        (scorer.Text.OriginOf(range.Start), scorer.Text.OriginOf(range.End));

    private static (int Start, int End) Widened(ReadOnlySpan<char> text, int start, int end)
    {
        while (end - start < Shortest && end < text.Length && !ConceptLexicon.EndsClause(text[end]))
            end++;
        while (end - start < Shortest && start > 0 && !ConceptLexicon.EndsClause(text[start - 1]))
            start--;
        return (start, end);
    }

    private void Weigh(FeatureGroup group, int output)
    {
        var features = scorer.Features[group];
        var rows = scorer.RowsOf(group);
        var groupWeight = scorer.Model.GroupWeights[(int)group];
        for (var i = 0; i < features.Length; i++)
        {
            var (_, start, end) = features[i];
            if (rows[i] < 0 || end <= start)
                continue;
            var share = scorer.Model.WeightOf(rows[i], output) * groupWeight / (end - start);
            for (var at = start; at < end; at++)
                weights[at] += share;
        }
    }
}
