using System.Text.Encodings.Web;
using System.Text.Json;
using ComplaintCloud.Complaints;
using ComplaintCloud.TextAnalysis;
using ComplaintCloud.TextAnalysis.Training;

namespace ComplaintCloud.LocalHost.Commands;

/// <summary>A line of what <c>analyser predict</c> writes.</summary>
/// <param name="Id">As in the file.</param>
/// <param name="Item">The three likeliest sub-items, the likeliest first.</param>
/// <param name="Sentiment">negative, neutral or positive.</param>
/// <param name="Severity">1 to 4.</param>
/// <param name="Flags">The flags raised.</param>
/// <param name="Demand">What is asked for.</param>
/// <param name="Phrases">The key phrases, exactly as written.</param>
internal sealed record TaggedLine(
    string Id, IReadOnlyList<string> Item, string Sentiment, int Severity, IReadOnlyList<string> Flags, string Demand, IReadOnlyList<string> Phrases)
{
    private static readonly JsonSerializerOptions Legible = new(JsonSerializerOptions.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The lines for the lines of a file.</summary>
    /// <exception cref="JsonException">A line has no id or no text; the message says which.</exception>
    public static IEnumerable<string> OfFile(string path)
    {
        var analyzer = new EmbeddedAnalyzer();
        return LineFile.Read(path, line => JsonSerializer.Deserialize<UntaggedLine>(line, Legible) is { Id: { } id, Text: { } text }
            ? JsonSerializer.Serialize(Of(id, text, analyzer), Legible)
            : throw new JsonException("The id or the text is missing."));
    }

    private static TaggedLine Of(string id, string text, EmbeddedAnalyzer analyzer)
    {
        var tags = analyzer.Analyze(text);
        return new TaggedLine(
            id, [.. tags.Items.Select(item => item.Code)], tags.Sentiment.WireName(), tags.Severity, [.. tags.Flags.Select(flag => flag.Flag)],
            tags.Demand.WireName(), [.. tags.Phrases.Select(phrase => phrase.Words)]);
    }

    private sealed record UntaggedLine(string? Id, string? Text);
}
