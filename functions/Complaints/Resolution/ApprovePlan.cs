using ComplaintCloud.Complaints.Investigation;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Resolution;

/// <summary>A manager or the owner agrees to a plan.</summary>
/// <param name="PlanNo">The plan that they saw.</param>
public sealed record ApprovePlan(int? PlanNo = null)
{
    /// <summary>Allowed to whoever's turn it is, or above. What is beyond the manager's limit goes on to the owner.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(ApprovePlan command, Complaint complaint, StaffMember member)
    {
        if (PlanReview.Check(command.PlanNo, complaint) is { } wrong)
            return wrong;
        var plan = complaint.Plan!;
        if (plan.Approved)
            return Facts.None;
        if (complaint.Step is not CaseStep.Planned)
            return CaseErrors.WrongStep(complaint);
        if (plan.ProposedBy == Actors.Of(member))
            return InvestigationErrors.OwnWork;
        var approved = new PlanApproved(plan.PlanNo, ByPolicy: false);
        if (plan.Approver is Turn.Owner && member.Role is StaffRole.Manager)
            return complaint.Turn is Turn.Owner ? Facts.None : Facts.Of(new PlanEndorsed(plan.PlanNo));
        return plan.Exceeds is { } exceeds ? Facts.Of(new LimitsLifted(plan.PlanNo, exceeds), approved) : Facts.Of(approved);
    }
}

/// <summary>A manager or the owner sends a plan back.</summary>
/// <param name="PlanNo">The plan that they saw.</param>
/// <param name="Reason">Why, 1 to 2,000 characters.</param>
public sealed record RejectPlan(int? PlanNo = null, string? Reason = null)
{
    private const int MaxReason = 2000;

    /// <summary>Allowed to whoever's turn it is, or above.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(RejectPlan command, Complaint complaint, StaffRole role)
    {
        if ((CaseErrors.CheckText(command.Reason, "reason", MaxReason) ?? PlanReview.Check(command.PlanNo, complaint)) is { } wrong)
            return wrong;
        if (complaint is { Step: CaseStep.Decided, Phase: Phase.Resolution, Plan: { Approved: false } })
            return Facts.None;
        if (complaint.Step is not CaseStep.Planned)
            return CaseErrors.WrongStep(complaint);
        return complaint.Turn is Turn.Owner && complaint.Plan!.Approver is Turn.Owner && role is StaffRole.Manager
            ? CaseErrors.NotYours("老板")
            : Facts.Of(new PlanRejected(command.PlanNo!.Value, command.Reason!.Trim()));
    }
}

/// <summary>What both have in common.</summary>
internal static class PlanReview
{
    /// <summary>Only the plan that stands.</summary>
    public static Error? Check(int? planNo, Complaint complaint)
    {
        if (planNo is null)
            return RequestErrors.InvalidMember("planNo", "请指明是哪一份方案。");
        if (complaint.Plan is null)
            return CaseErrors.WrongStep(complaint);
        return complaint.Plan.PlanNo == planNo ? null : CaseErrors.PlanChanged(complaint);
    }
}
