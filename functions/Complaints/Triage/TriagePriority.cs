namespace ComplaintCloud.Complaints.Triage;

/// <summary>Where a case stands in the queue, and why.</summary>
/// <param name="Points">From 0 to 9,999, higher first; cases with the same points are served in the order in which they came.</param>
/// <param name="Reasons">In Chinese, the weightiest first.</param>
internal sealed record TriagePriority(int Points, IReadOnlyList<string> Reasons)
{
    private const int SafetyPoints = 4000;
    private const int LegalPoints = 2000;
    private const int MediaPoints = 1000;
    private const int SeverityPoints = 200;
    private const int RepeatPoints = 50;
    private const int MostRepeats = 3;

    /// <summary>Safety and legal responsibility first, then media, then severity, then repetition: what comes first outweighs all that follows.</summary>
    /// <param name="severity">1 to 4.</param>
    /// <param name="flags">Those raised.</param>
    /// <param name="repeats">How many cases about the same visit there were before.</param>
    public static TriagePriority Of(int severity, IReadOnlyCollection<string> flags, int repeats = 0)
    {
        var points = severity * SeverityPoints;
        var reasons = new List<string>();
        Raise(TextFlags.Safety, SafetyPoints, "涉及人身安全");
        Raise(TextFlags.Legal, LegalPoints, "涉及法律责任");
        Raise(TextFlags.Media, MediaPoints, "可能被曝光");
        reasons.Add($"严重程度 S{severity}");
        Raise(TextFlags.Repeat, RepeatPoints * Math.Clamp(repeats, 1, MostRepeats), repeats > 0 ? $"同一服务第{repeats + 1}次投诉" : "不是第一次");
        return new(points, reasons);

        void Raise(string flag, int more, string reason)
        {
            if (!flags.Contains(flag))
                return;
            points += more;
            reasons.Add(reason);
        }
    }
}
