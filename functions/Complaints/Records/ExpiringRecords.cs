namespace ComplaintCloud.Complaints.Records;

/// <summary>Records of a table that are worth nothing after a while, so that <see cref="SweepRecords"/> deletes them.</summary>
/// <param name="Name">Under which it is noted how far a sweep is; never changed.</param>
/// <param name="Table">The table.</param>
/// <param name="OfCompany">Its partitions begin with the company; else they are swept once for all companies.</param>
/// <param name="Kept">For how long after their end they are kept.</param>
/// <param name="EndOf">When a record ended or will end (UTC); null for one that never does.</param>
internal sealed record ExpiringRecords(string Name, string Table, bool OfCompany, TimeSpan Kept, Func<Record, DateTimeOffset?> EndOf)
{
    /// <summary>The only partition of a company, behind its name; null for all.</summary>
    public string? Partition { get; init; }

    /// <summary>Whether it may go.</summary>
    public bool IsOver(Record record, DateTimeOffset now) => EndOf(record) is { } end && end <= now - Kept;

    /// <summary>Where they are.</summary>
    public RecordQuery Range(string company) => (OfCompany, Partition) switch
    {
        (false, _) => new RecordQuery(Table),
        (true, { } only) => new RecordQuery(Table) { Partition = $"{company}|{only}" },
        (true, null) => new RecordQuery(Table) { PartitionFrom = $"{company}|", PartitionBefore = $"{company}}}" },
    };
}
