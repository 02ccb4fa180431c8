using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.LocalHost.Store;

/// <summary>
/// The record store in one SQLite file, which it shares with other tables. Commits go through the file's one writer;
/// reads run beside it. A commit can be cancelled until it is queued; after that it is answered.
/// </summary>
internal sealed class SqliteRecordStore : IRecordStore, IDisposable
{
    /// <summary>Versions that one opening of the store can give out, as a power of two.</summary>
    private const int OpeningBits = 40;

    private readonly SqliteWriter writer;
    private readonly SqliteReaders readers;
    private readonly TimeProvider clock;
    private long lastETag;

    private SqliteRecordStore(SqliteWriter writer, TimeProvider clock, long opening)
    {
        this.writer = writer;
        this.clock = clock;
        readers = new SqliteReaders(writer.File);
        lastETag = opening << OpeningBits;
    }

    /// <summary>The time to stamp on records now, in UTC ticks of 100 ns.</summary>
    public long UtcTicks => clock.GetUtcNow().UtcTicks;

    /// <summary>
    /// Opens the store over the writer's file, which stays the caller's to close. Each opening counts up one durable
    /// number, the upper part of every ETag, so ETags need no write of their own and still never come twice.
    /// </summary>
    public static async Task<SqliteRecordStore> OpenAsync(SqliteWriter writer, TimeProvider clock)
    {
        var opening = await writer.WriteAsync(static statements =>
        {
            statements.Execute(RecordsTable.Create);
            return (long)statements.Scalar(RecordsTable.NextOpening)!;
        });
        return new SqliteRecordStore(writer, clock, opening);
    }

    /// <inheritdoc />
    public Task<Record?> ReadAsync(string table, string partition, string row, CancellationToken cancel = default) =>
        readers.ReadAsync(
            static (statements, key) => statements.First(
                RecordsTable.Read, found => ToRecord(found, key.partition, key.row), key.table, OrdinalKeys.Encode(key.partition), OrdinalKeys.Encode(key.row)),
            (table, partition, row),
            cancel);

    /// <inheritdoc />
    public Task<RecordPage> QueryAsync(RecordQuery query, CancellationToken cancel = default) =>
        readers.ReadAsync(
            static (statements, query) => PendingPages.Covers(query) ? PendingPages.Read(statements, query) : RecordRange.Page(Query(statements, query), query.Take),
            query,
            cancel);

    /// <inheritdoc />
    public Task<CommitResult> CommitAsync(
        string table, string partition, IReadOnlyList<RecordChange> changes, CancellationToken cancel = default)
    {
        if (cancel.IsCancellationRequested)
            return Task.FromCanceled<CommitResult>(cancel);
        try
        {
            RecordLimits.Check(partition, changes);
            return writer.WriteAsync(new SqliteBatch(this, table, partition, changes).Run);
        }
        catch (Exception exception)
        {
            return Task.FromException<CommitResult>(exception);
        }
    }

    public long NextETag() => Interlocked.Increment(ref lastETag);

    public void Dispose() => readers.Dispose();

    private static List<Record> Query(SqliteStatements statements, RecordQuery query)
    {
        var range = RecordRange.Of(query);
        var rowBefore = End(range.RowBefore);
        if (query.Partition is { } partition)
            return statements.Query(
                RecordsTable.InPartition,
                found => ToRecord(found, partition, Key(found, 3)),
                query.Table, OrdinalKeys.Encode(partition), OrdinalKeys.Encode(range.StartRow), rowBefore, query.Take + 1);
        return statements.Query(
            RecordsTable.Across,
            static found => ToRecord(found, Key(found, 4), Key(found, 3)),
            query.Table,
            OrdinalKeys.Encode(range.StartPartition), OrdinalKeys.Encode(range.StartRow), End(range.PartitionBefore),
            OrdinalKeys.Encode(range.RowFrom), rowBefore, query.Take + 1);
    }

    /// <summary>The encoded end of a range of keys, exclusive; above every key when there is none.</summary>
    public static byte[] End(string? before) => before is null ? OrdinalKeys.End : OrdinalKeys.Encode(before);

    /// <summary>The key in a column.</summary>
    public static string Key(SqliteRow found, int column) => OrdinalKeys.Decode(found.GetBytes(column));

    /// <summary>The record whose ETag, time and properties are the first three columns.</summary>
    public static Record ToRecord(SqliteRow found, string partition, string row) => new(
        partition,
        row,
        PropertyCodec.Decode(found.GetBytes(2)),
        ETags.Format(found.GetInt64(0)),
        new DateTimeOffset(found.GetInt64(1), TimeSpan.Zero));
}
