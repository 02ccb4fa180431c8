using Azure.Data.Tables;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Functions.Records;

/// <summary>The keys of markers: a bucket, and in it the marked record's partition and row in their order.</summary>
internal static class MarkerKey
{
    private const string Partition = "Of";
    private const string Row = "At";

    /// <summary>A marker's row key. A space parts the two keys, as it is before every other character; spaces within give way.</summary>
    /// <exception cref="RecordLimitException">The two keys are too long to be one.</exception>
    public static string Of(string partition, string row)
    {
        var key = $"{partition.Replace("!", "!1", StringComparison.Ordinal).Replace(" ", "!0", StringComparison.Ordinal)} {row}";
        return key.Length <= RecordLimits.MaxKeyChars
            ? key
            : throw new RecordLimitException($"Partition and row of pending work have {key.Length} characters together, over {RecordLimits.MaxKeyChars}.");
    }

    /// <summary>A bucket's partition key.</summary>
    public static string Bucket(string table, int bucket) => $"{table}|{bucket:x}";

    /// <summary>The marker of a record.</summary>
    public static TableEntity ToEntity(string table, string partition, string row) =>
        new(Bucket(table, BucketOf(partition)), Of(partition, row)) { [Partition] = partition, [Row] = row };

    /// <summary>The record that a marker tells of.</summary>
    public static RecordKey RecordOf(TableEntity marker) => new(marker.GetString(Partition), marker.GetString(Row));

    /// <summary>Whether the marked row is in a query's range of rows.</summary>
    public static bool IsInRange(TableEntity marker, RecordQuery query)
    {
        var row = marker.GetString(Row);
        return (query.RowFrom is null || string.CompareOrdinal(row, query.RowFrom) >= 0)
            && (query.RowBefore is null || string.CompareOrdinal(row, query.RowBefore) < 0);
    }

    // The hash is in stored keys, so it must be the same in every process: FNV-1a.
    private static int BucketOf(string partition)
    {
        var hash = 2166136261u;
        foreach (var c in partition)
            hash = (hash ^ c) * 16777619u;
        return (int)((hash ^ (hash >> 16)) % PendingMarkers.Buckets);
    }
}
