using System.Text.Json;
using ComplaintCloud.Complaints;

namespace ComplaintCloud.LocalHost.Demo;

/// <summary>One complaint of a file, one JSON object a line.</summary>
/// <param name="Id">Its id in the file.</param>
/// <param name="Text">What the customer wrote.</param>
/// <param name="Item">The sub-item that a person gave it.</param>
/// <param name="Severity">1 to 4, by a person.</param>
/// <param name="Demand">What the customer asks for, such as redo or refund.</param>
internal sealed record CorpusLine(string Id, string Text, string Item, int Severity, string Demand)
{
    /// <summary>What the customer picks in the form.</summary>
    public Wish Wish => Demand switch
    {
        "redo" => Wish.Redo,
        "refund" => Wish.Refund,
        "compensation" => Wish.Compensation,
        "apology" => Wish.Apology,
        "replace" => Wish.Replace,
        "answer" => Wish.Answer,
        _ => Wish.Other,
    };

    /// <summary>The complaints that come with the program; all made up.</summary>
    public static IEnumerable<CorpusLine> ReadEmbedded()
    {
        using var stream = TextAnalysis.Resources.Open("corpus.jsonl");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            yield return Parse(line);
    }

    /// <summary>The complaints of a file.</summary>
    /// <exception cref="JsonException">A line is not a complaint.</exception>
    public static IEnumerable<CorpusLine> ReadFile(string path) => File.ReadLines(path).Where(line => line.Length > 0).Select(Parse);

    private static CorpusLine Parse(string line) => JsonSerializer.Deserialize<CorpusLine>(line, JsonSerializerOptions.Web) is { Text.Length: > 0 } parsed
        ? parsed
        : throw new JsonException("A line has no text.");
}
