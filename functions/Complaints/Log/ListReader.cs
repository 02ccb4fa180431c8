using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Views;

namespace ComplaintCloud.Complaints;

/// <summary>Reads pages of the lists that cut across cases.</summary>
internal sealed class ListReader(IRecordStore store)
{
    private const int MaxPages = 50;

    /// <summary>One page: as many lines as asked for, of those that are wanted, up to the row <paramref name="before"/>.</summary>
    public async Task<Result<Page<T>>> ReadAsync<T>(
        string list, int? take, string? continuation, Func<CaseLine, T> view, Func<CaseLine, bool> wanted, CancellationToken cancel, string? before = null)
    {
        if (!Requests.PageSize(take).Is(out var size, out var wrong))
            return wrong;
        var items = new List<T>();
        try
        {
            for (var pages = 0; pages < MaxPages && items.Count < size; pages++)
            {
                var query = new RecordQuery(CaseLists.Table) { Partition = list, RowBefore = before, Take = size - items.Count, Continuation = continuation };
                var page = await store.QueryAsync(query, cancel);
                items.AddRange(page.Records.Select(record => ListRow.From(record).Line).Where(wanted).Select(view));
                continuation = page.Continuation;
                if (continuation is null)
                    break;
            }
        }
        catch (ArgumentException) when (continuation is not null)
        {
            return RequestErrors.InvalidMember("continuation", "翻页标记无效，请从第一页开始。");
        }
        return new Page<T>(items, continuation);
    }
}
