using ComplaintCloud.Complaints.Triage;

namespace ComplaintCloud.Complaints.Callback;

/// <summary>Finds a survey whose words say otherwise than what was pressed.</summary>
internal static class SurveyDoubt
{
    private const double Clearly = 0.3;

    private static readonly string[] Unsolved =
    [
        "没解决", "没有解决", "未解决", "没处理", "没有处理", "没人处理", "没人联系", "没退", "没有退", "没来", "没人来", "没弄好", "没修好", "没做好", "还是没", "还是脏", "还是老样子", "不满意", "敷衍",
    ];

    /// <summary>Why a person must look, in Chinese; null when words and ratings agree, or there are no words.</summary>
    public static string? Of(AspectRatings ratings, string? text, AnalyzedText? said)
    {
        if (text is null)
            return null;
        var overall = ratings.Worse();
        if (!ComplaintFoldCallback.IsDissatisfied(overall))
            return Array.Find(Unsolved, text.Contains) is { } words ? $"打分不差，但写了“{words}”" : IsAngry(overall, said) ? "打分满意，但留言是不满" : null;
        return said is { Sentiment: Sentiment.Positive, SentimentScore: > Clearly } ? "打分不满意，但留言是满意" : null;
    }

    private static bool IsAngry(Satisfaction overall, AnalyzedText? said) =>
        overall is Satisfaction.VerySatisfied or Satisfaction.Satisfied
        && said is { Sentiment: Sentiment.Negative, SentimentScore: < -Clearly, Class: not null };
}
