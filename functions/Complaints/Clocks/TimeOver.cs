namespace ComplaintCloud.Complaints.Clocks;

/// <summary>What follows, beside messages, when a rung is climbed.</summary>
internal static class TimeOver
{
    /// <summary>The fact that it amounts to; null when it is only told. It never approves money.</summary>
    public static Fact? Of(LadderRung rung, Complaint complaint) => (rung, complaint) switch
    {
        (LadderRung.Silence, _) => Silence.Of(complaint),
        (LadderRung.NextLevel, { Step: CaseStep.Planned, Turn: Turn.Manager, Plan: { } plan }) => new ApprovalPassedUp(plan.PlanNo),
        _ => null,
    };
}
