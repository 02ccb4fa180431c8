namespace ComplaintCloud.Complaints.Accountability;

/// <summary>An accountability as staff see it.</summary>
internal sealed record AccountabilityView(
    string Id, int Version, AccountabilityStep Step, string StepName, string? CaseId, string? CaseNumber, string? CauseCode, Party Party,
    IReadOnlyList<Measure> Measures, string? Reason, int? LossCents, int? MonthPayCents, bool ByOwner, DateTimeOffset? DueAt, DateTimeOffset OpenedAt,
    Stamp? Proposed, Stamp? Decided, string? Objection, Stamp? ObjectionDecided, string? ObjectionAnswer, Stamp? Executed, string? Proof, Stamp? Acknowledged)
{
    /// <summary>The view of one.</summary>
    public static AccountabilityView Of(AccountabilityEntry e) => new(
        e.Id, e.Version, e.Step, AccountabilityWords.StepName(e.Step), e.CaseId, e.CaseNumber, e.CauseCode, e.Party, e.Measures, e.Reason, e.LossCents,
        e.MonthPayCents, e.ByOwner, e.DueAt, e.OpenedAt, e.Proposed, e.Decided, e.Objection, e.ObjectionDecided, e.ObjectionAnswer, e.Executed, e.Proof, e.Acknowledged);
}

/// <summary>The same as the cleaner sees it whom it is about; nothing of the customer.</summary>
internal sealed record OwnAccountability(
    string Id, string? CaseNumber, AccountabilityStep Step, string StepName, IReadOnlyList<Measure> Measures, string? Reason, DateTimeOffset? ObjectBy, string? Objection,
    string? ObjectionAnswer, string? Proof, DateTimeOffset? AcknowledgedAt)
{
    /// <summary>The view of one.</summary>
    public static OwnAccountability Of(AccountabilityEntry e) => new(
        e.Id, e.CaseNumber, e.Step, AccountabilityWords.StepName(e.Step), e.Measures, e.Reason, e.Step is AccountabilityStep.Decided ? e.DueAt : null, e.Objection,
        e.ObjectionAnswer, e.Proof, e.Acknowledged?.At);
}
