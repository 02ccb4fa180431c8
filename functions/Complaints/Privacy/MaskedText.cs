using System.Text.Json.Serialization;

namespace ComplaintCloud.Complaints.Privacy;

/// <summary>Personal data in a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Index of its first UTF-16 unit.</param>
/// <param name="Length">In UTF-16 units.</param>
/// <param name="Value">What tells it from another of its kind: of numbers the digits, of all else the words.</param>
internal sealed record PersonalSpan(PersonalKind Kind, int Start, int Length, string Value)
{
    /// <summary>Index behind its last UTF-16 unit.</summary>
    public int End => Start + Length;

    /// <summary>Never what it holds: this goes to logs.</summary>
    public override string ToString() => $"{Kind} {Start}-{End}";
}

/// <summary>A text without personal data, and what stood where; only the text may leave the process.</summary>
/// <param name="Text">With placeholders such as 〔电话1〕; the same data has the same one.</param>
internal sealed record MaskedText(string Text)
{
    /// <summary>What each placeholder stands for, as it was first written. Never sent, logged or serialised.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, string> Originals { get; init; } = new Dictionary<string, string>();

    /// <summary>An answer to the masked text with the words put back.</summary>
    public string Restore(string answer) =>
        Originals.Aggregate(answer, (text, original) => text.Replace(original.Key, original.Value, StringComparison.Ordinal));

    /// <summary>The masked text only: this goes to logs.</summary>
    public override string ToString() => Text;
}
