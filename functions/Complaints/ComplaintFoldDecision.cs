namespace ComplaintCloud.Complaints;

/// <summary>How conclusions, plans and the customer's answers to them change a case.</summary>
internal static class ComplaintFoldDecision
{
    private const string Explanation = "explained";

    /// <summary>The case after the fact, or null when it is not one of these.</summary>
    public static Complaint? Apply(Complaint before, Fact fact, DateTimeOffset at, string by) => fact switch
    {
        ConclusionReached conclusion => (before with { Conclusion = conclusion, ConcludedBy = new Stamp(at, by), LetterApproved = false, SentBack = null })
            .Enter(CaseStep.Decided, conclusion.Finding is Finding.Founded or Finding.Partly ? Planner(before) : conclusion.Reviewer ?? Turn.Manager, at),
        // After an objection the second explanation is final.
        ConclusionApproved when before.Objected => Explained(before with { LetterApproved = true }, at),
        ConclusionApproved => (before with { LetterApproved = true }).Enter(CaseStep.Decided, Turn.Customer, at),
        ConclusionRejected rejected => Reopen(before with { SentBack = rejected.Reason }, WrittenByManager(before) ? Turn.Manager : Turn.Agent, at),
        // What the customer objected to is looked at by somebody above the one who wrote it.
        CustomerObjected => Reopen(before with { Objected = true, Level = Math.Min(3, before.Level + 1) }, WrittenByManager(before) ? Turn.Owner : Turn.Manager, at),
        ExplanationStood => Explained(before, at),
        ClosingConfirmed => (before with { AwaitsClosing = false, ClosingBecause = Explanation }).Enter(CaseStep.Decided, Turn.Workflow, at),
        PlanProposed plan => Propose(before, plan, at, by),
        PlanEndorsed or ApprovalPassedUp => before.Enter(CaseStep.Planned, Turn.Owner, at),
        LimitsLifted => before,
        ConsentUnanswered => before.Enter(CaseStep.Consent, Planner(before), at),
        PlanApproved => Approve(before, at),
        PlanRejected rejected => (before with { SentBack = rejected.Reason }).Enter(CaseStep.Decided, Planner(before), at),
        PlanConsented or ConsentAssumed => CarryOut(before with { Plan = before.Plan! with { Consented = true } }, at),
        PlanRefused => (before with { Plan = before.Plan! with { Consented = false } }).Enter(CaseStep.Decided, Planner(before), at),
        _ => null,
    };

    /// <summary>The case as its plan is carried out: first the rework is dispatched, then the rest is due.</summary>
    public static Complaint CarryOut(Complaint complaint, DateTimeOffset at) =>
        complaint.Enter(CaseStep.InProgress, complaint.Plan!.Rework is { } rework && !complaint.Plan.IsDone(rework) ? Turn.Workflow : Turn.Agent, at);

    /// <summary>Who proposes the next plan.</summary>
    public static Turn Planner(Complaint complaint) => complaint.WithOwner ? Turn.Owner : Turn.Agent;

    private static Complaint Propose(Complaint before, PlanProposed plan, DateTimeOffset at, string by)
    {
        var state = new PlanState(plan.PlanNo, plan.Actions, plan.Note, plan.NeedsConsent, plan.Approver) { ProposedBy = by, Exceeds = plan.Exceeds, Exception = plan.Exception };
        var after = before with { Plan = state, SignOffRejections = 0, SentBack = null, Missing = null };
        return after.Enter(CaseStep.Planned, plan.Approver switch { null => Turn.Workflow, Turn.Owner => Turn.Manager, var approver => approver.Value }, at);
    }

    private static Complaint Approve(Complaint before, DateTimeOffset at)
    {
        var after = before with { Plan = before.Plan! with { Approved = true } };
        return after.Plan!.NeedsConsent ? after.Enter(CaseStep.Consent, Turn.Customer, at) : CarryOut(after, at);
    }

    // A malicious complaint never closes by itself.
    private static Complaint Explained(Complaint before, DateTimeOffset at) => before.Conclusion?.Finding is Finding.Malicious
        ? (before with { AwaitsClosing = true }).Enter(CaseStep.Decided, Turn.Manager, at)
        : (before with { ClosingBecause = Explanation }).Enter(CaseStep.Decided, Turn.Workflow, at);

    private static bool WrittenByManager(Complaint complaint) => complaint.Conclusion?.Reviewer is Turn.Owner;

    private static Complaint Reopen(Complaint complaint, Turn turn, DateTimeOffset at) =>
        (complaint with { Conclusion = null, LetterApproved = false, Unreached = 0 })
            .Enter(CaseStep.Investigating, complaint.WithOwner ? Turn.Owner : turn, at);
}
