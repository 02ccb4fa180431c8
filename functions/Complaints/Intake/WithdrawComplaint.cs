namespace ComplaintCloud.Complaints.Intake;

/// <summary>The customer takes the complaint back.</summary>
/// <param name="Reason">Why, if they say.</param>
public sealed record WithdrawComplaint(string? Reason = null)
{
    private const int MaxReason = 2000;

    /// <summary>Allowed until the case has ended.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(WithdrawComplaint command, Complaint complaint)
    {
        if (CaseErrors.CheckLength(command.Reason, "reason", MaxReason) is { } wrong)
            return wrong;
        if (complaint.Step is CaseStep.Withdrawn)
            return Facts.None;
        return complaint.Ended ? CaseErrors.WrongStep(complaint) : Facts.Of(new ComplaintWithdrawn(command.Reason));
    }
}
