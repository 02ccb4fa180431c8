namespace ComplaintCloud.Complaints;

/// <summary>What a customer asked to hear of the queue.</summary>
/// <param name="Ahead">When no more than so many are ahead.</param>
/// <param name="Told">They were told.</param>
public sealed record WaitingNotice(int Ahead, bool Told);

/// <summary>How waiting changes a case.</summary>
internal static class ComplaintFoldWaiting
{
    /// <summary>The case after the fact, or null when it is not one of these.</summary>
    public static Complaint? Apply(Complaint before, Fact fact) => fact switch
    {
        WaitingNoticeAsked asked => before with { WaitingNotice = new(asked.Ahead, before.WaitingNotice?.Told ?? false) },
        WaitingNoticeGiven => before with { WaitingNotice = before.WaitingNotice is { } asked ? asked with { Told = true } : null },
        _ => null,
    };

    /// <summary>Whether it waits for somebody to take it.</summary>
    public static bool IsWaiting(this Complaint complaint) => complaint is { Step: CaseStep.Triaged, FirstTakenAt: null };
}
