namespace ComplaintCloud.Complaints.Records;

/// <summary>
/// The one store port, with the semantics and the limits of Azure Tables: point reads, range queries with
/// continuation, and batches that are atomic within one partition. A commit that returned is on disk.
/// </summary>
/// <remarks>
/// Keys order ordinally. Rows whose key starts with <see cref="RecordLimits.PendingPrefix"/> are work left to do in
/// their partition; a query over all partitions for them is quick however much else is stored. It gives them in an order
/// of the store's own: the one in which they came, or that of the keys.
/// A record or batch over a limit is a <see cref="RecordLimitException"/>; a store that cannot write now
/// (a full disk) throws <see cref="StoreUnavailableException"/> and has changed nothing.
/// A record whose stored bytes are damaged stands in its page like any other; who looks into it gets a <see cref="DamagedRecordException"/>.
/// </remarks>
public interface IRecordStore
{
    /// <summary>Reads one record, or null when there is none.</summary>
    Task<Record?> ReadAsync(string table, string partition, string row, CancellationToken cancel = default);

    /// <summary>Reads one page of a range in key order. It may be shorter than asked, or empty, with more behind it (<see cref="RecordPages"/> reads on).</summary>
    Task<RecordPage> QueryAsync(RecordQuery query, CancellationToken cancel = default);

    /// <summary>
    /// Applies up to 100 changes to one partition, all or none. Returns when they are durable, or with the first
    /// change that did not fit what is stored.
    /// </summary>
    Task<CommitResult> CommitAsync(string table, string partition, IReadOnlyList<RecordChange> changes, CancellationToken cancel = default);
}
