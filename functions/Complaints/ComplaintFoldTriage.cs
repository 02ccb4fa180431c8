namespace ComplaintCloud.Complaints;

/// <summary>How judging and correcting it change a case.</summary>
internal static class ComplaintFoldTriage
{
    /// <summary>The case after the fact, or null when it is not one of these.</summary>
    public static Complaint? Apply(Complaint before, Fact fact, DateTimeOffset at, string by) => fact switch
    {
        ComplaintTriaged triaged => before with { Triage = triaged, Level = Math.Max(before.Level, RulesOf(triaged).LevelOf(triaged.Severity)) },
        TriageOverruled overruled when before.Triage is { } was => before with
        {
            Triage = Corrected(was, overruled),
            Level = LevelAfter(before, RulesOf(was).LevelOf(was.Severity), RulesOf(was).LevelOf(overruled.Severity)),
            Overrulings = [.. before.Overrulings, new Overruling(at, by, overruled.Reason, overruled.Changes)],
        },
        TriageOverruled => before,
        _ => null,
    };

    // A person has looked at it now.
    private static ComplaintTriaged Corrected(ComplaintTriaged was, TriageOverruled now) => was with
    {
        Item = now.Item,
        Severity = now.Severity,
        SentimentKind = now.SentimentKind,
        Flags = now.Flags,
        Demand = now.Demand,
        Lane = now.Lane,
        Priority = now.Priority,
        PriorityReasons = now.PriorityReasons,
        CallbackVisits = now.CallbackVisits,
        Names = new Dictionary<string, string>(was.Names) { [now.Item] = now.ItemName },
        Class = now.Class,
        TaxonomyVersion = now.TaxonomyVersion,
        ReviewReason = null,
    };

    // A level to which the case has risen by time or by a new round stays.
    private static int LevelAfter(Complaint before, int was, int now) =>
        before.Level == was && before.Round == 1 ? now : Math.Max(before.Level, now);

    private static SeverityRules RulesOf(ComplaintTriaged triaged) => triaged.Rules ?? SeverityRules.First;
}
