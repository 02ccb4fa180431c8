namespace ComplaintCloud.Complaints;

/// <summary>How conclusions, plans and the customer's answers to them change a case.</summary>
internal static class ComplaintFoldDecision
{
    /// <summary>The case after the fact, or null when it is not one of these.</summary>
    public static Complaint? Apply(Complaint before, Fact fact, DateTimeOffset at, string by) => fact switch
    {
        ConclusionReached conclusion => (before with { Conclusion = conclusion, ConcludedBy = new Stamp(at, by) })
            .Enter(CaseStep.Decided, conclusion.Finding is Finding.Founded or Finding.Partly ? Planner(before) : Turn.Manager, at),
        // After an objection the second explanation is final.
        ConclusionApproved when before.Objected => (before with { ClosingBecause = "explained" }).Enter(CaseStep.Decided, Turn.Workflow, at),
        ConclusionApproved => before.Enter(CaseStep.Decided, Turn.Customer, at),
        ConclusionRejected => (before with { Conclusion = null }).Enter(CaseStep.Investigating, Turn.Agent, at),
        CustomerObjected => (before with { Conclusion = null, Objected = true, Level = Math.Min(3, before.Level + 1) })
            .Enter(CaseStep.Investigating, Turn.Agent, at),
        ExplanationStood => (before with { ClosingBecause = "explained" }).Enter(CaseStep.Decided, Turn.Workflow, at),
        PlanProposed plan => Propose(before, plan, at),
        PlanEndorsed => before.Enter(CaseStep.Planned, Turn.Owner, at),
        PlanApproved => Approve(before, at),
        PlanRejected => before.Enter(CaseStep.Decided, Planner(before), at),
        PlanConsented or ConsentAssumed => CarryOut(before with { Plan = before.Plan! with { Consented = true } }, at),
        PlanRefused => (before with { Plan = before.Plan! with { Consented = false } }).Enter(CaseStep.Decided, Planner(before), at),
        _ => null,
    };

    /// <summary>The case as its plan is carried out: first the rework is dispatched, then the rest is due.</summary>
    public static Complaint CarryOut(Complaint complaint, DateTimeOffset at) =>
        complaint.Enter(CaseStep.InProgress, complaint.Plan!.Rework is { } rework && !complaint.Plan.IsDone(rework) ? Turn.Workflow : Turn.Agent, at);

    private static Complaint Propose(Complaint before, PlanProposed plan, DateTimeOffset at)
    {
        var after = before with { Plan = new PlanState(plan.PlanNo, plan.Actions, plan.Note, plan.NeedsConsent, plan.Approver), SignOffRejections = 0 };
        return after.Enter(CaseStep.Planned, plan.Approver switch { null => Turn.Workflow, Turn.Owner => Turn.Manager, var approver => approver.Value }, at);
    }

    private static Complaint Approve(Complaint before, DateTimeOffset at)
    {
        var after = before with { Plan = before.Plan! with { Approved = true } };
        return after.Plan!.NeedsConsent ? after.Enter(CaseStep.Consent, Turn.Customer, at) : CarryOut(after, at);
    }

    private static Turn Planner(Complaint complaint) => complaint.Turn is Turn.Owner && complaint.Step is CaseStep.Decided ? Turn.Owner : Turn.Agent;
}
