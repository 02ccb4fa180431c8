using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Tasks;

/// <summary>Staff prove that a refund, a coupon or another action is done.</summary>
/// <param name="Proof">Such as the transfer's number, 1 to 2,000 characters; none when a file proves it.</param>
/// <param name="AttachmentId">The file of the case that proves it; none when a number does.</param>
/// <param name="PaidCents">What was paid, in fen; as planned unless it is said.</param>
/// <param name="Reason">Why another amount was paid than was planned, 1 to 500 characters.</param>
public sealed record CompleteAction(string? Proof = null, string? AttachmentId = null, int? PaidCents = null, string? Reason = null)
{
    private const int MaxProof = 2000;
    private const int MaxReason = 500;

    /// <summary>Allowed while the plan is carried out; the visit itself is reported by the cleaner. Who pays less than planned is a manager, who pays more the owner.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(CompleteAction command, int actionNo, Complaint complaint, StaffRole role)
    {
        if ((command.AttachmentId is null ? CaseErrors.CheckText(command.Proof, "proof", MaxProof) : CaseErrors.CheckLength(command.Proof, "proof", MaxProof)) is { } wrong)
            return wrong;
        if (complaint.Plan?.Actions.FirstOrDefault(action => action.ActionNo == actionNo) is not { } found)
            return new Error(ErrorKind.NotFound, "not_found", "方案里没有这一项。");
        if (complaint.Plan.IsDone(found))
            return Facts.None;
        if (complaint.Step is not CaseStep.InProgress)
            return CaseErrors.WrongStep(complaint);
        if (found == complaint.Plan.Rework)
            return RequestErrors.InvalidMember("actionNo", "上门返工由保洁员完工上报。");
        if (command.AttachmentId is { } file && !complaint.Attachments.Any(one => one.Id == file && one.Purpose is AttachmentPurpose.Proof))
            return RequestErrors.InvalidMember("attachmentId", "没有找到这个凭证文件，请先上传。");
        return CheckAmount(command, found, role) is { } differs
            ? differs
            : Facts.Of(new ActionCompleted(actionNo, Text(command.Proof), command.AttachmentId, command.PaidCents ?? (found.Cents > 0 ? found.Cents : null), Text(command.Reason)));
    }

    private static Error? CheckAmount(CompleteAction command, PlannedAction planned, StaffRole role)
    {
        if (command.PaidCents is not { } paid || paid == planned.Cents)
            return CaseErrors.CheckLength(command.Reason, "reason", MaxReason);
        if (paid < 0)
            return RequestErrors.InvalidMember("paidCents", "金额不能为负。");
        return role < (paid > planned.Cents ? StaffRole.Owner : StaffRole.Manager)
            ? TaskErrors.AmountDiffers(planned.Cents, paid)
            : CaseErrors.CheckText(command.Reason, "reason", MaxReason);
    }

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
