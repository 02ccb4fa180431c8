namespace ComplaintCloud.TextAnalysis.Features;

/// <summary>A feature of a text and where it stands in it.</summary>
/// <param name="Key">What it is, as a hash.</param>
/// <param name="Start">Where it begins in the folded text.</param>
/// <param name="End">Behind its last character; the same as the start for what has no place.</param>
internal readonly record struct Feature(uint Key, int Start, int End);

/// <summary>The features of one text by group. Made to be used again.</summary>
internal sealed class FeatureBuffer
{
    /// <summary>How many groups there are.</summary>
    public const int Groups = 2;

    private readonly Feature[][] features = [new Feature[1024], new Feature[256]];
    private readonly int[] counts = new int[Groups];

    /// <summary>The features of a group.</summary>
    public ReadOnlySpan<Feature> this[FeatureGroup group] => features[(int)group].AsSpan(0, counts[(int)group]);

    /// <summary>Begins anew.</summary>
    public void Clear() => counts.AsSpan().Clear();

    /// <summary>Adds one.</summary>
    public void Add(FeatureGroup group, uint key, int start, int end)
    {
        ref var count = ref counts[(int)group];
        if (count == features[(int)group].Length)
            Array.Resize(ref features[(int)group], count * 2);
        features[(int)group][count++] = new Feature(key, start, end);
    }
}
