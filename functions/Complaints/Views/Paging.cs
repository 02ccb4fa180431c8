using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Complaints.Views;

/// <summary>Makes pages of ranges of which not everything is shown.</summary>
internal static class Paging
{
    // Whoever may see next to nothing of a long range gets a short page with a continuation.
    private const int MaxPages = 50;

    /// <summary>One page: as many items as asked for, of those records that are wanted.</summary>
    /// <param name="store">Where the records are.</param>
    /// <param name="range">Which they are, in the order of the pages.</param>
    /// <param name="take">How many at most; null for the usual number.</param>
    /// <param name="continuation">Where the page before ended; null for the first.</param>
    /// <param name="show">What is shown of some records; those that are not wanted are left out.</param>
    /// <param name="cancel">Gives up waiting.</param>
    public static async Task<Result<Page<T>>> ReadPageAsync<T>(
        this IRecordStore store, RecordQuery range, int? take, string? continuation, Func<IEnumerable<Record>, Task<IEnumerable<T>>> show, CancellationToken cancel)
    {
        if (!Requests.PageSize(take).Is(out var size, out var wrong))
            return wrong;
        var items = new List<T>();
        try
        {
            for (var pages = 0; pages < MaxPages && items.Count < size; pages++)
            {
                var page = await store.QueryAsync(range with { Take = size - items.Count, Continuation = continuation }, cancel);
                items.AddRange(await show(page.Records));
                continuation = page.Continuation;
                if (continuation is null)
                    break;
            }
        }
        catch (ArgumentException) when (continuation is not null)
        {
            return RequestErrors.InvalidContinuation;
        }
        return new Page<T>(items, continuation);
    }
}
