using Azure.Data.Tables;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Functions.Records;

/// <summary>Queries of the port as filters of the service.</summary>
internal static class TableRanges
{
    /// <summary>
    /// The filters that answer a query, to be asked in turn until one gives records. After a page over all partitions it is two:
    /// the rest of the last partition, then the partitions behind it. One filter with "or" would make the service scan the table.
    /// </summary>
    public static IReadOnlyList<string?> Filters(RecordQuery query, RecordKey? after)
    {
        if (query.Partition is { } partition)
            return [And([TableClient.CreateQueryFilter($"PartitionKey eq {partition}"), .. Rows(query, after?.Row)])];
        if (after is not { } last)
            return [And([.. Partitions(query, query.PartitionFrom, "ge"), .. Rows(query, null)])];
        return
        [
            And([TableClient.CreateQueryFilter($"PartitionKey eq {last.Partition}"), .. Rows(query, last.Row)]),
            And([.. Partitions(query, last.Partition, "gt"), .. Rows(query, null)]),
        ];
    }

    private static IEnumerable<string> Partitions(RecordQuery query, string? from, string comparison)
    {
        if (from is not null)
            yield return comparison == "gt" ? TableClient.CreateQueryFilter($"PartitionKey gt {from}") : TableClient.CreateQueryFilter($"PartitionKey ge {from}");
        if (query.PartitionBefore is { } before)
            yield return TableClient.CreateQueryFilter($"PartitionKey lt {before}");
    }

    private static IEnumerable<string> Rows(RecordQuery query, string? after)
    {
        if (after is not null)
            yield return TableClient.CreateQueryFilter($"RowKey gt {after}");
        else if (query.RowFrom is { } from)
            yield return TableClient.CreateQueryFilter($"RowKey ge {from}");
        if (query.RowBefore is { } before)
            yield return TableClient.CreateQueryFilter($"RowKey lt {before}");
    }

    private static string? And(List<string> parts) => parts.Count == 0 ? null : string.Join(" and ", parts);
}
