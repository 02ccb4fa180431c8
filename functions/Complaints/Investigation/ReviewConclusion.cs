using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Investigation;

/// <summary>A manager or the owner approves the explanation that goes to the customer, or sends it back.</summary>
/// <param name="Approved">Whether it may go out.</param>
/// <param name="Reason">Why not; required then.</param>
public sealed record ReviewConclusion(bool? Approved = null, string? Reason = null)
{
    private const int MaxReason = 2000;

    /// <summary>While an unfounded case awaits it, by another person than who wrote it.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(ReviewConclusion command, Complaint complaint, StaffMember member)
    {
        if (command.Approved is not { } approved)
            return RequestErrors.InvalidMember("approved", "请选择是否同意。");
        if (!approved && CaseErrors.CheckText(command.Reason, "reason", MaxReason) is { } wrong)
            return wrong;
        if (approved ? complaint.LetterApproved : complaint.Phase is Phase.Investigation && complaint.SentBack == command.Reason!.Trim())
            return Facts.None;
        if (complaint is not { Phase: Phase.Explanation, LetterApproved: false, Turn: Turn.Manager or Turn.Owner })
            return CaseErrors.WrongStep(complaint);
        if (complaint.ConcludedBy?.By == Actors.Of(member))
            return InvestigationErrors.OwnWork;
        return Facts.Of(approved ? new ConclusionApproved() : new ConclusionRejected(command.Reason!.Trim()));
    }
}
