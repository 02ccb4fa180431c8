using Azure.AI.TextAnalytics;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Triage;

namespace ComplaintCloud.Functions.TextAnalysis;

/// <summary>What the language service said, in the product's words.</summary>
internal static class ServiceView
{
    /// <summary>Name and version of the service as an analyser.</summary>
    public const string Analyser = "azure-language-1";

    /// <summary>The service's view. Of what it does not judge (sub-item, severity, flags, demand) it takes over the embedded analyser's.</summary>
    public static AnalyzedText Of(string text, AnalyzedText own, DocumentSentiment sentiment, KeyPhraseCollection phrases, PiiEntityCollection personal)
    {
        var scores = sentiment.ConfidenceScores;
        return own with
        {
            Sentiment = KindOf(sentiment.Sentiment),
            SentimentScore = Math.Round(scores.Positive - scores.Negative, 2),
            Flags = [],
            Demand = Demand.None,
            Phrases = [.. phrases.Where(words => !IsPersonal(words, personal)).Select(words => PhraseOf(text, words)).OfType<KeyPhrase>()],
            Evidence = [.. OpinionsOf(text, sentiment, personal)],
            Analyser = Analyser,
            ReviewReason = null,
        };
    }

    private static Sentiment KindOf(TextSentiment sentiment) => sentiment switch
    {
        TextSentiment.Positive => Sentiment.Positive,
        TextSentiment.Negative => Sentiment.Negative,
        _ => Sentiment.Neutral,
    };

    // What people are unhappy with, in their words: the target together with what is said of it.
    private static IEnumerable<TagEvidence> OpinionsOf(string text, DocumentSentiment sentiment, PiiEntityCollection personal) =>
        from sentence in sentiment.Sentences
        from opinion in sentence.Opinions
        where opinion.Target.Sentiment is TextSentiment.Negative
        from assessment in opinion.Assessments
        let start = Math.Min(opinion.Target.Offset, assessment.Offset)
        let end = Math.Max(opinion.Target.Offset + opinion.Target.Length, assessment.Offset + assessment.Length)
        where start >= 0 && end <= text.Length
        let words = text[start..end]
        where !IsPersonal(words, personal)
        select new TagEvidence("negative", words, start);

    private static KeyPhrase? PhraseOf(string text, string words) =>
        text.IndexOf(words, StringComparison.Ordinal) is var start and >= 0 ? new KeyPhrase(words, start) : null;

    private static bool IsPersonal(string words, PiiEntityCollection personal) =>
        personal.Any(entity => entity.Text.Contains(words, StringComparison.Ordinal) || words.Contains(entity.Text, StringComparison.Ordinal));
}
