using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.LocalHost.Store;

/// <summary>The record store in memory, with the semantics and limits of the others; gone with the process.</summary>
internal sealed class MemoryRecordStore(TimeProvider clock) : IRecordStore
{
    private static readonly Comparer<Record> KeyOrder = Comparer<Record>.Create(static (a, b) =>
        string.CompareOrdinal(a.Partition, b.Partition) is var order and not 0 ? order : string.CompareOrdinal(a.Row, b.Row));

    private static readonly Dictionary<string, string> NoProperties = [];

    private readonly Lock gate = new();
    private readonly Dictionary<string, SortedSet<Record>> tables = new(StringComparer.Ordinal);
    private long lastETag;

    /// <inheritdoc />
    public Task<Record?> ReadAsync(string table, string partition, string row, CancellationToken cancel = default) =>
        Locked(() => Find(Table(table), partition, row), cancel);

    /// <inheritdoc />
    public Task<RecordPage> QueryAsync(RecordQuery query, CancellationToken cancel = default) =>
        Locked(() => RecordRange.Page([.. InRange(Table(query.Table), RecordRange.Of(query)).Take(query.Take + 1)], query.Take), cancel);

    /// <inheritdoc />
    public Task<CommitResult> CommitAsync(
        string table, string partition, IReadOnlyList<RecordChange> changes, CancellationToken cancel = default) =>
        Locked(() => Commit(Table(table), partition, changes), cancel);

    private static Record? Find(SortedSet<Record> records, string partition, string row) =>
        records.TryGetValue(Probe(partition, row), out var found) ? found : null;

    private static Record Probe(string partition, string row) => new(partition, row, NoProperties, "", default);

    private static IEnumerable<Record> InRange(SortedSet<Record> records, RecordRange range)
    {
        var start = Probe(range.StartPartition, range.StartRow);
        if (records.Max is not { } last || KeyOrder.Compare(start, last) > 0)
            return [];
        return records.GetViewBetween(start, last)
            .TakeWhile(record => IsBefore(record.Partition, range.PartitionBefore))
            .Where(record => string.CompareOrdinal(record.Row, range.RowFrom) >= 0 && IsBefore(record.Row, range.RowBefore));
    }

    private static bool IsBefore(string key, string? end) => end is null || string.CompareOrdinal(key, end) < 0;

    private CommitResult Commit(SortedSet<Record> records, string partition, IReadOnlyList<RecordChange> changes)
    {
        RecordLimits.Check(partition, changes);
        for (var i = 0; i < changes.Count; i++)
        {
            var stored = ETags.Parse(Find(records, partition, changes[i].Row)?.ETag);
            if (ETags.Conflict(changes[i].Kind, ETags.Parse(changes[i].IfMatch), stored) is { } conflict)
                return new CommitResult([], conflict, i);
        }
        var written = clock.GetUtcNow().ToUniversalTime();
        return new CommitResult([.. changes.Select(change => Write(records, partition, change, written))], null, -1);
    }

    private string? Write(SortedSet<Record> records, string partition, RecordChange change, DateTimeOffset written)
    {
        records.Remove(Probe(partition, change.Row));
        if (change.Kind == RecordChangeKind.Delete)
            return null;
        var copy = new Dictionary<string, string>(change.Properties!, StringComparer.Ordinal);
        var record = new Record(partition, change.Row, copy, ETags.Format(++lastETag), written);
        records.Add(record);
        return record.ETag;
    }

    private SortedSet<Record> Table(string name)
    {
        if (!tables.TryGetValue(name, out var records))
            tables[name] = records = new SortedSet<Record>(KeyOrder);
        return records;
    }

    /// <summary>Every fault is in the task, as a store that waits for something would give it.</summary>
    private Task<T> Locked<T>(Func<T> action, CancellationToken cancel)
    {
        if (cancel.IsCancellationRequested)
            return Task.FromCanceled<T>(cancel);
        try
        {
            lock (gate)
                return Task.FromResult(action());
        }
        catch (Exception exception)
        {
            return Task.FromException<T>(exception);
        }
    }
}
