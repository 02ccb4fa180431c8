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
            if (changes[i].Kind != RecordChangeKind.Insert && Conflict(statements, changes[i]) is { } conflict)
                return FirstConflict(statements, i) ?? new CommitResult([], conflict, i);
        var (etags, written) = (new string?[changes.Length], store.UtcTicks);
        if (Insert(statements, etags, written) is { } taken)
            return taken;
        for (var i = 0; i < changes.Length; i++)
            if (changes[i].Kind != RecordChangeKind.Insert)
                etags[i] = Write(statements, changes[i], written);
        return new CommitResult(etags, null, -1);
    }

    // An insert finds out by itself whether its key is free; looking first would cost as much again. Rows put in before
    // one that is taken are new, so taking them out leaves all as it was.
    private CommitResult? Insert(SqliteStatements statements, string?[] etags, long written)
    {
        for (var i = 0; i < changes.Length; i++)
        {
            if (changes[i].Kind != RecordChangeKind.Insert)
                continue;
            var etag = store.NextETag();
            etags[i] = ETags.Format(etag);
            if (statements.Execute(RecordsTable.Insert, table, partition, changes[i].Row, etag, written, changes[i].Properties) == 1)
                continue;
            for (var before = 0; before < i; before++)
                if (changes[before].Kind == RecordChangeKind.Insert)
                    statements.Execute(RecordsTable.Delete, table, partition, changes[before].Row);
            return new CommitResult([], CommitConflict.AlreadyExists, i);
        }
        return null;
    }

    private CommitResult? FirstConflict(SqliteStatements statements, int before)
    {
        for (var i = 0; i < before; i++)
            if (Conflict(statements, changes[i]) is { } conflict)
                return new CommitResult([], conflict, i);
        return null;
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
