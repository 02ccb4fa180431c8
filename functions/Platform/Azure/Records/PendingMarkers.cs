using Azure;
using Azure.Data.Tables;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Functions.Hosting;

namespace ComplaintCloud.Functions.Records;

/// <summary>
/// Where work is left to do, in a small table of its own: the service has no index over partitions, and looking for a handful of
/// rows among hundreds of millions would read them all. A marker is written before the row it tells of and deleted after it, so
/// a crash between the two leaves a marker too many and never one too few.
/// </summary>
internal sealed class PendingMarkers(Tables tables, TimeProvider time)
{
    /// <summary>The table of the markers.</summary>
    public const string Table = "pendingwork";

    /// <summary>Partitions per table of records, so that no single one takes every commit's writes.</summary>
    public const int Buckets = 16;

    // Longer than a commit can be under way: then the row will not come any more.
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(10);

    /// <summary>Notes the pending rows that a commit is about to write.</summary>
    public async Task NoteAsync(string table, string partition, IEnumerable<RecordChange> changes, CancellationToken cancel)
    {
        var markers = Of(table, partition, changes, deleted: false, TableTransactionActionType.UpsertReplace);
        if (markers.Count > 0)
            await tables.SubmitAsync(Table, markers, cancel);
    }

    /// <summary>Forgets the pending rows that a commit has deleted. What fails here is forgotten by a later query.</summary>
    public async Task ForgetAsync(string table, string partition, IEnumerable<RecordChange> changes)
    {
        var markers = Of(table, partition, changes, deleted: true, TableTransactionActionType.Delete);
        if (markers.Count == 0)
            return;
        try
        {
            await tables.SubmitAsync(Table, markers, CancellationToken.None);
        }
        catch (Exception exception) when (AzureFaults.Of(exception) is not null)
        {
            // The rows are gone, which is what the caller asked for.
        }
    }

    /// <summary>One page of pending rows over all partitions in a range.</summary>
    public async Task<RecordPage> QueryAsync(RecordQuery query, RecordKey? after, CancellationToken cancel)
    {
        var buckets = await Task.WhenAll(Enumerable.Range(0, Buckets).Select(bucket =>
            tables.QueryAsync(Table, Filter(query, bucket, after), query.Take, cancel)));
        var markers = buckets.SelectMany(bucket => bucket.Entities).OrderBy(marker => marker.RowKey, StringComparer.Ordinal).ToList();
        // The service may cut a bucket's page short; what it has behind it comes before what others have further on.
        var end = buckets.Where(bucket => bucket.More).Select(bucket => bucket.Entities[^1].RowKey).Min(StringComparer.Ordinal);
        var page = markers.TakeWhile(marker => end is null || string.CompareOrdinal(marker.RowKey, end) <= 0).Take(query.Take).ToList();
        var read = await Task.WhenAll(page.Where(marker => MarkerKey.IsInRange(marker, query)).Select(marker => ReadAsync(query.Table, marker, cancel)));
        var more = markers.Count > page.Count || buckets.Any(bucket => bucket.More);
        return new RecordPage([.. read.OfType<Record>()], more ? MarkerKey.RecordOf(page[^1]).ToToken() : null);
    }

    private async Task<Record?> ReadAsync(string table, TableEntity marker, CancellationToken cancel)
    {
        var (partition, row) = MarkerKey.RecordOf(marker);
        if (await tables.ReadAsync(table, partition, row, cancel) is { } entity)
            return TableEntities.ToRecord(entity);
        if (marker.Timestamp < time.GetUtcNow() - Grace)
            await ForgetAsync(table, partition, [RecordChange.Delete(row)]);
        return null;
    }

    private static List<TableTransactionAction> Of(string table, string partition, IEnumerable<RecordChange> changes, bool deleted, TableTransactionActionType type) =>
        [.. changes
            .Where(change => change.Row.StartsWith(RecordLimits.PendingPrefix) && change.Kind is RecordChangeKind.Delete == deleted)
            .Select(change => new TableTransactionAction(type, MarkerKey.ToEntity(table, partition, change.Row), ETag.All))];

    private static string Filter(RecordQuery query, int bucket, RecordKey? after)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {MarkerKey.Bucket(query.Table, bucket)}");
        if (after is { } last)
            filter += " and " + TableClient.CreateQueryFilter($"RowKey gt {MarkerKey.Of(last.Partition, last.Row)}");
        else if (query.PartitionFrom is { } from)
            filter += " and " + TableClient.CreateQueryFilter($"RowKey ge {MarkerKey.Of(from, "")}");
        if (query.PartitionBefore is { } before)
            filter += " and " + TableClient.CreateQueryFilter($"RowKey lt {MarkerKey.Of(before, "")}");
        return filter;
    }
}
