using System.Text.Json;

namespace ComplaintCloud.Complaints.Triage;

/// <summary>Judges a complaint by the words in it. Every tag names its words; the highest severity wins.</summary>
internal static class KeywordJudge
{
    /// <summary>Name and version of this judge, kept with everything it says.</summary>
    public const string Name = "keywords-1";

    private static readonly Keywords Words = Read();

    /// <summary>The tags of a text.</summary>
    public static ComplaintTriaged Judge(string text)
    {
        var flags = Found(Words.Flags, text);
        var raised = flags.Keys.ToList();
        var items = Words.Items.Select(item => (Code: item.Key, Hits: item.Value.Where(text.Contains).ToList())).Where(item => item.Hits.Count > 0).ToList();
        var praise = Words.Positive.Count(text.Contains);
        var (code, hits) = items.Count == 0 ? ("Q2", []) : items.MaxBy(item => item.Hits.Count);
        if (items.Count == 0 && praise > 0 && !Words.Negative.Any(text.Contains))
            code = Taxonomy.None.Code;
        var severe = Words.Severe.Where(text.Contains).ToList();
        var severity = SeverityOf(code, raised, severe.Count > 0);
        var evidence = hits.Select(word => new TagEvidence(code, word))
            .Concat(flags.SelectMany(flag => flag.Value.Select(word => new TagEvidence(flag.Key, word))))
            .Concat(severe.Select(word => new TagEvidence($"S{severity}", word)));
        return new ComplaintTriaged(
            code, severity, SentimentOf(text, praise), raised, severity >= 3 ? Lane.Complex : Lane.Simple,
            PriorityOf(severity, raised), [.. evidence.Distinct()], Name, Taxonomy.Of(code).CallbackVisits);
    }

    private static int SeverityOf(string code, List<string> flags, bool severe)
    {
        if (code == Taxonomy.None.Code)
            return 1;
        if (flags.Contains("safety") || flags.Contains("legal") || code is "Q4" or "Q5")
            return 4;
        return severe || flags.Contains("health") || flags.Contains("media") || flags.Contains("property") || code is "Q3" ? 3 : 2;
    }

    // Safety and legal responsibility first, then media, then severity, then repetition (requirement B3).
    private static int PriorityOf(int severity, List<string> flags) =>
        (flags.Contains("safety") ? 4000 : 0) + (flags.Contains("legal") ? 2000 : 0) + (flags.Contains("media") ? 1000 : 0)
        + (severity * 200) + (flags.Contains("repeat") ? 50 : 0);

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
