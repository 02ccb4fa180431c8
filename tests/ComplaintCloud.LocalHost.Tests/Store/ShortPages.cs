using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.LocalHost.Tests.Store;

/// <summary>
/// A store that gives what another one holds in pages shorter than asked, some of them empty, as Azure Tables may: only a missing
/// continuation is the end. A query has the same pages however often it is asked, and whatever is asked beside it.
/// </summary>
/// <param name="store">What holds the records.</param>
/// <param name="seed">Which pages are short, and how short.</param>
internal sealed class ShortPages(IRecordStore store, int seed) : IRecordStore
{
    public Task<Record?> ReadAsync(string table, string partition, string row, CancellationToken cancel = default) => store.ReadAsync(table, partition, row, cancel);

    public async Task<RecordPage> QueryAsync(RecordQuery query, CancellationToken cancel = default)
    {
        if (query.Continuation is PageCut.End)
            return new RecordPage([], null);
        var cut = PageCut.Of(seed, $"{query.Table}\n{query.Partition ?? query.PartitionFrom}\n{query.RowFrom}", query.Continuation);
        // What the store would refuse, it is to refuse.
        var take = query.Take > RecordLimits.MaxPage ? query.Take : Math.Min(query.Take, cut.Size);
        var page = await store.QueryAsync(query with { Continuation = cut.From, Take = take }, cancel);
        return cut.IsEmpty ? new RecordPage([], cut.Again) : page with { Continuation = page.Continuation ?? cut.AfterLast(page.Records.Count) };
    }

    public Task<CommitResult> CommitAsync(string table, string partition, IReadOnlyList<RecordChange> changes, CancellationToken cancel = default) =>
        store.CommitAsync(table, partition, changes, cancel);
}
