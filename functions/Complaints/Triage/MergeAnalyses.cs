namespace ComplaintCloud.Complaints.Triage;

/// <summary>One analysis out of two of the same text.</summary>
internal static class MergeAnalyses
{
    private const int MaxItems = 3;
    private const int MaxPhrases = 4;

    /// <summary>
    /// What both say together. The first leads: its sub-items, demand and sentiment stand where it has a view. Nothing is lowered: the
    /// higher severity and every flag stand. Where the two differ on the feeling or by more than one in severity, a person should look.
    /// </summary>
    public static AnalyzedText Of(AnalyzedText first, AnalyzedText second)
    {
        var graver = second.Severity > first.Severity ? second : first;
        return first with
        {
            Items = [.. first.Items.Concat(second.Items).DistinctBy(item => item.Code).Take(MaxItems)],
            SentimentScore = Math.Round((first.SentimentScore + second.SentimentScore) / 2, 2),
            Severity = graver.Severity,
            SeverityProbabilities = graver.SeverityProbabilities,
            Flags = [.. TextFlags.All.SelectMany(flag => Likeliest(flag, first, second))],
            Demand = first.Demand is Demand.None ? second.Demand : first.Demand,
            Phrases = [.. Apart(first.Phrases.Concat(second.Phrases)).Take(MaxPhrases).OrderBy(phrase => phrase.Start)],
            Evidence = [.. first.Evidence.Concat(second.Evidence).Distinct()],
            Analyser = $"{first.Analyser}+{second.Analyser}",
            ReviewReason = first.ReviewReason ?? second.ReviewReason ?? Dispute(first, second),
        };
    }

    private static IEnumerable<FlagGuess> Likeliest(string flag, AnalyzedText first, AnalyzedText second) =>
        first.Flags.Concat(second.Flags).Where(guess => guess.Flag == flag).OrderByDescending(guess => guess.Probability).Take(1);

    private static List<KeyPhrase> Apart(IEnumerable<KeyPhrase> phrases)
    {
        var apart = new List<KeyPhrase>();
        foreach (var phrase in phrases)
            if (!apart.Any(other => phrase.Start < other.Start + other.Words.Length && other.Start < phrase.Start + phrase.Words.Length))
                apart.Add(phrase);
        return apart;
    }

    private static string? Dispute(AnalyzedText first, AnalyzedText second)
    {
        if (Math.Abs(first.Severity - second.Severity) > 1)
            return $"两次分析的严重程度相差较大（S{first.Severity} 和 S{second.Severity}），请人工核对。";
        var opposite = first.Sentiment != second.Sentiment && first.Sentiment is not Sentiment.Neutral && second.Sentiment is not Sentiment.Neutral;
        return opposite ? "两次分析对客户情绪的判断相反，请人工核对。" : null;
    }
}
