namespace ComplaintCloud.Complaints.Investigation;

/// <summary>The customer does not accept the explanation. Once per round; it goes a level up.</summary>
/// <param name="Reason">Why, 1 to 2,000 characters.</param>
public sealed record ObjectToConclusion(string? Reason = null)
{
    private const int MaxReason = 2000;

    /// <summary>Allowed while the explanation awaits the customer.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(ObjectToConclusion command, Complaint complaint)
    {
        if (CaseErrors.CheckText(command.Reason, "reason", MaxReason) is { } wrong)
            return wrong;
        if (complaint.Objected && complaint.Phase is Phase.Investigation)
            return Facts.None;
        var awaited = complaint is { Phase: Phase.Explanation, Turn: Turn.Customer, Objected: false };
        return awaited ? Facts.Of(new CustomerObjected(command.Reason!.Trim())) : CaseErrors.WrongStep(complaint);
    }
}
