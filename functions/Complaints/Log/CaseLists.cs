using System.Text.Json;
using ComplaintCloud.Complaints.Closing;
using ComplaintCloud.Complaints.Investigation;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints;

/// <summary>A place in a list that cuts across cases.</summary>
/// <param name="Partition">Which list.</param>
/// <param name="Row">Where in it; sorts as the list is read.</param>
internal sealed record ListKey(string Partition, string Row);

/// <summary>One record of such a list. Made from the case alone, so it can always be made again.</summary>
internal sealed record ListRow(ListKey Key, CaseLine Line)
{
    /// <summary>The stored form.</summary>
    public Dictionary<string, string> ToProperties() => new(1) { ["line"] = JsonSerializer.Serialize(Line, WorkflowCatalog.Json) };

    /// <summary>Reads the stored form.</summary>
    public static ListRow From(Record record) => new(
        new ListKey(record.Partition, record.Row), JsonSerializer.Deserialize<CaseLine>(record.Properties["line"], WorkflowCatalog.Json)!);
}

/// <summary>The lists that a case stands in.</summary>
internal static class CaseLists
{
    /// <summary>The table that all lists live in.</summary>
    public const string Table = "lists";

    private const string NumberList = "|number|";
    private const int SummaryLength = 30;
    private const int TicksDigits = 19;
    private const int PriorityDigits = 4;
    private const int HighestPriority = 9999;
    private const int TaskNoDigits = 4;
    private const string TaskList = "tasks";

    /// <summary>The staff queue: all open cases, most urgent first, then oldest first.</summary>
    public static string Open(string company) => $"{company}|open";

    /// <summary>A customer's own cases, newest first.</summary>
    public static string OfCustomer(string company, string customerId) => $"{company}|customer|{customerId}";

    /// <summary>The reworks that a cleaner is asked to do or has accepted, by the time of the visit.</summary>
    public static string JobsOf(string company, string cleanerId) => $"{company}|jobs|{cleanerId}";

    /// <summary>The pending ledger, longest pending first.</summary>
    public static string Pending(string company) => $"{company}|pending";

    /// <summary>The cases that wait and whose customers want to be told when few are ahead.</summary>
    public static string Near(string company) => $"{company}|near";

    /// <summary>The cases that somebody has taken, the last taken first; those that have ended stay in it.</summary>
    public static string Taken(string company) => $"{company}|taken";

    /// <summary>The case with a number; also the one that it was merged into.</summary>
    public static string OfNumber(string company, string number) => $"{company}{NumberList}{number}";

    /// <summary>The closed cases of a sub-item, newest first.</summary>
    public static string ClosedWith(string company, string item) => $"{company}|closed|{item}";

    /// <summary>The closed cases with a root cause, newest first.</summary>
    public static string ClosedBecauseOf(string company, string cause) => $"{company}|cause|{cause}";

    /// <summary>The root cause that was found; null while none was, and where none was looked for.</summary>
    public static string? CauseOf(Complaint complaint) => complaint.Conclusion is { CauseCode: not CauseCodes.Goodwill } found ? found.CauseCode : null;

    /// <summary>What a member of staff is to do in all cases, by when it is due.</summary>
    public static string TasksOf(string company, string staffId) => $"{company}|{TaskList}|{staffId}";

    /// <summary>The records of the lists that the case stands in now.</summary>
    public static IReadOnlyList<ListRow> RowsOf(Complaint complaint)
    {
        if (complaint.Filed is not { } filed)
            return [];
        var line = LineOf(complaint);
        var ticks = complaint.FiledAt.UtcTicks;
        // What only staff see is not in the customer's line, so that their news do not rewrite it.
        var shown = line with { Severity = 0, Priority = 0, Level = 0, HandlerName = null, DueAt = null, Provisional = false, Why = null, PausedSince = null, StaffId = null, AssignedName = null, Barred = null, Unattended = false, Lane = null, TakenAt = null, TellAt = null };
        var own = new ListRow(new(OfCustomer(complaint.Company, filed.CustomerId), $"{DateTimeOffset.MaxValue.UtcTicks - ticks:D19}{complaint.Id}"), shown);
        // What stands under a number never changes; who looks it up reads the case.
        var known = shown with { Step = CaseStep.Received, Turn = Turn.Workflow, Round = 1, FiledAt = default };
        var numbered = new ListRow(new(OfNumber(complaint.Company, filed.Number), complaint.Id), known);
        ListRow[] always = [own, numbered, .. CleanerRows.Of(complaint, known), .. TakenRows(complaint, known)];
        if (complaint.Ended)
            return [.. always, .. ClosedRows(complaint, line)];
        var open = new ListRow(new(Open(complaint.Company), $"{HighestPriority - (complaint.Triage?.Priority ?? 0):D4}{ticks:D19}{complaint.Id}"), line);
        var near = complaint.IsWaiting() && line.TellAt is not null ? [new ListRow(new(Near(complaint.Company), $"{ticks:D19}{complaint.Id}"), line)] : Array.Empty<ListRow>();
        ListRow[] tasks = [.. near, .. TaskRows(complaint, line)];
        if (complaint.Pending is { } pending)
            return [.. always, open, .. tasks, new ListRow(new(Pending(complaint.Company), $"{pending.Since.UtcTicks:D19}{complaint.Id}"), line with { Pending = PendingLedger.LedgerLine.Of(complaint, pending) })];
        return complaint.LiveOffer is { } job
            ? [.. always, open, .. tasks, new ListRow(new(JobsOf(complaint.Company, job.CleanerId), $"{job.VisitAt.UtcTicks:D19}{complaint.Id}"), shown)]
            : [.. always, open, .. tasks];
    }

    /// <summary>The case that a place belongs to, by its keys alone; null when no list has such a place.</summary>
    public static CaseRef? CaseOf(ListKey key)
    {
        var company = key.Partition.Split('|')[0];
        var digits = key.Partition == Open(company) ? PriorityDigits + TicksDigits
            : key.Partition.StartsWith(company + NumberList, StringComparison.Ordinal) ? 0
            : key.Partition.StartsWith(TasksOf(company, ""), StringComparison.Ordinal) || CleanerRows.IsOne(key.Partition) ? TicksDigits + TaskNoDigits
            : TicksDigits;
        return key.Row.Length > digits ? new CaseRef(company, key.Row[digits..]) : null;
    }

    /// <summary>The first words of what was filed, for lists and messages.</summary>
    public static string SummaryOf(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        return line.Length <= SummaryLength ? line : Shortened(line, SummaryLength);
    }

    /// <summary>The first characters of a longer text; half of an emoji cannot be stored.</summary>
    public static string Shortened(string text, int length) => string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length), "…");

    /// <summary>What a list shows of a case now.</summary>
    public static CaseLine LineOf(Complaint c) => new(
        c.Id, c.Filed!.Number, c.Step, c.Turn, c.Triage?.Severity ?? 0, c.Triage?.Priority ?? 0, c.Level, c.Round, SummaryOf(c.Filed.Text),
        c.Filed.CustomerName, c.Handler?.StaffName, c.Deadline?.DueAt, c.Deadline?.Provisional ?? false, c.FiledAt)
    {
        Why = c.Deadline?.Why,
        PausedSince = c.Paused?.From,
        OrderId = c.Filed.Order?.Id,
        StaffId = c.Handler?.StaffId ?? c.Assigned?.StaffId,
        AssignedName = c.Handler is null ? c.Assigned?.StaffName : null,
        Barred = c.Conflicts.Count > 0 ? string.Join(',', c.Conflicts.Select(conflict => conflict.StaffId)) : null,
        Unattended = c.Unattended,
        Lane = c.Triage?.Lane,
        TakenAt = c.FirstTakenAt,
        TellAt = c.WaitingNotice is { Told: false } notice ? notice.Ahead : null,
        CustomerId = c.Filed.CustomerId,
    };

    // When it was filed and taken and in which lane is all that the pace is made of; what happens to the case later does not rewrite it.
    private static IEnumerable<ListRow> TakenRows(Complaint c, CaseLine known) => c is { FirstTakenAt: { } takenAt, Triage.Lane: var lane }
        ? [new ListRow(new(Taken(c.Company), $"{DateTimeOffset.MaxValue.UtcTicks - takenAt.UtcTicks:D19}{c.Id}"), known with { FiledAt = c.FiledAt, TakenAt = takenAt, Lane = lane })]
        : [];

    private static IEnumerable<ListRow> ClosedRows(Complaint c, CaseLine line)
    {
        if (ClosedLine.Of(c) is not { } closed)
            yield break;
        var row = $"{DateTimeOffset.MaxValue.UtcTicks - closed.ClosedAt.UtcTicks:D19}{c.Id}";
        yield return new ListRow(new(ClosedWith(c.Company, closed.Item), row), line with { Closed = closed });
        if (CauseOf(c) is { } cause)
            yield return new ListRow(new(ClosedBecauseOf(c.Company, cause), row), line with { Closed = closed });
    }

    // Whose turn it is in the case is no news of the task.
    private static IEnumerable<ListRow> TaskRows(Complaint c, CaseLine line) =>
        from task in c.Tasks
        where task.IsOpen
        let owner = task.OwnerIn(c)
        where owner is not null
        select new ListRow(new(TasksOf(c.Company, owner.Id), $"{task.Deadline.DueAt.UtcTicks:D19}{task.TaskNo:D4}{c.Id}"), line with
        {
            Step = default,
            Turn = default,
            DueAt = task.Deadline.DueAt,
            Provisional = task.Deadline.Provisional,
            Why = task.Deadline.Why,
            PausedSince = null,
            Task = new TaskLine(task.TaskNo, task.Kind, task.ActionNo, task.Cents, task.Started?.At),
        });
}
