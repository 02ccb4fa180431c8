namespace ComplaintCloud.Complaints.PendingLedger;

/// <summary>One stay of a case on the pending ledger.</summary>
/// <param name="PendingNo">From 1 in the case.</param>
/// <param name="Reason">Why it cannot be decided now; the customer reads it.</param>
/// <param name="NextOn">The day in China on which it goes on.</param>
/// <param name="BackTo">The step to which it goes back.</param>
/// <param name="BackTurn">Whose turn it is then.</param>
/// <param name="Since">Since when (UTC).</param>
/// <param name="By">Who put it there, as the log names them.</param>
public sealed record PendingEntry(int PendingNo, string Reason, DateOnly NextOn, CaseStep BackTo, Turn BackTurn, DateTimeOffset Since, string By)
{
    /// <summary>The monthly contacts, in order.</summary>
    public IReadOnlyList<PendingContact> Contacts { get; init; } = [];

    /// <summary>When it left the ledger (UTC); null while it stands there.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Why it left.</summary>
    public PendingEnd? Because { get; init; }

    /// <summary>What staff said when it left.</summary>
    public string? Note { get; init; }

    /// <summary>The number of the step that was entered when it left.</summary>
    public int? BackStepNo { get; init; }
}

/// <summary>The contact of one month: a task for an agent.</summary>
/// <param name="Month">Such as 2026-07.</param>
/// <param name="DueAt">Until when (UTC).</param>
public sealed record PendingContact(string Month, DateTimeOffset DueAt)
{
    /// <summary>The calls, in order.</summary>
    public IReadOnlyList<PendingAttempt> Attempts { get; init; } = [];

    /// <summary>When nobody needed to call again (UTC); null while the task is open.</summary>
    public DateTimeOffset? DoneAt { get; init; }
}

/// <summary>One call.</summary>
public sealed record PendingAttempt(DateTimeOffset At, string By, bool Reached, string? Said, DateOnly? NextOn);
