using ComplaintCloud.Complaints.Identity;

namespace ComplaintCloud.Complaints.Closing;

/// <summary>The customer, or staff for them, want a closed case to be handled again.</summary>
/// <param name="Reason">What is still wrong.</param>
public sealed record ReopenCase(string? Reason = null)
{
    private const int MaxReason = 2000;

    /// <summary>
    /// Allowed for the policy's days after the closing; later a new complaint follows the old one, so that what was counted
    /// stays counted. It begins again where a callback of somebody who is not satisfied begins again.
    /// </summary>
    /// <param name="command">Why.</param>
    /// <param name="by">Who asks; what was found malicious only staff reopen.</param>
    /// <param name="complaint">The case.</param>
    /// <param name="context">The time and the company's numbers.</param>
    internal static Result<IReadOnlyList<Fact>> Decide(ReopenCase command, Audience by, Complaint complaint, DecisionContext context)
    {
        if (CaseErrors.CheckText(command.Reason, "reason", MaxReason) is { } wrong)
            return wrong;
        var reason = command.Reason!.Trim();
        if (complaint is { Ended: false, ReopenedBecause: { } before } && before == reason)
            return Facts.None;
        if (complaint is not { Step: CaseStep.Closed, EndedAt: { } endedAt } || (by is Audience.Customer && complaint.Conclusion?.Finding is Finding.Malicious))
            return CaseErrors.WrongStep(complaint);
        if (context.Now > endedAt.AddDays(context.CasePolicy.ReopenDays))
            return ClosingErrors.ReopeningOver(complaint, context.CasePolicy.ReopenDays);
        var round = complaint.Round + 1;
        return Facts.Of(new CaseReopened(round, Math.Min(3, complaint.Level + 1), ToOwner: round >= context.CasePolicy.OwnerRound, reason));
    }
}

/// <summary>Refusals around closed cases.</summary>
internal static class ClosingErrors
{
    /// <summary>A new complaint has to follow.</summary>
    public static Error ReopeningOver(Complaint complaint, int days) =>
        new Error(ErrorKind.Conflict, "reopening_over", $"结案已超过 {days} 天，请重新提交一份投诉，我们会和这一份关联起来。").With("complaintId", complaint.Id).With("number", complaint.Filed!.Number);
}
