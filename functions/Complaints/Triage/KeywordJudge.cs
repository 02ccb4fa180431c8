using System.Text.Json;

namespace ComplaintCloud.Complaints.Triage;

/// <summary>Judges a complaint by the words in it. Every tag names its words; the highest severity wins.</summary>
internal sealed class KeywordJudge : ITextAnalyzer
{
    private static readonly Keywords Words = Read();

    /// <inheritdoc/>
    public string Name => "keywords-1";

    /// <inheritdoc/>
    public ValueTask<AnalyzedText> AnalyzeAsync(string text, CancellationToken cancel = default) => ValueTask.FromResult(Judge(text));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<AnalyzedText>> AnalyzeAsync(IReadOnlyList<string> texts, CancellationToken cancel = default) =>
        ValueTask.FromResult<IReadOnlyList<AnalyzedText>>([.. texts.Select(Judge)]);

    /// <summary>The tags of a text.</summary>
    public AnalyzedText Judge(string text)
    {
        var flags = Found(Words.Flags, text);
        var items = Words.Items.Select(item => (Code: item.Key, Hits: item.Value.Where(text.Contains).ToList())).Where(item => item.Hits.Count > 0).ToList();
        var praise = Words.Positive.Count(text.Contains);
        var (code, hits) = items.Count == 0 ? ("Q2", []) : items.MaxBy(item => item.Hits.Count);
        if (items.Count == 0 && praise > 0 && !Words.Negative.Any(text.Contains))
            code = Taxonomy.None.Code;
        var severe = Words.Severe.Where(text.Contains).ToList();
        var severity = SeverityOf(code, flags, severe.Count > 0);
        var score = SentimentOf(text, praise);
        var evidence = hits.Select(word => Evidence(code, word, text))
            .Concat(flags.SelectMany(flag => flag.Value.Select(word => Evidence(flag.Key, word, text))))
            .Concat(severe.Select(word => Evidence($"S{severity}", word, text)));
        return new AnalyzedText(
            [new ItemGuess(code, 1)], Taxonomy.Default.Of(code).Class, score > 0 ? Sentiment.Positive : Sentiment.Negative, score, severity,
            [.. Enumerable.Range(1, 4).Select(level => level == severity ? 1.0 : 0)], [.. flags.Keys.Select(flag => new FlagGuess(flag, 1))],
            Demand.None, [], [.. evidence.Distinct()], Name, null);
    }

    private static TagEvidence Evidence(string tag, string word, string text) => new(tag, word, text.IndexOf(word, StringComparison.Ordinal));

    private static int SeverityOf(string code, Dictionary<string, List<string>> flags, bool severe)
    {
        if (code == Taxonomy.None.Code)
            return 1;
        if (flags.ContainsKey("safety") || flags.ContainsKey("legal") || code is "Q4" or "Q5")
            return 4;
        return severe || flags.ContainsKey("health") || flags.ContainsKey("media") || flags.ContainsKey("property") || code is "Q3" ? 3 : 2;
    }

    private static double SentimentOf(string text, int praise)
    {
        var blame = Words.Negative.Count(text.Contains) + 1;
        return Math.Round((praise - blame) / (double)(praise + blame + 1), 2);
    }

    private static Dictionary<string, List<string>> Found(Dictionary<string, string[]> lists, string text) =>
        lists.Select(list => (list.Key, Hits: list.Value.Where(text.Contains).ToList())).Where(list => list.Hits.Count > 0)
            .ToDictionary(list => list.Key, list => list.Hits);

    private static Keywords Read()
    {
        using var stream = typeof(KeywordJudge).Assembly.GetManifestResourceStream("keywords.json")!;
        return JsonSerializer.Deserialize<Keywords>(stream, JsonSerializerOptions.Web)!;
    }

    private sealed record Keywords(
        Dictionary<string, string[]> Items, Dictionary<string, string[]> Flags, string[] Severe, string[] Negative, string[] Positive);
}
