using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.LocalHost.Tests.Store;

/// <summary>Counts the records that were read from it.</summary>
internal sealed class CountedStore(IRecordStore store) : IRecordStore
{
    public int Read { get; private set; }

    public Task<Record?> ReadAsync(string table, string partition, string row, CancellationToken cancel = default) => store.ReadAsync(table, partition, row, cancel);

    public async Task<RecordPage> QueryAsync(RecordQuery query, CancellationToken cancel = default)
    {
        var page = await store.QueryAsync(query, cancel);
        Read += page.Records.Count;
        return page;
    }

    public Task<CommitResult> CommitAsync(string table, string partition, IReadOnlyList<RecordChange> changes, CancellationToken cancel = default) =>
        store.CommitAsync(table, partition, changes, cancel);
}
