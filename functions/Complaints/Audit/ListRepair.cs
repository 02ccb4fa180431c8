using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Complaints.Audit;

/// <summary>What a repair has changed.</summary>
/// <param name="Written">Records written, missing or stale before.</param>
/// <param name="Removed">Records removed that stood where no case stands.</param>
internal sealed record RepairSummary(int Written, int Removed);

/// <summary>Makes the lists anew from the facts. A case whose facts cannot be trusted keeps its records as they are.</summary>
/// <param name="store">What is repaired; nothing else should write meanwhile.</param>
/// <param name="report">Told each record that was wrong, and each case that was left alone.</param>
internal sealed class ListRepair(IRecordStore store, Action<CaseFault> report)
{
    private readonly ListCheck lists = new(store);

    /// <summary>Mends every list.</summary>
    public async Task<RepairSummary> RunAsync(CancellationToken cancel = default)
    {
        var (written, removed) = (0, 0);
        await foreach (var stored in StoredCase.ReadAllAsync(store, cancel))
            written += await WriteAsync(stored, cancel);
        await foreach (var record in store.ReadAllAsync(new RecordQuery(CaseLists.Table), cancel))
            removed += await RemoveAsync(record, cancel) ? 1 : 0;
        return new RepairSummary(written, removed);
    }

    private async Task<int> WriteAsync(StoredCase stored, CancellationToken cancel)
    {
        var (folded, broken) = CaseCheck.Fold(stored);
        if (folded is null)
        {
            report(broken!);
            return 0;
        }
        var written = 0;
        await foreach (var wrong in lists.OfCaseAsync(folded, cancel))
        {
            report(wrong.Fault);
            await store.CommitAsync(CaseLists.Table, wrong.Key.Partition, [RecordChange.Upsert(wrong.Key.Row, wrong.Right!.ToProperties())], cancel);
            written++;
        }
        return written;
    }

    private async Task<bool> RemoveAsync(Record listed, CancellationToken cancel)
    {
        var id = CaseLists.CaseOf(new ListKey(listed.Partition, listed.Row));
        if (id is not null && await CurrentCase.ReadAsync(store, id, cancel) is { Complaint: null, Exists: true })
            return false;
        var stored = id is null ? null : await StoredCase.ReadAsync(store, id, cancel);
        var folded = stored is null ? null : CaseCheck.Fold(stored).Case;
        var isUnknown = folded is null && stored is not null && (stored.Facts.Count > 0 || stored.State is not null);
        if (isUnknown || ListCheck.OfRecord(listed, folded) is not { } orphan)
            return false;
        report(orphan.Fault);
        return (await store.CommitAsync(CaseLists.Table, listed.Partition, [RecordChange.Delete(listed.Row, listed.ETag)], cancel)).Committed;
    }
}
