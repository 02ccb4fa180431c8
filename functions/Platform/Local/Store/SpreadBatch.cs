using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.LocalHost.Store;

/// <summary>A batch in a partition whose records lie in the table of records, if it has any.</summary>
internal readonly struct SpreadBatch(SqliteRecordStore store, string table, byte[] partition, StoredChange[] changes)
{
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
            var etag = store.NextETags(1);
            etags[i] = ETags.Format(etag);
            if (statements.Execute(RecordsTable.Insert, table, partition, changes[i].Key, etag, written, changes[i].Properties) == 1)
                continue;
            for (var before = 0; before < i; before++)
                if (changes[before].Kind == RecordChangeKind.Insert)
                    statements.Execute(RecordsTable.Delete, table, partition, changes[before].Key);
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

    private CommitConflict? Conflict(SqliteStatements statements, StoredChange change)
    {
        if (change.Kind == RecordChangeKind.Upsert)
            return null;
        var stored = statements.Scalar(RecordsTable.ETag, table, partition, change.Key) is long etag ? etag : ETags.None;
        return ETags.Conflict(change.Kind, change.IfMatch, stored);
    }

    private string? Write(SqliteStatements statements, StoredChange change, long written)
    {
        if (change.Properties is null)
        {
            statements.Execute(RecordsTable.Delete, table, partition, change.Key);
            return null;
        }
        var etag = store.NextETags(1);
        statements.Execute(RecordsTable.Put, table, partition, change.Key, etag, written, change.Properties);
        return ETags.Format(etag);
    }
}
