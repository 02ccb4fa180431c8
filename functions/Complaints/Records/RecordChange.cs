namespace ComplaintCloud.Complaints.Records;

/// <summary>What to do with one record in a batch.</summary>
public enum RecordChangeKind
{
    /// <summary>Adds a record that must not exist.</summary>
    Insert,

    /// <summary>Replaces a record that must exist (and have the given ETag, when one is given).</summary>
    Replace,

    /// <summary>Inserts or replaces, whatever is there.</summary>
    Upsert,

    /// <summary>Deletes a record that must exist (and have the given ETag, when one is given).</summary>
    Delete,
}

/// <summary>One change of a batch. A row may stand only once in a batch.</summary>
/// <param name="Kind">What to do.</param>
/// <param name="Row">The row key.</param>
/// <param name="Properties">The new values; null only for a delete.</param>
/// <param name="IfMatch">The ETag that the stored record must have; null for any. Only for replace and delete.</param>
public sealed record RecordChange(
    RecordChangeKind Kind,
    string Row,
    IReadOnlyDictionary<string, string>? Properties,
    string? IfMatch = null)
{
    /// <summary>Adds a record that must not exist.</summary>
    public static RecordChange Insert(string row, IReadOnlyDictionary<string, string> properties) =>
        new(RecordChangeKind.Insert, row, properties);

    /// <summary>Replaces a record that must exist.</summary>
    public static RecordChange Replace(string row, IReadOnlyDictionary<string, string> properties, string? ifMatch = null) =>
        new(RecordChangeKind.Replace, row, properties, ifMatch);

    /// <summary>Inserts or replaces a record.</summary>
    public static RecordChange Upsert(string row, IReadOnlyDictionary<string, string> properties) =>
        new(RecordChangeKind.Upsert, row, properties);

    /// <summary>Deletes a record that must exist.</summary>
    public static RecordChange Delete(string row, string? ifMatch = null) =>
        new(RecordChangeKind.Delete, row, null, ifMatch);
}

/// <summary>Why a change did not fit what is stored.</summary>
public enum CommitConflict
{
    /// <summary>An insert met a record with the same key.</summary>
    AlreadyExists,

    /// <summary>A replace or delete met no record.</summary>
    NotFound,

    /// <summary>A replace or delete met another ETag.</summary>
    Changed,
}

/// <summary>The outcome of a batch.</summary>
/// <param name="ETags">The new ETag of each change in order (null for a delete); empty when nothing was done.</param>
/// <param name="Conflict">Why nothing was done, or null when all was done.</param>
/// <param name="ConflictIndex">Which change did not fit, from 0; -1 when all was done.</param>
public sealed record CommitResult(IReadOnlyList<string?> ETags, CommitConflict? Conflict, int ConflictIndex)
{
    /// <summary>All changes are durable.</summary>
    public bool Committed => Conflict is null;
}
