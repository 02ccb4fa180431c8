using Azure;
using Azure.Data.Tables;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Functions.Hosting;

namespace ComplaintCloud.Functions.Records;

/// <summary>The record store on Azure Tables.</summary>
internal sealed class TableRecordStore(Tables tables, PendingMarkers pending) : IRecordStore
{

    /// <summary>The store of an account.</summary>
    /// <param name="service">The account's table service.</param>
    /// <param name="time">Tells when a marker of pending work is old.</param>
    /// <param name="prefix">Before every table's name; letters and digits, or nothing.</param>
    public static TableRecordStore Of(TableServiceClient service, TimeProvider time, string prefix = "")
    {
        var tables = new Tables(service, prefix);
        return new TableRecordStore(tables, new PendingMarkers(tables, time));
    }

    /// <inheritdoc/>
    public async Task<Record?> ReadAsync(string table, string partition, string row, CancellationToken cancel = default)
    {
        cancel.ThrowIfCancellationRequested();
        return await tables.ReadAsync(table, partition, row, cancel) is { } entity ? TableEntities.ToRecord(entity) : null;
    }

    /// <inheritdoc/>
    public async Task<RecordPage> QueryAsync(RecordQuery query, CancellationToken cancel = default)
    {
        cancel.ThrowIfCancellationRequested();
        if (query.Take is < 1 or > RecordLimits.MaxPage)
            throw new RecordLimitException($"A page has 1 to {RecordLimits.MaxPage} records, not {query.Take}.");
        var after = RecordKey.Parse(query.Continuation);
        if (query.Partition is null && query.RowFrom?.StartsWith(RecordLimits.PendingPrefix) is true)
            return await pending.QueryAsync(query, after, cancel);
        return await PageAsync(query, after, cancel);
    }

    /// <inheritdoc/>
    public async Task<CommitResult> CommitAsync(string table, string partition, IReadOnlyList<RecordChange> changes, CancellationToken cancel = default)
    {
        RecordLimits.Check(partition, changes);
        cancel.ThrowIfCancellationRequested();
        try
        {
            await pending.NoteAsync(table, partition, changes, cancel);
            var answers = await tables.SubmitAsync(table, [.. changes.Select(change => TableEntities.ToAction(partition, change))], cancel);
            await pending.ForgetAsync(table, partition, changes);
            return new CommitResult([.. changes.Zip(answers, ETagOf)], null, -1);
        }
        catch (Exception exception) when (AzureFaults.Of(exception) is { } failure)
        {
            if (TableFaults.Conflict(failure) is not { } conflict)
                throw TableFaults.Translate(failure);
            return new CommitResult([], conflict, (failure as TableTransactionFailedException)?.FailedTransactionActionIndex ?? 0);
        }
    }

    private static string? ETagOf(RecordChange change, Response answer) =>
        change.Kind is RecordChangeKind.Delete ? null : $"{answer.Headers.ETag}";

    private async Task<RecordPage> PageAsync(RecordQuery query, RecordKey? after, CancellationToken cancel)
    {
        var filters = TableRanges.Filters(query, after);
        for (var i = 0; i < filters.Count; i++)
        {
            var (entities, more) = await tables.QueryAsync(query.Table, filters[i], query.Take, cancel);
            if (entities.Count == 0)
                continue;
            var records = entities.ConvertAll(TableEntities.ToRecord);
            return new RecordPage(records, more || i < filters.Count - 1 ? RecordKey.Of(records[^1]).ToToken() : null);
        }
        return new RecordPage([], null);
    }
}
