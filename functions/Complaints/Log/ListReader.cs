using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Views;

namespace ComplaintCloud.Complaints;

/// <summary>Reads pages of the lists that cut across cases.</summary>
internal sealed class ListReader(IRecordStore store)
{
    /// <summary>The first lines of a list, at most so many (1 to 1,000).</summary>
    public async Task<IReadOnlyList<CaseLine>> FirstAsync(string list, int most, CancellationToken cancel) =>
        [.. (await store.ReadFullPageAsync(new RecordQuery(CaseLists.Table) { Partition = list, Take = most }, cancel)).Records.Select(record => ListRow.From(record).Line)];

    /// <summary>One page: as many lines as asked for, of those that are wanted, up to the row <paramref name="before"/>.</summary>
    public Task<Result<Page<T>>> ReadAsync<T>(
        string list, int? take, string? continuation, Func<CaseLine, T> view, Func<CaseLine, bool> wanted, CancellationToken cancel, string? before = null) =>
        store.ReadPageAsync(
            new RecordQuery(CaseLists.Table) { Partition = list, RowBefore = before }, take, continuation,
            records => Task.FromResult(records.Select(record => ListRow.From(record).Line).Where(wanted).Select(view)), cancel);
}
