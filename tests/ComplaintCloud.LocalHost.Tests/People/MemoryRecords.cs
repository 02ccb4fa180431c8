using System.Collections.Concurrent;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.LocalHost.Tests.People;

/// <summary>As much of a store as people need: upserts, point reads and one partition in pages of three.</summary>
internal sealed class MemoryRecords : IRecordStore
{
    private const int PageSize = 3;

    private readonly ConcurrentDictionary<(string Table, string Partition, string Row), Record> records = new();
    private int reads;

    public int Reads => reads;

    public Task<Record?> ReadAsync(string table, string partition, string row, CancellationToken cancel = default)
    {
        Interlocked.Increment(ref reads);
        return Task.FromResult(records.GetValueOrDefault((table, partition, row)));
    }

    public Task<RecordPage> QueryAsync(RecordQuery query, CancellationToken cancel = default)
    {
        Interlocked.Increment(ref reads);
        var found = records.Values
            .Where(record => record.Partition == query.Partition && string.CompareOrdinal(record.Row, query.Continuation) > 0)
            .OrderBy(record => record.Row, StringComparer.Ordinal).Take(PageSize).ToList();
        return Task.FromResult(new RecordPage(found, found.Count == PageSize ? found[^1].Row : null));
    }

    public Task<CommitResult> CommitAsync(string table, string partition, IReadOnlyList<RecordChange> changes, CancellationToken cancel = default)
    {
        RecordLimits.Check(partition, changes);
        foreach (var change in changes)
            records[(table, partition, change.Row)] = new Record(partition, change.Row, change.Properties!, "1", DateTimeOffset.UnixEpoch);
        return Task.FromResult(new CommitResult([.. changes.Select(_ => (string?)"1")], null, -1));
    }
}
