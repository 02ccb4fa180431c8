namespace ComplaintCloud.Complaints.Resolution;

/// <summary>The customer says whether the plan will do.</summary>
/// <param name="PlanNo">The plan that they saw.</param>
/// <param name="Accepted">Whether it will do.</param>
/// <param name="Reason">Why not, if they say.</param>
public sealed record AnswerPlan(int? PlanNo = null, bool? Accepted = null, string? Reason = null)
{
    private const int MaxReason = 2000;

    /// <summary>Allowed while the customer is asked. The same answer again is nothing new.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(AnswerPlan command, Complaint complaint)
    {
        if (command.PlanNo is not { } planNo)
            return RequestErrors.InvalidMember("planNo", "请指明是哪一份方案。");
        if (command.Accepted is not { } accepted)
            return RequestErrors.InvalidMember("accepted", "请选择是否同意。");
        if (CaseErrors.CheckLength(command.Reason, "reason", MaxReason) is { } wrong)
            return wrong;
        if (complaint.Plan is not { } plan)
            return CaseErrors.WrongStep(complaint);
        if (plan.PlanNo != planNo)
            return CaseErrors.PlanChanged(complaint);
        if (plan.Consented == accepted)
            return Facts.None;
        if (complaint.Step is not CaseStep.Consent)
            return CaseErrors.WrongStep(complaint);
        return Facts.Of(accepted ? new PlanConsented(planNo) : new PlanRefused(planNo, command.Reason));
    }
}
