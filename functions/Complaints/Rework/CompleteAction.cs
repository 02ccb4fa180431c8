namespace ComplaintCloud.Complaints.Rework;

/// <summary>Staff prove that a refund, a coupon or another action is done.</summary>
/// <param name="Proof">Such as the transfer's number, 1 to 2,000 characters.</param>
public sealed record CompleteAction(string? Proof = null)
{
    private const int MaxProof = 2000;

    /// <summary>Allowed while the plan is carried out; the visit itself is reported by the cleaner.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(CompleteAction command, int actionNo, Complaint complaint)
    {
        if (CaseErrors.CheckText(command.Proof, "proof", MaxProof) is { } wrong)
            return wrong;
        if (complaint.Plan?.Actions.FirstOrDefault(action => action.ActionNo == actionNo) is not { } found)
            return new Error(ErrorKind.NotFound, "not_found", "方案里没有这一项。");
        if (complaint.Plan.IsDone(found))
            return Facts.None;
        if (complaint.Step is not CaseStep.InProgress)
            return CaseErrors.WrongStep(complaint);
        return found == complaint.Plan.Rework
            ? RequestErrors.InvalidMember("actionNo", "上门返工由保洁员完工上报。")
            : Facts.Of(new ActionCompleted(actionNo, command.Proof!.Trim()));
    }
}
