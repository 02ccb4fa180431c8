using System.Buffers;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.LocalHost.Store;

/// <summary>
/// One batch, encoded in the caller's thread so that the writer only runs statements. The writer is alone, so what it
/// checked still holds when it writes, and a batch with a conflict has written nothing.
/// </summary>
internal sealed class SqliteBatch : SqliteWork<CommitResult>
{
    private readonly SqliteRecordStore store;
    private readonly string table;
    private readonly string partition;
    private readonly byte[] partitionKey;
    private readonly IReadOnlyList<RecordChange> asked;
    private ArraySegment<byte> whole;
    private StoredChange[]? changes;
    private long arrived;
    private long spread;

    public SqliteBatch(SqliteRecordStore store, string table, string partition, IReadOnlyList<RecordChange> changes)
    {
        (this.store, this.table, this.partition, asked) = (store, table, partition, changes);
        partitionKey = OrdinalKeys.Encode(partition);
        if (Arrival.Fits(changes))
            whole = Arrival.Encode(changes);
        else
            this.changes = StoredChange.Of(changes);
    }

    private StoredChange[] Changes => changes ??= StoredChange.Of(asked);

    public override void Finish(Exception? fault)
    {
        // The place of a partition is forgotten once its row is gone: it was never stored, or what it held is in the table now.
        if (fault is not null)
            Withdraw();
        else if (spread != 0)
            store.Arrivals.Forget(table, partition, spread);
        if (whole.Array is { } rented)
            ArrayPool<byte>.Shared.Return(rented);
        whole = default;
        base.Finish(fault);
    }

    protected override CommitResult Write(SqliteStatements statements)
    {
        Withdraw();
        if (store.Arrivals.Find(statements, table, partition) is { } arrival)
            return Spread(statements, arrival);
        return whole.Array is not null && statements.Scalar(RecordsTable.Any, table, partitionKey) is null
            ? Arrive(statements, whole)
            : new SpreadBatch(store, table, partitionKey, Changes).Run(statements);
    }

    private void Withdraw()
    {
        if (arrived != 0)
            store.Arrivals.Forget(table, partition, arrived);
        (arrived, spread) = (0, 0);
    }

    private CommitResult Arrive(SqliteStatements statements, ArraySegment<byte> records)
    {
        arrived = store.NextETags(asked.Count);
        store.Arrivals.Note(table, partition, arrived);
        statements.Execute(ArrivalsTable.Insert, arrived, table, partitionKey, store.UtcTicks, records);
        var etags = new string?[asked.Count];
        for (var i = 0; i < etags.Length; i++)
            etags[i] = ETags.Format(arrived + i);
        return new CommitResult(etags, null, -1);
    }

    /// <summary>Changes a partition as it arrived; what comes of it is put into the table.</summary>
    private CommitResult Spread(SqliteStatements statements, Arrival arrival)
    {
        var changes = Changes;
        var rows = arrival.Rows.ToDictionary(row => row.Row, StringComparer.Ordinal);
        for (var i = 0; i < changes.Length; i++)
            if (ETags.Conflict(changes[i].Kind, changes[i].IfMatch, rows.TryGetValue(changes[i].Row, out var stored) ? stored.ETag : ETags.None) is { } conflict)
                return new CommitResult([], conflict, i);
        spread = arrival.Id;
        statements.Execute(ArrivalsTable.Delete, arrival.Id);
        foreach (var untouched in arrival.Rows.Where(row => !changes.Any(change => change.Row == row.Row)))
            statements.Execute(RecordsTable.Put, table, partitionKey, OrdinalKeys.Encode(untouched.Row), untouched.ETag, arrival.Written, untouched.Properties);
        var (etags, written) = (new string?[changes.Length], store.UtcTicks);
        for (var i = 0; i < changes.Length; i++)
            etags[i] = Put(statements, changes[i], written);
        return new CommitResult(etags, null, -1);
    }

    private string? Put(SqliteStatements statements, StoredChange change, long written)
    {
        if (change.Properties is null)
            return null;
        var etag = store.NextETags(1);
        statements.Execute(RecordsTable.Put, table, partitionKey, change.Key, etag, written, change.Properties);
        return ETags.Format(etag);
    }
}
