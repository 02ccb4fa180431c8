using System.Runtime.CompilerServices;

namespace ComplaintCloud.Complaints.Records;

/// <summary>Reads ranges longer than a page.</summary>
internal static class RecordPages
{
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
