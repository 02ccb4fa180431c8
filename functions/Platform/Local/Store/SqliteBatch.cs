using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.LocalHost.Store;

/// <summary>
/// One batch, encoded in the caller's thread so that the writer only runs statements. The writer is alone, so what it
/// checked still holds when it writes, and a batch with a conflict has written nothing.
/// </summary>
internal sealed class SqliteBatch
{
    private readonly SqliteRecordStore store;
    private readonly string table;
    private readonly byte[] partition;
    private readonly Change[] changes;

    public SqliteBatch(SqliteRecordStore store, string table, string partition, IReadOnlyList<RecordChange> changes)
    {
        this.store = store;
        this.table = table;
        this.partition = OrdinalKeys.Encode(partition);
        this.changes = new Change[changes.Count];
        for (var i = 0; i < changes.Count; i++)
            this.changes[i] = new Change(changes[i]);
    }

    public CommitResult Run(SqliteStatements statements)
    {
        for (var i = 0; i < changes.Length; i++)
            if (Conflict(statements, changes[i]) is { } conflict)
                return new CommitResult([], conflict, i);
        var etags = new string?[changes.Length];
        var written = store.UtcTicks;
        for (var i = 0; i < changes.Length; i++)
            etags[i] = Write(statements, changes[i], written);
        return new CommitResult(etags, null, -1);
    }

    private CommitConflict? Conflict(SqliteStatements statements, in Change change)
    {
        if (change.Kind == RecordChangeKind.Upsert)
            return null;
        var stored = statements.Scalar(RecordsTable.ETag, table, partition, change.Row) is long etag ? etag : ETags.None;
        return ETags.Conflict(change.Kind, change.IfMatch, stored);
    }

    private string? Write(SqliteStatements statements, in Change change, long written)
    {
        if (change.Properties is null)
        {
            statements.Execute(RecordsTable.Delete, table, partition, change.Row);
            return null;
        }
        var etag = store.NextETag();
        statements.Execute(RecordsTable.Put, table, partition, change.Row, etag, written, change.Properties);
        return ETags.Format(etag);
    }

    private readonly struct Change(RecordChange change)
    {
        public RecordChangeKind Kind { get; } = change.Kind;

        public byte[] Row { get; } = OrdinalKeys.Encode(change.Row);

        public byte[]? Properties { get; } = change.Kind == RecordChangeKind.Delete ? null : PropertyCodec.Encode(change.Properties!);

        public long IfMatch { get; } = ETags.Parse(change.IfMatch);
    }
}
