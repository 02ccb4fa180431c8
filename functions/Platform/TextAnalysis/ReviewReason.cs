using ComplaintCloud.Complaints.Triage;
using ComplaintCloud.TextAnalysis.Model;

namespace ComplaintCloud.TextAnalysis;

/// <summary>Why a person should look at what was judged. A low bar: to look once too often costs a minute.</summary>
internal static class ReviewReason
{
    private const int Shortest = 4;
    private const int Serious = 3;
    private const double Unsure = 0.4;
    private const double SureOfNone = 0.8;

    /// <summary>The first reason that holds, in Chinese; null when none does.</summary>
    public static string? Of(TagDecision tags, TextScorer scorer)
    {
        var serious = scorer.Probabilities[Heads.Severity.OutputOf("3")];
        if (tags.Severity < Serious && serious >= scorer.Model.Thresholds.Review)
            return $"有 {serious * 100:0}% 的可能是严重投诉，请人工核对。";
        if (tags.Flags.Any(flag => flag.Flag == TextFlags.Malicious))
            return "疑似恶意投诉，请人工核对。";
        if (scorer.Text.Length < Shortest)
            return "内容太短，看不出具体情况。";
        var (code, probability) = tags.Items[0];
        if (code == Taxonomy.None.Code && probability < SureOfNone)
            return "可能不只是咨询或表扬，请人工核对。";
        return probability < Unsure ? $"归类把握只有 {probability * 100:0}%，请人工核对。" : null;
    }
}
