namespace ComplaintCloud.Complaints.Records;

/// <summary>One stored entity as it was read.</summary>
/// <param name="Partition">Partition key; begins with the company.</param>
/// <param name="Row">Row key, unique in the partition.</param>
/// <param name="Properties">Named values, at most 252, each at most 64 KiB as UTF-16.</param>
/// <param name="ETag">Opaque version; changes with every write.</param>
/// <param name="Timestamp">When the store wrote it (UTC).</param>
public sealed record Record(
    string Partition,
    string Row,
    IReadOnlyDictionary<string, string> Properties,
    string ETag,
    DateTimeOffset Timestamp);

/// <summary>A range of records in key order.</summary>
/// <param name="Table">The table's name.</param>
public sealed record RecordQuery(string Table)
{
    /// <summary>Only this partition; null for <see cref="PartitionFrom"/> up to <see cref="PartitionBefore"/>.</summary>
    public string? Partition { get; init; }

    /// <summary>The first partition to look in, inclusive; null for the first there is.</summary>
    public string? PartitionFrom { get; init; }

    /// <summary>Where the partitions end, exclusive; null for no end.</summary>
    public string? PartitionBefore { get; init; }

    /// <summary>The first row key in each partition, inclusive; null for the first there is.</summary>
    public string? RowFrom { get; init; }

    /// <summary>Where the rows end in each partition, exclusive; null for no end.</summary>
    public string? RowBefore { get; init; }

    /// <summary>At most so many records in the page, 1 to 1,000.</summary>
    public int Take { get; init; } = RecordLimits.MaxPage;

    /// <summary>The <see cref="RecordPage.Continuation"/> of the page before, or null for the first page.</summary>
    public string? Continuation { get; init; }
}

/// <summary>One page of a query.</summary>
/// <param name="Records">The records, in key order.</param>
/// <param name="Continuation">Opaque token for the next page, or null when this was the last. A page may be short or empty and still have one.</param>
public sealed record RecordPage(IReadOnlyList<Record> Records, string? Continuation);
