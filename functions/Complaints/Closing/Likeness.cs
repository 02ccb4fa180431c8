using ComplaintCloud.Complaints.Investigation;

namespace ComplaintCloud.Complaints.Closing;

/// <summary>How much a closed case is like one in hand, and in what.</summary>
internal static class Likeness
{
    // Points out of 100. What it is about weighs as much as why it happened; words only tell like from like.
    private const int SameItem = 35;
    private const int SameCause = 30;
    private const int EachPhrase = 5;
    private const int MostPhrases = 15;
    private const int Words = 20;
    private const double Noticeable = 0.1;

    /// <summary>The points, 0 to 100, and the reasons in Chinese.</summary>
    public static (int Score, IReadOnlyList<string> Reasons) Of(Complaint complaint, ClosedLine closed)
    {
        var (score, reasons) = (0, new List<string>());
        if (complaint.Triage?.Item == closed.Item)
        {
            score += SameItem;
            reasons.Add($"同为“{closed.ItemName}”");
        }
        if (CaseLists.CauseOf(complaint) is { } cause && cause == closed.CauseCode)
        {
            score += SameCause;
            reasons.Add($"原因同为“{CauseCodes.NameOf(cause)}”");
        }
        var shared = Shared(complaint, closed);
        if (shared.Count > 0)
        {
            score += Math.Min(MostPhrases, EachPhrase * shared.Count);
            reasons.Add($"都提到{string.Join('、', shared.Select(words => $"“{words}”"))}");
        }
        var alike = TextSketch.Likeness(TextSketch.Of(complaint.Filed!.Text), closed.Sketch);
        score += (int)Math.Round(Words * alike);
        if (alike >= Noticeable)
            reasons.Add($"说法相近（{alike * 100:0}%）");
        return (score, reasons);
    }

    private static List<string> Shared(Complaint complaint, ClosedLine closed) =>
        [.. complaint.Triage!.Phrases.Select(phrase => phrase.Words).Distinct().Where(closed.Phrases.Contains)];
}
