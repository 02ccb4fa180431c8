namespace ComplaintCloud.TextAnalysis.Model;

/// <summary>From which probability on something is said.</summary>
/// <param name="Flags">For each flag, in the order of the head.</param>
/// <param name="Severity">For severity at least 2, 3 and 4.</param>
/// <param name="Review">For severity at least 3: from here on a person looks at it, though it is judged lower.</param>
/// <param name="Sharpness">The power of the sub-items' probabilities that makes them true: stated 0.7 is right in seven of ten.</param>
internal sealed record Thresholds(IReadOnlyList<float> Flags, IReadOnlyList<float> Severity, float Review, float Sharpness)
{
    /// <summary>Half everywhere, before better ones are chosen.</summary>
    public static Thresholds Even { get; } = new([.. Enumerable.Repeat(0.5f, Heads.Flags.Labels.Count)], [0.5f, 0.5f, 0.5f], 0.2f, 1);

    /// <summary>Out of reach: only the floors of the lexicon say anything.</summary>
    public static Thresholds Never { get; } = new([.. Enumerable.Repeat(2f, Heads.Flags.Labels.Count)], [2f, 2f, 2f], 2f, 1);
}
