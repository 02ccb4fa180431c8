namespace ComplaintCloud.Complaints.Investigation;

/// <summary>What all parts of the investigation's record have in common.</summary>
internal static class InvestigationLimits
{
    /// <summary>Most characters of an entry.</summary>
    public const int MaxText = 2000;

    /// <summary>Most characters of a name.</summary>
    public const int MaxName = 100;

    private const int MaxEntries = 40;

    /// <summary>Why nothing can be added now; null when it can.</summary>
    public static Error? Refusal(Complaint complaint, int count)
    {
        if (complaint.Ended || complaint.Step is CaseStep.Received)
            return CaseErrors.WrongStep(complaint);
        return count >= MaxEntries ? RequestErrors.InvalidMember("text", $"这一类最多记录 {MaxEntries} 条。") : null;
    }
}
