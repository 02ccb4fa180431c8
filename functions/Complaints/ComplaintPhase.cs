namespace ComplaintCloud.Complaints;

/// <summary>Which sub-workflow looks after a case.</summary>
internal static class ComplaintPhase
{
    /// <summary>The phase that the case's step and turn belong to.</summary>
    public static Phase Of(Complaint complaint) => complaint switch
    {
        { Ended: true } => Phase.Ended,
        { ClosingBecause: not null } => Phase.Closing,
        _ => complaint.Step switch
        {
            CaseStep.Received => Phase.Intake,
            CaseStep.Triaged => Phase.Triage,
            CaseStep.Investigating => Phase.Investigation,
            CaseStep.Decided => Decided(complaint),
            CaseStep.Planned or CaseStep.Consent => Phase.Resolution,
            CaseStep.InProgress => complaint.Turn is Turn.Workflow || complaint.LiveOffer is { State: OfferAnswer.Offered or OfferAnswer.Proposed } || NobodyWillCome(complaint)
                ? Phase.Dispatch
                : Phase.CarryingOut,
            CaseStep.SignOff => Phase.SignOff,
            CaseStep.Callback => Phase.Callback,
            CaseStep.Pending => Phase.Pending,
            CaseStep.Closed or CaseStep.Withdrawn or CaseStep.Merged => Phase.Ended,
        },
    };

    private static Phase Decided(Complaint complaint) => complaint.Conclusion is not { } conclusion ? Phase.Investigation : conclusion.Finding switch
    {
        Finding.Founded or Finding.Partly => Phase.Resolution,
        Finding.Unfounded or Finding.Malicious => Phase.Explanation,
    };

    private static bool NobodyWillCome(Complaint complaint) =>
        complaint.Turn is Turn.Manager && complaint.Plan?.Rework is { } rework && !complaint.Plan.IsDone(rework);
}
