namespace ComplaintCloud.Complaints;

// A storage format, see ComplaintFacts.cs.

/// <summary>Why a case left the pending ledger.</summary>
public enum PendingEnd
{
    /// <summary>约定日期已到.</summary>
    DateCame,

    /// <summary>提前恢复: staff went on.</summary>
    ByStaff,
}

/// <summary>The case cannot be decided now and was put on the pending ledger (未了事宜).</summary>
/// <param name="PendingNo">From 1 in the case.</param>
/// <param name="Reason">Why; the customer reads it.</param>
/// <param name="NextOn">The day in China on which it goes on.</param>
public sealed record CasePended(int PendingNo, string Reason, DateOnly NextOn) : Fact;

/// <summary>The case left the pending ledger and stands again where it stood before.</summary>
public sealed record PendingEnded(int PendingNo, PendingEnd Because, string? Note) : Fact;

/// <summary>The customer of a pending case is to be contacted again, once a month.</summary>
/// <param name="PendingNo">Which stay on the ledger.</param>
/// <param name="Month">Of which month, such as 2026-07.</param>
/// <param name="DueAt">Until when (UTC).</param>
public sealed record PendingContactDue(int PendingNo, string Month, DateTimeOffset DueAt) : Fact;

/// <summary>The customer of a pending case was called.</summary>
/// <param name="Month">For which month's contact.</param>
/// <param name="Attempt">From 1 in that month.</param>
/// <param name="Reached">They were reached.</param>
/// <param name="Said">What they said, or why they were not reached.</param>
/// <param name="NextOn">The new day on which the case goes on, if it was moved.</param>
/// <param name="Done">Nobody needs to call again for that month.</param>
public sealed record PendingContacted(string Month, int Attempt, bool Reached, string? Said, DateOnly? NextOn, bool Done) : Fact;
