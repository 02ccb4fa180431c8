using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Registers;
using Microsoft.Extensions.Logging;

namespace ComplaintCloud.Complaints.Accountability;

/// <summary>The register of all accountabilities.</summary>
internal sealed class AccountabilityRegister(IRecordStore store, TimeProvider time, ILogger<AccountabilityRegister> logger)
    : Register<AccountabilityEntry>(store, time, StoredName, AccountabilityFold.Blank, AccountabilityFold.Apply, logger)
{
    /// <summary>How it is called in the store.</summary>
    public const string StoredName = "accountability";
}

/// <summary>How each fact changes an accountability: its state machine.</summary>
internal static class AccountabilityFold
{
    private static readonly Party Nobody = new(PartyKind.Supplier, "-", "-");

    /// <summary>One before its first fact.</summary>
    public static AccountabilityEntry Blank(string company, string id) => new() { Company = company, Id = id, Party = Nobody };

    /// <summary>It after one more fact.</summary>
    public static AccountabilityEntry Apply(AccountabilityEntry before, Fact fact, DateTimeOffset at, string by) => fact switch
    {
        AccountabilityDue due => (before with { CaseNumber = due.CaseNumber, Party = due.Party, CauseCode = due.CauseCode }).Enter(AccountabilityStep.Due, due.DueAt),
        AccountabilityProposed proposed => (before with
        {
            CaseNumber = proposed.CaseNumber ?? before.CaseNumber,
            Party = proposed.Party,
            Measures = proposed.Measures,
            Reason = proposed.Reason,
            LossCents = proposed.LossCents,
            MonthPayCents = proposed.MonthPayCents,
            ByOwner = proposed.ByOwner,
            Proposed = new Stamp(at, by),
        }).Enter(AccountabilityStep.Proposed, proposed.DueAt),
        AccountabilityReturned returned => (before with { Reason = returned.Reason }).Enter(AccountabilityStep.Due, returned.DueAt),
        AccountabilityDropped dropped when before.Step is AccountabilityStep.Objected =>
            (before with { ObjectionAnswer = dropped.Reason, ObjectionDecided = new Stamp(at, by) }).Enter(AccountabilityStep.Dropped, null),
        AccountabilityDropped dropped => (before with { Reason = dropped.Reason, Decided = new Stamp(at, by) }).Enter(AccountabilityStep.Dropped, null),
        AccountabilityDecided decided => (before with { Decided = new Stamp(at, by) }).Enter(AccountabilityStep.Decided, decided.ObjectBy),
        AccountabilityObjected objected => (before with { Objection = objected.Reason }).Enter(AccountabilityStep.Objected, objected.DueAt),
        ObjectionRefused refused => before with { ObjectionAnswer = refused.Reason, ObjectionDecided = new Stamp(at, by) },
        AccountabilityFinal final => before.Enter(AccountabilityStep.Final, final.DueAt),
        AccountabilityExecuted executed => (before with { Executed = new Stamp(at, by), Proof = executed.Proof })
            .Enter(before.Party.Kind is PartyKind.Supplier ? AccountabilityStep.Done : AccountabilityStep.Executed, null),
        AccountabilityAcknowledged => (before with { Acknowledged = new Stamp(at, by) }).Enter(AccountabilityStep.Done, null),
        _ => throw new NotSupportedException($"No rule folds the fact {fact.GetType().Name}."),
    };

    private static AccountabilityEntry Enter(this AccountabilityEntry entry, AccountabilityStep step, DateTimeOffset? dueAt) =>
        entry with { Step = step, StepNo = entry.StepNo + 1, DueAt = dueAt };
}
