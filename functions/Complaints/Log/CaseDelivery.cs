using ComplaintCloud.Complaints.Attachments.Checks;
using ComplaintCloud.Complaints.Dispatch;
using ComplaintCloud.Complaints.Investigation;
using ComplaintCloud.Complaints.Linking;
using ComplaintCloud.Complaints.Prevention;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Registers;
using ComplaintCloud.Complaints.Tasks;
using ComplaintCloud.Complaints.Waiting;
using ComplaintCloud.Complaints.Workflows;
using Microsoft.Extensions.Logging;

namespace ComplaintCloud.Complaints;

/// <summary>Does the work that the commits of one case have left, in order; each part may be done twice without harm.</summary>
internal sealed class CaseDelivery(IRecordStore store, IWorkflowClient workflows, CaseAftermath aftermath, JudgedCases judgedCases, CountPhrases phrases, VisitBook book, IPhotoCheck photoCheck, ILogger<CaseDelivery> logger)
{
    /// <summary>Does all pending work of the case and deletes it. What cannot be read of it stays.</summary>
    public async Task DeliverAsync(CaseRef id, CancellationToken cancel)
    {
        for (var mayBeMore = true; mayBeMore && await WorkLeft.ReadAsync(store, id, cancel) is { } left;)
            mayBeMore = await DoAsync(id, left.Now, left.Rows, cancel) && left.MayBeMore;
    }

    private async Task<bool> DoAsync(CaseRef id, Complaint now, IReadOnlyList<Record> pending, CancellationToken cancel)
    {
        var readable = pending.Select(record => (record.Row, Work: logger.TryRead(CaseRows.Table, record, PendingWork.From))).Where(one => one.Work is not null).ToList();
        if (readable.Count == 0)
            return false;
        var work = readable.ConvertAll(one => one.Work!);
        await Task.WhenAll(WakeAsync(id, now, work, cancel), ListAsync(now, work, cancel), TagAsync(now, work, cancel));
        foreach (var cleanerId in work.Select(part => part.GiveBack).OfType<string>().Distinct())
            await book.TidyAsync(now, cleanerId, cancel);
        foreach (var photo in work.SelectMany(part => part.Photos ?? []).Where(_ => photoCheck.IsOn(id.Company)))
            await workflows.StartAsync(nameof(CheckPhoto), id.PhotoInstanceId(photo), new PhotoRef(id, photo), cancel);
        if (work.Select(part => part.QueueMoved).Max() is { } version)
            await LookAtQueueAsync(id, version, cancel);
        foreach (var judged in work.Select(part => part.Judged).OfType<JudgedCase>())
            await aftermath.FollowAsync(judged, cancel);
        await store.CommitAsync(CaseRows.Table, id.Partition, readable.ConvertAll(one => RecordChange.Delete(one.Row)), cancel);
        return true;
    }

    private async Task WakeAsync(CaseRef id, Complaint now, List<PendingWork> work, CancellationToken cancel)
    {
        if (work.Exists(part => part.Start))
            await workflows.StartAsync(nameof(ComplaintCase), id.InstanceId, id, cancel);
        foreach (var ask in work.Select(part => part.Ask).OfType<StatementRef>())
            await workflows.StartAsync(nameof(AskForStatement), id.StatementInstanceId(ask.StatementNo), ask, cancel);
        foreach (var round in work.Select(part => part.Reopened).OfType<int>())
            await workflows.StartAsync(nameof(ComplaintCase), id.ReopenedInstanceId(round), id, cancel);
        foreach (var merge in work.Select(part => part.Merge).OfType<MergeRef>())
            await workflows.StartAsync(nameof(MergeCases), id.MergeInstanceId(merge.MergeNo), merge, cancel);
        foreach (var version in work.Select(part => part.KeptAway).OfType<int>())
            await workflows.StartAsync(nameof(CarryConflicts), id.ConflictsInstanceId(version), id, cancel);
        foreach (var split in work.Select(part => part.Split).OfType<SplitRef>())
            await workflows.StartAsync(nameof(OpenSplitCase), id.SplitInstanceId(split.SplitNo), split, cancel);
        foreach (var tasks in work.Select(part => part.Tasks).OfType<TaskWork>())
            await WakeTasksAsync(id, tasks, cancel);
        foreach (var moved in work.Select(part => part.Moved).OfType<MovedStep>())
        {
            var name = StepMoved.EventName(moved.StepNo);
            await workflows.RaiseEventAsync(moved.InstanceId, name, new StepMoved(moved.StepNo), key: $"{name}-{moved.Version}", cancel: cancel);
        }
        foreach (var left in work.SelectMany(part => part.Left))
        {
            // An instance that is not there yet reads the case when it starts, so it needs no event.
            var name = StepLeft.EventName(left.StepNo);
            await workflows.RaiseEventAsync(left.InstanceId, name, new StepLeft(CaseView.Of(now)), key: name, cancel: cancel);
        }
    }

    private async Task WakeTasksAsync(CaseRef id, TaskWork tasks, CancellationToken cancel)
    {
        foreach (var taskNo in tasks.Opened)
            await workflows.StartAsync(nameof(WatchTask), id.TaskInstanceId(taskNo), new TaskRef(id, taskNo), cancel);
        foreach (var taskNo in tasks.Changed)
            await workflows.RaiseEventAsync(id.TaskInstanceId(taskNo), TaskChanged.EventName, new TaskChanged(taskNo), key: $"{TaskChanged.EventName}-{tasks.Version}", cancel: cancel);
    }

    // Mostly nobody has asked, and then it is one small read. The lists are written by now.
    private async Task LookAtQueueAsync(CaseRef id, int version, CancellationToken cancel)
    {
        var asked = await store.ReadFullPageAsync(new RecordQuery(CaseLists.Table) { Partition = CaseLists.Near(id.Company), Take = 1 }, cancel);
        if (asked.Records.Count > 0)
            await workflows.StartAsync(nameof(TellWhenNear), QueueMoved.InstanceId(id, version), new QueueMoved(id.Company), cancel);
    }

    private async Task TagAsync(Complaint now, List<PendingWork> work, CancellationToken cancel)
    {
        if (!work.Exists(part => part.Tagged))
            return;
        await judgedCases.WriteAsync(now, cancel);
        await phrases.NoteAsync(now, cancel);
    }

    // The lists are written from the case as it is now, so work done late or twice cannot bring an old line back.
    private async Task ListAsync(Complaint now, List<PendingWork> work, CancellationToken cancel)
    {
        var rows = CaseLists.RowsOf(now);
        var stale = work.SelectMany(part => part.Unlist).Distinct().Except(rows.Select(row => row.Key)).ToList();
        var removals = stale.Select(key => store.CommitAsync(CaseLists.Table, key.Partition, [RecordChange.Delete(key.Row)], cancel));
        var isNew = work.Exists(part => part.Start);
        var changed = work.SelectMany(part => part.Relist).ToHashSet();
        var writes = rows.Where(row => isNew || changed.Contains(row.Key.Partition)).Select(row => store.CommitAsync(CaseLists.Table, row.Key.Partition, [RecordChange.Upsert(row.Key.Row, row.ToProperties())], cancel));
        await Task.WhenAll(removals.Concat(writes));
    }
}
