using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Rework;

/// <summary>The customer says whether it is done.</summary>
/// <param name="Accepted">Whether it is.</param>
/// <param name="Reason">What is missing; required when it is not.</param>
public sealed record SignOffWork(bool? Accepted = null, string? Reason = null)
{
    private const int MaxReason = 2000;

    /// <summary>Allowed while the customer is asked. A rework is done again up to the policy's limit, then planned anew a level higher.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(SignOffWork command, Complaint complaint, CompanyPolicy policy)
    {
        if (command.Accepted is not { } accepted)
            return RequestErrors.InvalidMember("accepted", "请选择是否签收。");
        if (!accepted && CaseErrors.CheckText(command.Reason, "reason", MaxReason) is { } wrong)
            return wrong;
        if (accepted ? complaint.Step is CaseStep.Callback : WasRejected(complaint, command.Reason!.Trim()))
            return Facts.None;
        if (complaint.Step is not CaseStep.SignOff)
            return CaseErrors.WrongStep(complaint);
        var redo = complaint.Plan!.Rework is not null && complaint.SignOffRejections + 1 < policy.ReworkAttempts;
        return accepted ? Facts.Of(new SignedOff()) : Facts.Of(new SignOffRejected(command.Reason!.Trim(), redo));
    }

    private static bool WasRejected(Complaint complaint, string reason) =>
        complaint is { Step: CaseStep.InProgress or CaseStep.Decided, SignOffRejections: > 0 } && complaint.Missing == reason;
}
