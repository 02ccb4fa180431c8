using ComplaintCloud.TextAnalysis.Features;
using ComplaintCloud.TextAnalysis.Model;

namespace ComplaintCloud.TextAnalysis.Evaluation;

/// <summary>
/// A yardstick for speed on a machine that is busy with other things: the simplest model that could tell sub-items apart. Every run of
/// one to three characters is looked up and a row of weights added; no tags, no evidence. It is not trained, only timed.
/// </summary>
internal sealed class PlainSoftmax
{
    private const int LongestRun = 3;
    private readonly Dictionary<uint, int> rows = [];
    private readonly float[] weights;
    private readonly float[] sums = new float[Heads.Item.Labels.Count];

    /// <summary>One that knows all runs of these texts.</summary>
    public PlainSoftmax(IEnumerable<string> texts)
    {
        foreach (var text in texts)
            for (var start = 0; start < text.Length; start++)
                for (var (end, hash) = (start, FeatureHash.Start); end < text.Length && end < start + LongestRun; end++)
                    rows.TryAdd(hash = FeatureHash.Add(hash, text[end]), rows.Count);
        weights = new float[rows.Count * sums.Length];
    }

    /// <summary>The likeliest sub-item's place.</summary>
    public int Score(string text)
    {
        Array.Clear(sums);
        for (var start = 0; start < text.Length; start++)
            for (var (end, hash) = (start, FeatureHash.Start); end < text.Length && end < start + LongestRun; end++)
                if (rows.TryGetValue(hash = FeatureHash.Add(hash, text[end]), out var row))
                    Add(weights.AsSpan(row * sums.Length, sums.Length));
        var best = 0;
        var total = 0.0;
        for (var i = 0; i < sums.Length; i++)
        {
            total += Probabilities.Exp(sums[i]);
            best = sums[i] > sums[best] ? i : best;
        }
        return total > 0 ? best : -1;
    }

    private void Add(ReadOnlySpan<float> row)
    {
        for (var i = 0; i < sums.Length; i++)
            sums[i] += row[i];
    }
}
