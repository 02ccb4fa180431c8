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

    /// <summary>The partitions that lie as they arrived.</summary>
    public Arrivals Arrivals { get; } = new();

    /// <summary>
    /// Opens the store over the writer's file, which stays the caller's to close. Each opening counts up one durable
    /// number, the upper part of every ETag, so ETags need no write of their own and still never come twice.
    /// </summary>
    public static async Task<SqliteRecordStore> OpenAsync(SqliteWriter writer, TimeProvider clock)
    {
        var opening = await writer.WriteAsync(static statements =>
        {
            statements.Execute(RecordsTable.Create);
            statements.Execute(ArrivalsTable.Create);
            return (long)statements.Scalar(RecordsTable.NextOpening)!;
        });
        var store = new SqliteRecordStore(writer, clock, opening);
        await store.readers.ReadAsync(static (statements, arrivals) => arrivals.Load(statements), store.Arrivals, CancellationToken.None);
        return store;
    }

    /// <inheritdoc />
    public Task<Record?> ReadAsync(string table, string partition, string row, CancellationToken cancel = default) =>
        readers.ReadAsync(
            static (statements, key) => key.Arrivals.Find(statements, key.table, key.partition) is { } arrival
                ? arrival.Find(key.row)
                : statements.First(
                    RecordsTable.Read, found => ToRecord(found, key.partition, key.row), key.table, OrdinalKeys.Encode(key.partition), OrdinalKeys.Encode(key.row)),
            (table, partition, row, Arrivals),
            cancel);

    /// <inheritdoc />
    public Task<RecordPage> QueryAsync(RecordQuery query, CancellationToken cancel = default) =>
        readers.ReadAsync(static (statements, asked) => Page(statements, asked.query, asked.Arrivals), (query, Arrivals), cancel);

    /// <inheritdoc />
    public Task<CommitResult> CommitAsync(
        string table, string partition, IReadOnlyList<RecordChange> changes, CancellationToken cancel = default)
    {
        if (cancel.IsCancellationRequested)
            return Task.FromCanceled<CommitResult>(cancel);
        try
        {
            RecordLimits.Check(partition, changes);
            return writer.WriteAsync(new SqliteBatch(this, table, partition, changes));
        }
        catch (Exception exception)
        {
            return Task.FromException<CommitResult>(exception);
        }
    }

    /// <summary>The first of so many new versions, one after the other.</summary>
    public long NextETags(int count) => Interlocked.Add(ref lastETag, count) - count + 1;

    public void Dispose() => readers.Dispose();

    private static RecordPage Page(SqliteStatements statements, RecordQuery query, Arrivals arrivals)
    {
        if (PendingPages.Covers(query))
            return PendingPages.Read(statements, query);
        var range = RecordRange.Of(query);
        return RecordRange.Page(query.Partition is null ? RecordRows.Across(statements, query, range, arrivals) : RecordRows.Within(statements, query, range, arrivals), query.Take);
    }

    /// <summary>The encoded end of a range of keys, exclusive; above every key when there is none.</summary>
    public static byte[] End(string? before) => before is null ? OrdinalKeys.End : OrdinalKeys.Encode(before);

    /// <summary>The key in a column.</summary>
    public static string Key(SqliteRow found, int column) => OrdinalKeys.Decode(found.GetBytes(column));

    /// <summary>The record whose ETag, time and properties are the first three columns.</summary>
    public static Record ToRecord(SqliteRow found, string partition, string row) => new(
        partition,
        row,
        StoredProperties.Read(found.GetBytes(2), partition, row),
        ETags.Format(found.GetInt64(0)),
        new DateTimeOffset(found.GetInt64(1), TimeSpan.Zero));
}
