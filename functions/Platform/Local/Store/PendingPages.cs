using System.Globalization;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.LocalHost.Store;

/// <summary>
/// Work left to do in all partitions, page by page in the order in which it came: what is oldest is taken up first, and no
/// page costs more for what lies behind it.
/// </summary>
internal static class PendingPages
{
    /// <summary>Whether a query is for such work.</summary>
    public static bool Covers(RecordQuery query) => query is { Partition: null, RowFrom: [>= RecordLimits.PendingPrefix, ..] };

    /// <summary>One page. Its continuation is the place of its last row.</summary>
    public static RecordPage Read(SqliteStatements statements, RecordQuery query)
    {
        var range = RecordRange.Of(query with { Continuation = null });
        var found = statements.Query(
            RecordsTable.PendingAcross,
            static row => (Record: SqliteRecordStore.ToRecord(row, SqliteRecordStore.Key(row, 4), SqliteRecordStore.Key(row, 3)), Place: row.GetInt64(5)),
            query.Table, After(query.Continuation),
            OrdinalKeys.Encode(range.StartPartition), SqliteRecordStore.End(range.PartitionBefore),
            OrdinalKeys.Encode(range.RowFrom), SqliteRecordStore.End(range.RowBefore), query.Take + 1);
        var more = found.Count > query.Take;
        return new RecordPage(
            [.. found.Take(query.Take).Select(one => one.Record)],
            more ? found[query.Take - 1].Place.ToString(CultureInfo.InvariantCulture) : null);
    }

    private static long After(string? continuation)
    {
        if (continuation is null)
            return 0;
        return long.TryParse(continuation, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? place
            : throw new ArgumentException("The continuation is not one that this store gave.", nameof(continuation));
    }
}
