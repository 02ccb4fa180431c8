namespace ComplaintCloud.Complaints.Investigation;

/// <summary>Staff called the customer about what happened and nobody answered.</summary>
/// <param name="Attempt">Which attempt in this round, from 1; the same number again is nothing new.</param>
/// <param name="Note">How they tried, up to 2,000 characters.</param>
public sealed record ReportUnreached(int? Attempt = null, string? Note = null)
{
    /// <summary>Allowed while the case is investigated. The first attempt gives the responsibility its longer time.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(ReportUnreached command, Complaint complaint)
    {
        if (CaseErrors.CheckLength(command.Note, "note", InvestigationLimits.MaxText) is { } wrong)
            return wrong;
        if (command.Attempt is not { } attempt || attempt < 1 || attempt > complaint.Unreached + 1)
            return RequestErrors.InvalidMember("attempt", $"请填写这是第几次联系，接下来是第 {complaint.Unreached + 1} 次。");
        if (attempt <= complaint.Unreached)
            return Facts.None;
        return complaint.Phase is Phase.Investigation ? Facts.Of(new CustomerUnreached(attempt, command.Note?.Trim())) : CaseErrors.WrongStep(complaint);
    }
}
