using System.Text.Json;
using System.Text.Json.Serialization;
using ComplaintCloud.TextAnalysis.Model;

namespace ComplaintCloud.TextAnalysis.Training;

/// <summary>A message with the labels that a person gave it; one line of the corpus. The label guide is beside the corpus.</summary>
/// <param name="Id">Its id; messages by the same hand have the same letters before the dash or the number.</param>
/// <param name="Text">What was written.</param>
/// <param name="Item">The sub-item to act on first, or none.</param>
/// <param name="Also">Other sub-items it raises.</param>
/// <param name="Sentiment">negative, neutral or positive.</param>
/// <param name="Severity">1 to 4.</param>
/// <param name="Flags">The flags.</param>
/// <param name="Demand">What is asked for.</param>
/// <param name="Phrases">The words that carry it.</param>
internal sealed record LabelledText(
    string Id, string Text, string Item, IReadOnlyList<string> Also, string Sentiment, int Severity, IReadOnlyList<string> Flags, string Demand,
    IReadOnlyList<string> Phrases)
{
    /// <summary>The one writer of all voices.</summary>
    public const string Voices = "voices";

    /// <summary>Whose hand it is in: the id up to its dash or number.</summary>
    [JsonIgnore]
    public string Hand => Id.IndexOf('-', StringComparison.Ordinal) is var dash and > 0 ? Id[..dash] : Id.TrimEnd("0123456789".ToCharArray());

    /// <summary>Who wrote it, when all voices are one: one writer wrote them all.</summary>
    [JsonIgnore]
    public string Writer => Hand.Length > 1 ? Voices : Hand;

    /// <summary>Reads a line.</summary>
    /// <exception cref="JsonException">It is no labelled message, or a label is none of the label guide.</exception>
    public static LabelledText Parse(string line)
    {
        var read = JsonSerializer.Deserialize<LabelledText>(line, JsonSerializerOptions.Web) ?? throw new JsonException("It is no labelled message.");
        if (read is { Id: null } or { Text: null } or { Item: null } or { Sentiment: null })
            throw new JsonException("The id, the text, the item or the sentiment is missing.");
        var known = read with { Also = read.Also ?? [], Flags = read.Flags ?? [], Phrases = read.Phrases ?? [], Demand = read.Demand ?? "none" };
        return known.Strange() is { } strange ? throw new JsonException(strange) : known;
    }

    private string? Strange() =>
        StrangeLabel("item", Heads.Item, [Item, .. Also]) ?? StrangeLabel("sentiment", Heads.Feeling, [Sentiment]) ?? StrangeLabel("flag", Heads.Flags, Flags)
        ?? StrangeLabel("demand", Heads.Asked, [Demand]) ?? (Severity is >= 1 and <= 4 ? null : $"A severity is 1 to 4, not {Severity}.");

    private static string? StrangeLabel(string name, Head head, IReadOnlyList<string> labels) =>
        labels.FirstOrDefault(label => !head.Labels.Contains(label)) is { } strange ? $"There is no {name} '{strange}', only {string.Join(", ", head.Labels)}." : null;
}
