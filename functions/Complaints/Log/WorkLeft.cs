using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Complaints;

/// <summary>What commits of a case have left to be done, and the case, which is no older than they are.</summary>
/// <param name="Rows">The rows of the work, in order.</param>
/// <param name="Now">The case.</param>
/// <param name="MayBeMore">Behind these rows there may be others.</param>
internal sealed record WorkLeft(IReadOnlyList<Record> Rows, Complaint Now, bool MayBeMore)
{
    /// <summary>As much as one commit can delete; null when nothing is left.</summary>
    public static async Task<WorkLeft?> ReadAsync(IRecordStore store, CaseRef id, CancellationToken cancel)
    {
        // One range holds the state row, if there is one yet, and behind it the pending rows. Only what is on one page is of one moment.
        var query = new RecordQuery(CaseRows.Table) { Partition = id.Partition, RowFrom = CaseRows.StateRow, Take = RecordLimits.MaxBatch };
        var page = await store.QueryAsync(query, cancel);
        if (page.Continuation is not null && page.Records.Count < query.Take)
            return await ReadApartAsync(store, id, query, cancel);
        var rows = page.Records.Where(record => RecordLimits.IsPending(record.Row)).ToList();
        if (rows.Count == 0)
            return null;
        var now = page.Records[0].Row == CaseRows.StateRow ? CaseRows.StateOf(page.Records[0]) : ComplaintFold.Replay(id, await store.ReadFactsAsync(id, 0, cancel));
        return new WorkLeft(rows, now, page.Records.Count == query.Take);
    }

    // The state last: what is committed in between has rows of its own, which come next.
    private static async Task<WorkLeft?> ReadApartAsync(IRecordStore store, CaseRef id, RecordQuery query, CancellationToken cancel)
    {
        var rows = (await store.ReadFullPageAsync(query with { RowFrom = $"{RecordLimits.PendingPrefix}" }, cancel)).Records;
        return rows.Count == 0 ? null : new WorkLeft(rows, (await store.ReadStateAsync(id, cancel)).Complaint!, rows.Count == query.Take);
    }
}
