namespace ComplaintCloud.Complaints.Investigation;

/// <summary>A manager closes a malicious complaint whose explanation stands. It never closes by itself.</summary>
/// <param name="Note">What to remember, up to 2,000 characters.</param>
public sealed record ConfirmClosing(string? Note = null)
{
    /// <summary>Allowed once the customer can no longer object.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(ConfirmClosing command, Complaint complaint)
    {
        if (CaseErrors.CheckLength(command.Note, "note", InvestigationLimits.MaxText) is { } wrong)
            return wrong;
        if (complaint is { Conclusion.Finding: Finding.Malicious, Step: CaseStep.Closed } or { Conclusion.Finding: Finding.Malicious, ClosingBecause: not null })
            return Facts.None;
        return complaint is { AwaitsClosing: true, Ended: false } ? Facts.Of(new ClosingConfirmed(command.Note?.Trim())) : CaseErrors.WrongStep(complaint);
    }
}
