using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Registers;
using Microsoft.Extensions.Logging;

namespace ComplaintCloud.Complaints.Capa;

/// <summary>The register of all corrective and preventive actions.</summary>
internal sealed class CapaRegister(IRecordStore store, TimeProvider time, ILogger<CapaRegister> logger)
    : Register<CapaEntry>(store, time, StoredName, CapaFold.Blank, CapaFold.Apply, logger)
{
    /// <summary>How it is called in the store.</summary>
    public const string StoredName = "capa";
}

/// <summary>How each fact changes an action: its state machine.</summary>
internal static class CapaFold
{
    /// <summary>One before its first fact.</summary>
    public static CapaEntry Blank(string company, string id) => new() { Company = company, Id = id };

    /// <summary>It after one more fact.</summary>
    public static CapaEntry Apply(CapaEntry before, Fact fact, DateTimeOffset at, string by) => fact switch
    {
        CapaOpened opened => before with
        {
            Kind = opened.Kind,
            Action = opened.Action,
            OwnerId = opened.OwnerId,
            DueAt = opened.DueAt,
            VerifyBy = opened.VerifyBy,
            Scope = opened.Scope,
            CaseNumber = opened.CaseNumber,
            Opened = new Stamp(at, by),
        },
        CapaDone done => before with { Step = CapaStep.Done, Done = new Stamp(at, by), Proof = done.Proof },
        CapaFoundEffective found => before with { Step = CapaStep.Effective, Verified = new Stamp(at, by), Evidence = found.Evidence },
        CapaReopened reopened => before with
        {
            Step = CapaStep.Open,
            Round = before.Round + 1,
            DueAt = reopened.DueAt,
            VerifyBy = reopened.VerifyBy,
            Done = null,
            Proof = null,
            Verified = null,
            Evidence = null,
            Failures = [.. before.Failures, new CapaFailure(at, by, reopened.Evidence, reopened.RepeatCaseId, reopened.RepeatCaseNumber)],
        },
        CapaClosed => before with { Step = CapaStep.Closed },
        _ => throw new NotSupportedException($"No rule folds the fact {fact.GetType().Name}."),
    };
}
