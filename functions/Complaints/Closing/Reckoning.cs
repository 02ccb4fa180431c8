using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Closing;

/// <summary>Reckons what a case amounts to, by the numbers that held when it began.</summary>
internal static class Reckoning
{
    /// <summary>The figures of a case from its facts so far, now.</summary>
    public static ClosingFigures Of(Complaint complaint, IReadOnlyList<FactEntry> entries, DecisionContext context)
    {
        var kept = DeadlineTally.Of(new CaseRef(complaint.Company, complaint.Id), entries, context.Now);
        var order = complaint.Filed?.Order?.PriceCents;
        var fair = order is { } price ? (int?)(price * FairShare(complaint.Triage?.Severity ?? 1, context.CasePolicy)) : null;
        return new(kept.Count(one => one.Met), kept.Count, CaseCost.Of(entries.Select(entry => entry.Read())), order, fair);
    }

    private static double FairShare(int severity, CompanyPolicy policy) => severity switch
    {
        <= 1 => policy.FairCostSeverity1,
        2 => policy.FairCostSeverity2,
        3 => policy.FairCostSeverity3,
        _ => policy.FairCostSeverity4,
    };
}
