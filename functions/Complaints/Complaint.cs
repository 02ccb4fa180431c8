using ComplaintCloud.Complaints.Clocks;

namespace ComplaintCloud.Complaints;

/// <summary>A case as its facts have made it. Changed only by <see cref="ComplaintFold"/>.</summary>
public sealed partial record Complaint
{
    /// <summary>The tenant.</summary>
    public required string Company { get; init; }

    /// <summary>Id unique in the company.</summary>
    public required string Id { get; init; }

    /// <summary>How many facts the case has; the version on the wire.</summary>
    public int Version { get; init; }

    /// <summary>The hash of the last fact.</summary>
    public string LastHash { get; init; } = HashChain.Start;

    /// <summary>Where the case stands.</summary>
    public CaseStep Step { get; init; }

    /// <summary>Whose turn it is.</summary>
    public Turn Turn { get; init; }

    /// <summary>Counts the entries into steps and turns, from 1.</summary>
    public int StepNo { get; init; }

    /// <summary>When the step was entered (UTC).</summary>
    public DateTimeOffset StepSince { get; init; }

    /// <summary>Counts the entries into phases, from 1.</summary>
    public int PhaseNo { get; init; }

    /// <summary>The step's deadline; null where there is none.</summary>
    public StepDeadline? Deadline { get; init; }

    /// <summary>The times in which the clock stood still, in order.</summary>
    public IReadOnlyList<ClockPause> Pauses { get; init; } = [];

    /// <summary>All stays on the pending ledger, in order.</summary>
    public IReadOnlyList<PendingLedger.PendingEntry> Pendings { get; init; } = [];

    /// <summary>What was filed.</summary>
    public ComplaintFiled? Filed { get; init; }

    /// <summary>When it was filed (UTC); the earliest of those that were merged into it.</summary>
    public DateTimeOffset FiledAt { get; init; }

    /// <summary>When this case itself was filed (UTC): stays when one that was filed earlier is merged into it.</summary>
    public DateTimeOffset BegunAt { get; init; }

    /// <summary>What the customer added later.</summary>
    public IReadOnlyList<string> Additions { get; init; } = [];

    /// <summary>The gateway's ids of the messages that were added.</summary>
    public IReadOnlyList<string> Messages { get; init; } = [];

    /// <summary>What the platform's check of its words said; null when none was made.</summary>
    public ContentChecked? ContentCheck { get; init; }

    /// <summary>Photos, videos and documents, oldest first.</summary>
    public IReadOnlyList<AttachmentState> Attachments { get; init; } = [];

    /// <summary>The files of messages that were not kept, oldest first.</summary>
    public IReadOnlyList<FileRefused> RefusedFiles { get; init; } = [];

    /// <summary>The disposition records, one for each time that the case ended.</summary>
    public IReadOnlyList<DispositionArchived> Dispositions { get; init; } = [];

    /// <summary>How it was judged.</summary>
    public ComplaintTriaged? Triage { get; init; }

    /// <summary>What people have corrected of it, in order.</summary>
    public IReadOnlyList<Overruling> Overrulings { get; init; } = [];

    /// <summary>Who handles it.</summary>
    public ComplaintTaken? Handler { get; init; }

    /// <summary>When somebody took it for the first time (UTC); null while nobody has.</summary>
    public DateTimeOffset? FirstTakenAt { get; init; }

    /// <summary>What its customer asked to hear of the queue; null for nothing.</summary>
    public WaitingNotice? WaitingNotice { get; init; }

    /// <summary>Who should take it, and who supervises it; null while nobody was chosen.</summary>
    public CaseAssignment? Assigned { get; init; }

    /// <summary>The ids of all who ever handled it, in order.</summary>
    public IReadOnlyList<string> HandledBy { get; init; } = [];

    /// <summary>Who of the staff must keep away from it.</summary>
    public IReadOnlyList<ConflictState> Conflicts { get; init; } = [];

    /// <summary>The cleaners beside its own who were complained about in cases that it took in or was a part of.</summary>
    public IReadOnlyList<string> AlsoAccused { get; init; } = [];

    /// <summary>What the cases that it took in had already cost the visit that it is about, in fen.</summary>
    public int SpentBeforeCents { get; init; }

    /// <summary>The last stay in a step for which nobody was there.</summary>
    public int EmptyStepNo { get; init; }

    /// <summary>The last promise to the customer.</summary>
    public PromiseGiven? Promise { get; init; }

    /// <summary>When and by whom it was given.</summary>
    public Stamp? PromisedBy { get; init; }

    /// <summary>Response level, 1 to 3.</summary>
    public int Level { get; init; } = 1;

    /// <summary>Round of handling, from 1.</summary>
    public int Round { get; init; } = 1;

    /// <summary>This round is the owner's: what staff would decide, the owner decides.</summary>
    public bool WithOwner { get; init; }
}
