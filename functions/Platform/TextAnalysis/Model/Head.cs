namespace ComplaintCloud.TextAnalysis.Model;

/// <summary>One question that the model answers, and which outputs answer it.</summary>
/// <param name="Name">For reports.</param>
/// <param name="Start">Its first output.</param>
/// <param name="Labels">What its outputs stand for.</param>
/// <param name="IsChoice">One of the labels (softmax); else each for itself (logistic).</param>
internal sealed record Head(string Name, int Start, IReadOnlyList<string> Labels, bool IsChoice)
{
    /// <summary>Behind its last output.</summary>
    public int End => Start + Labels.Count;

    /// <summary>The output of a label.</summary>
    public int OutputOf(string label) => Start + IndexOf(label);

    /// <summary>The place of a label among the labels.</summary>
    public int IndexOf(string label)
    {
        for (var i = 0; i < Labels.Count; i++)
            if (Labels[i] == label)
                return i;
        throw new ArgumentOutOfRangeException(nameof(label), label, $"{Name} has no such label.");
    }
}
