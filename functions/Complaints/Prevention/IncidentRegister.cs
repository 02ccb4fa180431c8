using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Registers;
using Microsoft.Extensions.Logging;

namespace ComplaintCloud.Complaints.Prevention;

/// <summary>The register of all incidents.</summary>
internal sealed class IncidentRegister(IRecordStore store, TimeProvider time, ILogger<IncidentRegister> logger)
    : Register<IncidentEntry>(store, time, StoredName, IncidentFold.Blank, IncidentFold.Apply, logger)
{
    /// <summary>How it is called in the store.</summary>
    public const string StoredName = "incidents";
}

/// <summary>How each fact changes an incident: its state machine.</summary>
internal static class IncidentFold
{
    /// <summary>One before its first fact.</summary>
    public static IncidentEntry Blank(string company, string id) => new() { Company = company, Id = id };

    /// <summary>It after one more fact.</summary>
    public static IncidentEntry Apply(IncidentEntry before, Fact fact, DateTimeOffset at, string by) => fact switch
    {
        IncidentOpened opened => before with
        {
            Dimension = opened.Dimension,
            Value = opened.Value,
            Label = opened.Label,
            CaseIds = opened.CaseIds,
            Customers = opened.Customers,
            Usual = opened.Usual,
        },
        IncidentCasesLinked linked => before with { CaseIds = [.. before.CaseIds, .. linked.CaseIds], UnlinkedIds = [.. before.UnlinkedIds.Except(linked.CaseIds)] },
        IncidentCaseUnlinked unlinked => before with { CaseIds = [.. before.CaseIds.Where(id => id != unlinked.CaseId)], UnlinkedIds = [.. before.UnlinkedIds, unlinked.CaseId] },
        TellingOrdered ordered => before with { Tellings = [.. before.Tellings, new IncidentTelling(ordered.TellingNo, ordered.Text, ordered.To, new Stamp(at, by))] },
        AffectedTold told => before with { ToldIds = [.. before.ToldIds, .. told.CustomerIds] },
        IncidentClosed closed => before with { Closed = new Stamp(at, by), Summary = closed.Summary },
        _ => throw new NotSupportedException($"No rule folds the fact {fact.GetType().Name}."),
    };
}
