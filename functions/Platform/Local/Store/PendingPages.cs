using System.Globalization;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.LocalHost.Store;

/// <summary>
/// Work left to do in all partitions, page by page in the order in which it came: what is oldest is taken up first, and no
/// page costs more for what lies behind it. What has arrived and was not touched comes before the rest: if it is touched between two
/// pages it stands at the end of the rest, so it is met in any case.
/// </summary>
internal static class PendingPages
{
    /// <summary>Before a continuation within the rest.</summary>
    private const char Rest = 'r';

    /// <summary>Whether a query is for such work.</summary>
    public static bool Covers(RecordQuery query) => query is { Partition: null, RowFrom: { } from } && RecordLimits.IsPending(from);

    /// <summary>One page. Its continuation is the place of its last row.</summary>
    public static RecordPage Read(SqliteStatements statements, RecordQuery query)
    {
        var range = RecordRange.Of(query with { Continuation = null });
        return query.Continuation is [Rest, .. var place] ? OfRest(statements, query, range, Number(place)) : OfArrivals(statements, query, range);
    }

    private static RecordPage OfArrivals(SqliteStatements statements, RecordQuery query, RecordRange range)
    {
        var found = statements.Query(
            ArrivalsTable.InOrder, Arrival.Of,
            query.Continuation is { } place ? Number(place) : 0, query.Table,
            OrdinalKeys.Encode(range.StartPartition), SqliteRecordStore.End(range.PartitionBefore), query.Take + 1);
        if (found.Count == 0)
            return OfRest(statements, query, range, 0);
        var more = found.Count > query.Take;
        var records = found.Take(query.Take).SelectMany(arrival => arrival.Met(range.RowFrom, range.RowBefore)).ToList();
        return new RecordPage(records, more ? Text(found[query.Take - 1].Id) : $"{Rest}0");
    }

    private static RecordPage OfRest(SqliteStatements statements, RecordQuery query, RecordRange range, long after)
    {
        var found = statements.Query(
            RecordsTable.PendingAcross,
            static row => (Record: SqliteRecordStore.ToRecord(row, SqliteRecordStore.Key(row, 4), SqliteRecordStore.Key(row, 3)), Place: row.GetInt64(5)),
            query.Table, after,
            OrdinalKeys.Encode(range.StartPartition), SqliteRecordStore.End(range.PartitionBefore),
            OrdinalKeys.Encode(range.RowFrom), SqliteRecordStore.End(range.RowBefore), query.Take + 1);
        var more = found.Count > query.Take;
        return new RecordPage([.. found.Take(query.Take).Select(one => one.Record)], more ? Rest + Text(found[query.Take - 1].Place) : null);
    }

    private static string Text(long place) => place.ToString(CultureInfo.InvariantCulture);

    private static long Number(string place) => long.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new ArgumentException("The continuation is not one that this store gave.", nameof(place));
}
