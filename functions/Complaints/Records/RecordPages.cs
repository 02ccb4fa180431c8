using System.Runtime.CompilerServices;

namespace ComplaintCloud.Complaints.Records;

/// <summary>Reads ranges over pages: one may be shorter than asked, or empty, and have more behind it.</summary>
internal static class RecordPages
{
    /// <summary>A page with as many records as the query takes; with fewer only where the range ends.</summary>
    public static async Task<RecordPage> ReadFullPageAsync(this IRecordStore store, RecordQuery query, CancellationToken cancel)
    {
        var page = await store.QueryAsync(query, cancel);
        while (page.Continuation is not null && page.Records.Count < query.Take)
        {
            var more = await store.QueryAsync(query with { Take = query.Take - page.Records.Count, Continuation = page.Continuation }, cancel);
            page = more with { Records = [.. page.Records, .. more.Records] };
        }
        return page;
    }

    /// <summary>All records of the range in key order. A page is read when the records of the one before have been taken.</summary>
    public static async IAsyncEnumerable<Record> ReadAllAsync(this IRecordStore store, RecordQuery query, [EnumeratorCancellation] CancellationToken cancel)
    {
        for (RecordPage? page = null; page is null || page.Continuation is not null;)
        {
            page = await store.QueryAsync(query with { Continuation = page?.Continuation }, cancel);
            foreach (var record in page.Records)
                yield return record;
        }
    }
}
