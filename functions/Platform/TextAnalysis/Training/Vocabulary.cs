using ComplaintCloud.TextAnalysis.Features;

namespace ComplaintCloud.TextAnalysis.Training;

/// <summary>The features that a model knows, in the order of their rows.</summary>
internal sealed class Vocabulary
{
    private const double Usual = 8;
    private readonly Dictionary<uint, int> rows;

    private Vocabulary(IReadOnlyList<(uint Key, float Rarity)> known)
    {
        (Keys, Rarities) = ([.. known.Select(one => one.Key)], [.. known.Select(one => one.Rarity)]);
        rows = new Dictionary<uint, int>(Keys.Length);
        for (var row = 0; row < Keys.Length; row++)
            rows.TryAdd(Keys[row], row);
    }

    /// <summary>The keys by row.</summary>
    public uint[] Keys { get; }

    /// <summary>How rare each is, by row: the logarithm of one in how many messages has it; the mean is 1.</summary>
    public float[] Rarities { get; }

    /// <summary>How many rows there are.</summary>
    public int Count => Keys.Length;

    /// <summary>The features that occur in enough messages.</summary>
    public static Vocabulary Of(IReadOnlyList<Example> examples, TrainingOptions options)
    {
        var counts = Enumerable.Range(0, FeatureBuffer.Groups).Select(_ => new Dictionary<uint, int>()).ToArray();
        // A phrase is part of a message that has been counted.
        foreach (var example in examples.Where(example => example.IsWhole))
            for (var group = 0; group < counts.Length; group++)
                foreach (var key in example.Keys[group].Distinct())
                    counts[group][key] = counts[group].GetValueOrDefault(key) + 1;
        var texts = examples.Count(example => example.IsWhole);
        return new Vocabulary([.. counts.SelectMany((group, i) => group.Where(count => count.Value >= options.LeastTexts[i]))
            .DistinctBy(count => count.Key).OrderBy(count => count.Key)
            .Select(count => (count.Key, (float)Math.Pow(Math.Log2((texts + 1.0) / count.Value) / Usual, options.Rarity)))]);
    }

    /// <summary>The row of a key; -1 for one that is not known.</summary>
    public int RowOf(uint key) => rows.GetValueOrDefault(key, -1);

    /// <summary>Only the rows with the largest weights.</summary>
    public Vocabulary Largest(float[] weights, int most) => Count <= most ? this : new Vocabulary(
        [.. Keys.Select((key, row) => (Key: key, Rarity: Rarities[row], Size: Sized(weights, row))).OrderByDescending(row => row.Size).ThenBy(row => row.Key)
            .Take(most).OrderBy(row => row.Key).Select(row => (row.Key, row.Rarity))]);

    private static double Sized(float[] weights, int row)
    {
        double size = 0;
        foreach (var weight in weights.AsSpan(row * Model.Heads.Outputs, Model.Heads.Outputs))
            size += weight * weight;
        return size;
    }
}
