namespace ComplaintCloud.Complaints.Triage;

/// <summary>Where a case stands in the queue, and why.</summary>
/// <param name="Points">From 0 to 9,999, higher first; cases with the same points are served in the order in which they came.</param>
/// <param name="Reasons">In Chinese, the weightiest first.</param>
internal sealed record TriagePriority(int Points, IReadOnlyList<string> Reasons)
{
    // What comes first outweighs all that follows together.
    private const int SafetyPoints = 4000;
    private const int LegalPoints = 2000;
    private const int MediaPoints = 1000;
    private const int SeverityPoints = 200;
    private const int RepeatPoints = 40;
    private const int ValuePoints = 15;
    private const int MostRepeats = 3;
    private const int MostValue = 2;
    private const int ValueStepCents = 200_000;
    private const int CentsPerYuan = 100;

    /// <summary>Safety and legal responsibility first, then media, severity, how often, what the customer is worth; then who waited longest.</summary>
    public static TriagePriority Of(int severity, IReadOnlyCollection<string> flags, CustomerStanding? standing)
    {
        var (known, ordered) = (standing?.Repeats ?? 0, standing?.OrderedCents ?? 0);
        var repeats = Math.Max(known, flags.Contains(TextFlags.Repeat) ? 1 : 0);
        var (points, reasons) = (0, new List<string>());
        Add(flags.Contains(TextFlags.Safety), SafetyPoints, "涉及人身安全");
        Add(flags.Contains(TextFlags.Legal), LegalPoints, "涉及法律责任");
        Add(flags.Contains(TextFlags.Media), MediaPoints, "可能被曝光");
        Add(true, severity * SeverityPoints, $"严重程度 S{severity}");
        Add(repeats > 0, Math.Min(repeats, MostRepeats) * RepeatPoints, known > 0 ? $"同一服务第{known + 1}次投诉" : "不是第一次");
        var value = Math.Min(ordered / ValueStepCents, MostValue);
        Add(value > 0, value * ValuePoints, $"老客户，一年内消费 {ordered / CentsPerYuan} 元");
        return new(points, reasons);

        void Add(bool holds, int more, string reason)
        {
            if (!holds)
                return;
            points += more;
            reasons.Add(reason);
        }
    }
}
