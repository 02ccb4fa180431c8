namespace ComplaintCloud.Complaints.Records;

/// <summary>
/// The limits of Azure Tables, which every store enforces, so that what works locally works there.
/// Source: learn.microsoft.com, "Understanding the Table service data model" and "Performing entity group transactions".
/// </summary>
public static class RecordLimits
{
    /// <summary>Most changes in one batch.</summary>
    public const int MaxBatch = 100;

    /// <summary>Most bytes in one batch (4 MiB).</summary>
    public const int MaxBatchBytes = 4 * 1024 * 1024;

    /// <summary>Most bytes in one record (1 MiB), names and keys included.</summary>
    public const int MaxRecordBytes = 1024 * 1024;

    /// <summary>Most bytes in one property (64 KiB as UTF-16).</summary>
    public const int MaxPropertyBytes = 64 * 1024;

    /// <summary>Most properties in one record beside the keys and the timestamp.</summary>
    public const int MaxProperties = 252;

    /// <summary>Most characters in a partition or row key (1 KiB as UTF-16 is 512).</summary>
    public const int MaxKeyChars = 512;

    /// <summary>Most records in one page.</summary>
    public const int MaxPage = 1000;

    /// <summary>First character of the keys of rows that are work left to do (see <see cref="IRecordStore"/>).</summary>
    public const char PendingPrefix = '~';

    /// <summary>Whether a row is work left to do.</summary>
    public static bool IsPending(string row) => row is [PendingPrefix, ..];

    /// <summary>Throws when a batch is over a limit, names a row twice or has a change that makes no sense. Every store calls this first.</summary>
    /// <exception cref="RecordLimitException">Which limit, and which row.</exception>
    public static void Check(string partition, IReadOnlyList<RecordChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        if (changes.Count is 0 or > MaxBatch)
            throw new RecordLimitException($"A batch has 1 to {MaxBatch} changes, not {changes.Count}.");
        CheckKey(partition);
        var total = 0;
        for (var i = 0; i < changes.Count; i++)
        {
            CheckKey(changes[i].Row);
            CheckShape(changes[i]);
            for (var j = 0; j < i; j++)
                if (changes[j].Row == changes[i].Row)
                    throw new RecordLimitException($"Row '{changes[i].Row}' stands twice in the batch.");
            total += RecordBytes(partition, changes[i]);
        }
        if (total > MaxBatchBytes)
            throw new RecordLimitException($"The batch has {total} bytes, over {MaxBatchBytes}.");
    }

    // An ETag that a store ignored would be a lost update.
    private static void CheckShape(RecordChange change)
    {
        if (change.Properties is null != change.Kind is RecordChangeKind.Delete)
            throw new RecordLimitException($"Row '{change.Row}' must have properties, except for a delete.");
        if (change.IfMatch is not null && change.Kind is not (RecordChangeKind.Replace or RecordChangeKind.Delete))
            throw new RecordLimitException($"Row '{change.Row}' has an ETag to match, which only a replace or a delete can have.");
    }

    private static int RecordBytes(string partition, RecordChange change)
    {
        if (change.Properties is not { } properties)
            return 0;
        if (properties.Count > MaxProperties)
            throw new RecordLimitException($"Row '{change.Row}' has {properties.Count} properties, over {MaxProperties}.");
        var bytes = 4 + (2 * (partition.Length + change.Row.Length));
        foreach (var (name, value) in properties)
        {
            if (2 * value.Length > MaxPropertyBytes)
                throw new RecordLimitException($"Property '{name}' of row '{change.Row}' has {2 * value.Length} bytes, over {MaxPropertyBytes}.");
            bytes += 8 + (2 * (name.Length + value.Length)) + 4;
        }
        return bytes <= MaxRecordBytes ? bytes : throw new RecordLimitException($"Row '{change.Row}' has {bytes} bytes, over {MaxRecordBytes}.");
    }

    private static void CheckKey(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (key.Length > MaxKeyChars)
            throw new RecordLimitException($"A key has {key.Length} characters, over {MaxKeyChars}.");
        foreach (var c in key)
            if (c is '/' or '\\' or '#' or '?' || char.IsControl(c))
                throw new RecordLimitException($"A key must not contain '/', '\\', '#', '?' or control characters (U+{(int)c:X4}).");
    }
}

/// <summary>A record or batch that no store can take: a bug in the caller, never retried.</summary>
public sealed class RecordLimitException(string message) : ArgumentException(message);

/// <summary>The store cannot do it now and has changed nothing: a full disk, a broken disk, a service that is away.</summary>
public sealed class StoreUnavailableException(string message, Exception? innerException = null)
    : TransientException(message, innerException ?? new IOException(message));
