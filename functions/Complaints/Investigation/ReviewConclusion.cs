using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Investigation;

/// <summary>A manager approves the explanation that goes to the customer, or sends it back.</summary>
/// <param name="Approved">Whether it may go out.</param>
/// <param name="Reason">Why not; required then.</param>
public sealed record ReviewConclusion(bool? Approved = null, string? Reason = null)
{
    private const int MaxReason = 2000;

    /// <summary>Allowed to managers and owners while an unfounded case awaits it.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(ReviewConclusion command, Complaint complaint, StaffRole role)
    {
        if (command.Approved is not { } approved)
            return RequestErrors.InvalidMember("approved", "请选择是否同意。");
        if (!approved && CaseErrors.CheckText(command.Reason, "reason", MaxReason) is { } wrong)
            return wrong;
        if (role < StaffRole.Manager)
            return CaseErrors.NotYours("主管或老板");
        if (approved ? complaint.LetterApproved : complaint.Phase is Phase.Investigation && complaint.SentBack == command.Reason!.Trim())
            return Facts.None;
        if (complaint.Phase is not Phase.Explanation)
            return CaseErrors.WrongStep(complaint);
        if (complaint.Turn is not Turn.Manager)
            return CaseErrors.WrongStep(complaint);
        return Facts.Of(approved ? new ConclusionApproved() : new ConclusionRejected(command.Reason!.Trim()));
    }
}
