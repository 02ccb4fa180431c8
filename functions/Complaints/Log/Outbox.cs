using System.Text.Json;
using ComplaintCloud.Complaints.Dispatch;
using ComplaintCloud.Complaints.Investigation;
using ComplaintCloud.Complaints.Linking;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Registers;
using ComplaintCloud.Complaints.Tasks;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints;

/// <summary>Which case; the input of its workflow and of every activity about it.</summary>
/// <param name="Company">The tenant.</param>
/// <param name="Id">The complaint's id.</param>
public sealed record CaseRef(string Company, string Id)
{
    /// <summary>The partition of its facts.</summary>
    public string Partition => $"{Company}|{Id}";

    /// <summary>The id of its workflow instance.</summary>
    public string InstanceId => $"{Company}.{Id}";

    /// <summary>The id of the sub-workflow that looks after one phase.</summary>
    public string PhaseInstanceId(Phase phase, int phaseNo) => $"{InstanceId}.{phaseNo}.{phase.WireName()}";

    /// <summary>The id of the workflow that asks a cleaner for their statement.</summary>
    public string StatementInstanceId(int statementNo) => $"{InstanceId}.statement.{statementNo}";

    /// <summary>The id of its workflow after it was reopened into that round.</summary>
    public string ReopenedInstanceId(int round) => $"{InstanceId}.reopened.{round}";

    /// <summary>The id of the workflow that merges it into another case.</summary>
    public string MergeInstanceId(int mergeNo) => $"{InstanceId}.merge.{mergeNo}";

    /// <summary>The id of the workflow that carries on who must keep away from it since that version.</summary>
    public string ConflictsInstanceId(int version) => $"{InstanceId}.conflicts.{version}";

    /// <summary>The id of the workflow that makes a case of a part of it.</summary>
    public string SplitInstanceId(int splitNo) => $"{InstanceId}.split.{splitNo}";

    /// <summary>The id of the workflow that watches over a task.</summary>
    public string TaskInstanceId(int taskNo) => $"{InstanceId}.task.{taskNo}";

    /// <summary>The id of the workflow that has a photo checked.</summary>
    public string PhotoInstanceId(string attachmentId) => $"{InstanceId}.photo.{attachmentId}";

    /// <summary>The case that a partition belongs to.</summary>
    public static CaseRef FromPartition(string partition) => new(partition[..partition.IndexOf('|')], partition[(partition.IndexOf('|') + 1)..]);
}

/// <summary>The event that tells a sub-workflow that the step it waits in has been left.</summary>
/// <param name="View">Where the case stood when the event was raised; it may have gone on since.</param>
public sealed record StepLeft(CaseView View)
{
    /// <summary>The event's name; each entry into a step has its own, so an event can never be taken for a later one.</summary>
    public static string EventName(int stepNo) => $"left-{stepNo}";
}

/// <summary>The event that tells a sub-workflow that the clock of the step it waits in was stopped, started or moved.</summary>
public sealed record StepMoved(int StepNo)
{
    /// <summary>The event's name, one for each entry into a step.</summary>
    public static string EventName(int stepNo) => $"moved-{stepNo}";
}

/// <summary>A stay in a step whose deadline moved.</summary>
/// <param name="InstanceId">The sub-workflow that waits for it.</param>
/// <param name="StepNo">The step.</param>
/// <param name="Version">The case's version then: each move has its own.</param>
internal sealed record MovedStep(string InstanceId, int StepNo, int Version);

/// <summary>Tasks whose workflows must be started, or told to look again.</summary>
/// <param name="Opened">Their numbers.</param>
/// <param name="Changed">Likewise.</param>
/// <param name="Version">The case's version then: each change has its own.</param>
internal sealed record TaskWork(IReadOnlyList<int> Opened, IReadOnlyList<int> Changed, int Version)
{
    /// <summary>What follows from a change of a case; null when nothing does.</summary>
    public static TaskWork? Between(Complaint before, Complaint after)
    {
        var (opened, changed) = (TaskChanged.Opened(before, after), TaskChanged.Between(before, after));
        return opened.Count + changed.Count == 0 ? null : new TaskWork(opened, changed, after.Version);
    }
}

/// <summary>A stay in a step that has ended.</summary>
/// <param name="InstanceId">The sub-workflow that waits for it.</param>
/// <param name="StepNo">The step that was left.</param>
internal sealed record LeftStep(string InstanceId, int StepNo);

/// <summary>What a commit leaves to be done outside its partition: written with the facts, deleted when done.</summary>
/// <param name="Start">The case is new: start its workflow and write it into its lists.</param>
/// <param name="Left">Steps that were left.</param>
/// <param name="Unlist">Rows of the lists that the case no longer stands in.</param>
/// <param name="Relist">Lists whose line about the case has changed.</param>
/// <param name="Ask">The statement that a cleaner is to be asked for; null for none.</param>
/// <param name="Moved">The step whose deadline moved; null for none.</param>
/// <param name="Merge">The merge into another case that was begun; null for none.</param>
/// <param name="Split">The part that is to become a case; null for none.</param>
/// <param name="Judged">That it was found to be true; null for nothing.</param>
/// <param name="Tasks">The tasks that began or changed; null for none.</param>
/// <param name="Reopened">The round in which a case that had ended goes on; null for none.</param>
/// <param name="Tagged">What it is compared by with other cases may have changed.</param>
/// <param name="GiveBack">The cleaner whose time the case no longer holds as it did; null for none.</param>
/// <param name="QueueMoved">The case's version when it left the queue, came into it or asked to hear of it; null for none of these.</param>
/// <param name="Photos">Photos that its customer has added; null for none.</param>
/// <param name="KeptAway">The case's version when it changed who must keep away from it, if it had taken in others; null for neither.</param>
internal sealed record PendingWork(
    bool Start, IReadOnlyList<LeftStep> Left, IReadOnlyList<ListKey> Unlist, IReadOnlyList<string> Relist, StatementRef? Ask = null, MovedStep? Moved = null,
    MergeRef? Merge = null, SplitRef? Split = null, JudgedCase? Judged = null, TaskWork? Tasks = null, int? Reopened = null, bool Tagged = false, string? GiveBack = null, int? QueueMoved = null, IReadOnlyList<string>? Photos = null, int? KeptAway = null)
{
    /// <summary>What the first fact of a case leaves to be done: always the same.</summary>
    public static RecordChange OfNewCase { get; } = new PendingWork(true, [], [], []).ToInsert(1);

    /// <summary>What follows from a change of a case; null when nothing does.</summary>
    public static PendingWork? Between(Complaint before, Complaint after)
    {
        var (was, now) = (CaseLists.RowsOf(before), CaseLists.RowsOf(after));
        var unlist = was.Select(row => row.Key).Except(now.Select(row => row.Key)).ToList();
        // While a case is acknowledged nothing waits for its step to end.
        LeftStep[] left = before.StepNo != after.StepNo && before.Phase is not Phase.Intake
            ? [new(new CaseRef(after.Company, after.Id).PhaseInstanceId(before.Phase, before.PhaseNo), before.StepNo)]
            : [];
        var relist = now.Except(was).Select(row => row.Key.Partition).ToList();
        var (ask, moved) = (StatementRef.Between(before, after), MoveBetween(before, after));
        var work = new PendingWork(false, left, unlist, relist, ask, moved, MergeRef.Between(before, after), SplitRef.Between(before, after), JudgedCase.Between(before, after),
            TaskWork.Between(before, after), before.Ended && !after.Ended ? after.Round : null, IsTagged(before, after),
            Booking.Of(before) is { } held && held != Booking.Of(after) ? held.CleanerId : null,
            before.IsWaiting() != after.IsWaiting() || before.WaitingNotice?.Ahead != after.WaitingNotice?.Ahead ? after.Version : null,
            PhotosBetween(before, after) is { Count: > 0 } photos ? photos : null,
            !ReferenceEquals(before.Conflicts, after.Conflicts) && after.Links.Any(link => link.Relation is CaseRelation.Absorbed) ? after.Version : null);
        return work.IsEmpty ? null : work;
    }

    private bool IsEmpty => Left.Count + Unlist.Count + Relist.Count == 0 && Ask is null && Moved is null && Merge is null && Split is null && Judged is null && Tasks is null && Reopened is null && !Tagged && GiveBack is null && QueueMoved is null && Photos is null && KeptAway is null;

    // What staff added, they have seen; what came from another case with its check is done with.
    private static List<string> PhotosBetween(Complaint before, Complaint after) => [.. after.Attachments.Skip(before.Attachments.Count)
        .Where(file => file.Check is null && file.Purpose is AttachmentPurpose.Complaint or AttachmentPurpose.Rejection
            && file.ContentType.StartsWith("image/", StringComparison.Ordinal) && !file.Added.By.StartsWith("staff:", StringComparison.Ordinal))
        .Select(file => file.Id)];

    private static bool IsTagged(Complaint before, Complaint after) =>
        after.Triage is not null && !(ReferenceEquals(before.Triage, after.Triage) && ReferenceEquals(before.Filed, after.Filed));

    private static MovedStep? MoveBetween(Complaint before, Complaint after) =>
        before.StepNo == after.StepNo && !after.Ended && after.Phase is not Phase.Intake && (before.Assigned != after.Assigned || (before.Deadline is { } was && after.Deadline is { } now && !now.IsAt(was)))
            ? new MovedStep(new CaseRef(after.Company, after.Id).PhaseInstanceId(after.Phase, after.PhaseNo), after.StepNo, after.Version)
            : null;

    /// <summary>Reads the stored form.</summary>
    public static PendingWork From(Record record) => JsonSerializer.Deserialize<PendingWork>(record.Properties["work"], WorkflowCatalog.Json)!;

    /// <summary>The stored form; the row sorts by version.</summary>
    public RecordChange ToInsert(int version) => RecordChange.Insert(
        $"{RecordLimits.PendingPrefix}{version:D6}",
        new Dictionary<string, string>(1) { ["work"] = JsonSerializer.Serialize(this, WorkflowCatalog.Json) });
}
