namespace ComplaintCloud.TextAnalysis.Training;

/// <summary>The labelled messages that come with the program, and how they are split.</summary>
internal static class TrainingCorpus
{
    private const int Tenth = 10;
    private const string Unseen = "heldout-";

    /// <summary>All messages that may be trained on: the first corpus, then the voices.</summary>
    public static IReadOnlyList<LabelledText> ReadAll() => Read(isUnseen: false);

    /// <summary>The messages of voices on which nothing is ever trained or chosen.</summary>
    public static IReadOnlyList<LabelledText> ReadUnseen() => Read(isUnseen: true);

    /// <summary>The messages of a file.</summary>
    /// <exception cref="System.Text.Json.JsonException">A line is no labelled message; the message says which and why.</exception>
    public static IReadOnlyList<LabelledText> ReadFile(string path) => [.. LineFile.Read(path, LabelledText.Parse)];

    /// <summary>The ids of the tenth on which nothing is ever trained: of each hand every tenth message in the order of sub-items.</summary>
    public static IReadOnlySet<string> HeldOut(IEnumerable<LabelledText> texts) => Part(texts, Tenth, Tenth / 2);

    /// <summary>The ids of one part of several, stratified by hand and sub-item.</summary>
    public static HashSet<string> Part(IEnumerable<LabelledText> texts, int parts, int part) =>
    [
        .. texts.GroupBy(text => text.Hand).SelectMany(hand => hand
            .OrderBy(text => text.Item, StringComparer.Ordinal).ThenBy(text => text.Id, StringComparer.Ordinal)
            .Where((_, i) => i % parts == part)).Select(text => text.Id),
    ];

    private static List<LabelledText> Read(bool isUnseen) =>
        [.. Resources.Names(".jsonl").Where(name => name.StartsWith(Unseen, StringComparison.Ordinal) == isUnseen).SelectMany(Resources.Lines).Select(LabelledText.Parse)];
}
