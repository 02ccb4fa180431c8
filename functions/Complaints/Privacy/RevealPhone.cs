namespace ComplaintCloud.Complaints.Privacy;

/// <summary>A member of staff needs to see the customer's number whole, which everywhere else is shown by its ends only.</summary>
/// <param name="Reason">What for, 1 to 200 characters; it stands in the case log.</param>
public sealed record RevealPhone(string? Reason = null)
{
    private const int MaxReason = 200;
    private static readonly TimeSpan SameLook = TimeSpan.FromMinutes(10);

    /// <summary>Allowed in every step. The same person for the same reason within ten minutes looks at it still, which is nothing new.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(RevealPhone command, Complaint complaint, DateTimeOffset now, string by)
    {
        if (CaseErrors.CheckText(command.Reason, "reason", MaxReason) is { } wrong)
            return wrong;
        var reason = command.Reason!.Trim();
        return complaint.PhoneLook is { } last && last.Stamp.By == by && last.Reason == reason && now - last.Stamp.At < SameLook ? Facts.None : Facts.Of(new PhoneRevealed(reason));
    }
}

/// <summary>When a number was last shown whole, to whom and why.</summary>
public sealed record PhoneLook(Stamp Stamp, string Reason);
