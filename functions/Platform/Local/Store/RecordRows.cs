using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.LocalHost.Store;

/// <summary>Reads a range of records, one more than the page has room for, wherever they lie.</summary>
internal static class RecordRows
{
    /// <summary>In one partition.</summary>
    public static List<Record> Within(SqliteStatements statements, RecordQuery query, RecordRange range, Arrivals arrivals)
    {
        var partition = query.Partition!;
        if (arrivals.Find(statements, query.Table, partition) is { } arrival)
            return [.. arrival.Between(range.StartRow, range.RowBefore).Take(query.Take + 1)];
        return statements.Query(
            RecordsTable.InPartition,
            found => SqliteRecordStore.ToRecord(found, partition, SqliteRecordStore.Key(found, 3)),
            query.Table, OrdinalKeys.Encode(partition), OrdinalKeys.Encode(range.StartRow), SqliteRecordStore.End(range.RowBefore), query.Take + 1);
    }

    /// <summary>In all partitions of a range.</summary>
    public static List<Record> Across(SqliteStatements statements, RecordQuery query, RecordRange range, Arrivals arrivals)
    {
        // First what has arrived: what is spread meanwhile is found in the table then.
        var arrived = Arrived(statements, query, range, arrivals);
        var spread = statements.Query(
            RecordsTable.Across,
            static found => SqliteRecordStore.ToRecord(found, SqliteRecordStore.Key(found, 4), SqliteRecordStore.Key(found, 3)),
            query.Table,
            OrdinalKeys.Encode(range.StartPartition), OrdinalKeys.Encode(range.StartRow), SqliteRecordStore.End(range.PartitionBefore),
            OrdinalKeys.Encode(range.RowFrom), SqliteRecordStore.End(range.RowBefore), query.Take + 1);
        return arrived.Count == 0 ? spread : Merge(arrived, spread, query.Take + 1);
    }

    private static List<Record> Arrived(SqliteStatements statements, RecordQuery query, RecordRange range, Arrivals arrivals)
    {
        var records = new List<Record>();
        var next = range.StartPartition;
        while (arrivals.Count > 0 && records.Count <= query.Take)
        {
            var found = statements.Query(
                ArrivalsTable.ByKey, Arrival.Of, query.Table, OrdinalKeys.Encode(next), SqliteRecordStore.End(range.PartitionBefore), query.Take + 1);
            records.AddRange(found.SelectMany(arrival => arrival.Met(From(arrival, range), range.RowBefore)));
            if (found.Count <= query.Take)
                break;
            next = OrdinalKeys.After(found[^1].Partition);
        }
        return records;
    }

    private static string From(Arrival arrival, RecordRange range) =>
        arrival.Partition == range.StartPartition && string.CompareOrdinal(range.StartRow, range.RowFrom) > 0 ? range.StartRow : range.RowFrom;

    private static List<Record> Merge(List<Record> arrived, List<Record> spread, int take)
    {
        var known = spread.Select(record => record.Partition).ToHashSet(StringComparer.Ordinal);
        return [.. arrived.Where(record => !known.Contains(record.Partition)).Concat(spread)
            .OrderBy(record => record.Partition, StringComparer.Ordinal).ThenBy(record => record.Row, StringComparer.Ordinal).Take(take)];
    }
}
