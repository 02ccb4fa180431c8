using ComplaintCloud.Complaints.Tasks;

namespace ComplaintCloud.Complaints;

/// <summary>What a list shows of a case.</summary>
internal sealed record CaseLine(
    string Id, string Number, CaseStep Step, Turn Turn, int Severity, int Priority, int Level, int Round, string Summary,
    string CustomerName, string? HandlerName, DateTimeOffset? DueAt, bool Provisional, DateTimeOffset FiledAt)
{
    /// <summary>Why it is due then.</summary>
    public string? Why { get; init; }

    /// <summary>What the pending ledger says of it; only in that list.</summary>
    public PendingLedger.LedgerLine? Pending { get; init; }

    /// <summary>Since when its clock stands still.</summary>
    public DateTimeOffset? PausedSince { get; init; }

    /// <summary>The visit that it is about; for finding duplicates.</summary>
    public string? OrderId { get; init; }

    /// <summary>Whose case it is: who handles it, else who should take it.</summary>
    public string? StaffId { get; init; }

    /// <summary>The name of who should take it; null once somebody has.</summary>
    public string? AssignedName { get; init; }

    /// <summary>The staff who must not see it; null for nobody.</summary>
    public string? Barred { get; init; }

    /// <summary>Nobody was there for its step.</summary>
    public bool Unattended { get; init; }

    /// <summary>Whether somebody of the staff may see it.</summary>
    public bool IsVisibleTo(string staffId) => Barred?.Split(',').Contains(staffId) is not true;

    /// <summary>The queue that it is in; null while it is not judged.</summary>
    public Lane? Lane { get; init; }

    /// <summary>When somebody took it for the first time; null while nobody has.</summary>
    public DateTimeOffset? TakenAt { get; init; }

    /// <summary>With how many ahead its customer wants to be told; null when they did not ask, or were told.</summary>
    public int? TellAt { get; init; }

    /// <summary>Whose complaint it is.</summary>
    public string? CustomerId { get; init; }

    /// <summary>Which offer or statement of the case the line is about; only in the lists of what cleaners did and said.</summary>
    public int? PartNo { get; init; }

    /// <summary>What is kept of a closed case; only in the lists of closed cases.</summary>
    public Closing.ClosedLine? Closed { get; init; }

    /// <summary>The task that the line is about; null where it is about the case.</summary>
    public TaskLine? Task { get; init; }
}

/// <summary>What a list shows of a task; when it is due and why stand in the line.</summary>
internal sealed record TaskLine(int TaskNo, TaskKind Kind, int ActionNo, int Cents, DateTimeOffset? StartedAt);
