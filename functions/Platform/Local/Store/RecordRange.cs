using System.Buffers.Text;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.LocalHost.Store;

/// <summary>
/// A query made definite: where the page starts in key order, inclusive, and what every record in it must fit.
/// </summary>
/// <param name="StartPartition">With <paramref name="StartRow"/> the first key of the page.</param>
/// <param name="StartRow">See <paramref name="StartPartition"/>.</param>
/// <param name="PartitionBefore">Where the partitions end, exclusive; null for no end.</param>
/// <param name="RowFrom">The first row in each partition, inclusive.</param>
/// <param name="RowBefore">Where the rows end in each partition, exclusive; null for no end.</param>
internal sealed record RecordRange(string StartPartition, string StartRow, string? PartitionBefore, string RowFrom, string? RowBefore)
{
    public static RecordRange Of(RecordQuery query)
    {
        if (query.Take is < 1 or > RecordLimits.MaxPage)
            throw new RecordLimitException($"A page has 1 to {RecordLimits.MaxPage} records, not {query.Take}.");
        var rowFrom = query.RowFrom ?? "";
        var start = (Partition: query.Partition ?? query.PartitionFrom ?? "", Row: rowFrom);
        if (query.Continuation is { } token)
        {
            var last = Last(token);
            if (query.Partition is { } only && only != last.Partition)
                throw new ArgumentException("The continuation belongs to a query of another partition.", nameof(query));
            start = (last.Partition, OrdinalKeys.After(last.Row));
        }
        var partitionBefore = query.Partition is { } one ? OrdinalKeys.After(one) : query.PartitionBefore;
        return new RecordRange(start.Partition, start.Row, partitionBefore, rowFrom, query.RowBefore);
    }

    /// <summary>Cuts what was read, one more than the page if there was more, into a page.</summary>
    public static RecordPage Page(List<Record> records, int take)
    {
        if (records.Count <= take)
            return new RecordPage(records, null);
        records.RemoveRange(take, records.Count - take);
        // A key holds no control characters, so NUL parts the two.
        var last = OrdinalKeys.Encode($"{records[^1].Partition}\0{records[^1].Row}");
        return new RecordPage(records, Base64Url.EncodeToString(last));
    }

    private static (string Partition, string Row) Last(string token)
    {
        try
        {
            var text = OrdinalKeys.Decode(Base64Url.DecodeFromChars(token));
            if (text.IndexOf('\0', StringComparison.Ordinal) is var gap and >= 0)
                return (text[..gap], text[(gap + 1)..]);
        }
        catch (Exception broken) when (broken is FormatException or IndexOutOfRangeException)
        {
            // Not text of ours; said below.
        }
        throw new ArgumentException("The continuation is not one that this store gave.", nameof(token));
    }
}
