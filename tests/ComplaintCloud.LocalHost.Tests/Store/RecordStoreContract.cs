using ComplaintCloud.Complaints.Records;
using Shouldly;
using Xunit;
using Record = ComplaintCloud.Complaints.Records.Record;

namespace ComplaintCloud.LocalHost.Tests.Store;

/// <summary>
/// What every record store must do. A subclass says only how an empty one is opened. A page may be shorter than asked, or empty, and have
/// more behind it: nothing here takes one page for all, nor may anybody who reads a store.
/// </summary>
public abstract partial class RecordStoreContract : IAsyncLifetime
{
    private const string Table = "complaints";
    private const string Partition = "acme|c-1";

    private IRecordStore store = null!;

    public async Task InitializeAsync() => store = await OpenAsync();

    public abstract Task DisposeAsync();

    protected abstract Task<IRecordStore> OpenAsync();

    private static Dictionary<string, string> Properties(string value) => new() { ["value"] = value };

    private Task<CommitResult> CommitAsync(params RecordChange[] changes) => store.CommitAsync(Table, Partition, changes);

    private async Task<string> InsertAsync(string row, string value = "1", string partition = Partition, string table = Table)
    {
        var result = await store.CommitAsync(table, partition, [RecordChange.Insert(row, Properties(value))]);
        result.Committed.ShouldBeTrue();
        return result.ETags[0].ShouldNotBeNull();
    }

    private async Task<string?> ValueAsync(string row) => (await store.ReadAsync(Table, Partition, row))?.Properties["value"];

    /// <summary>All keys of all pages, as partition:row.</summary>
    private async Task<List<string>> KeysAsync(RecordQuery query) => (await AllAsync(query)).ConvertAll(record => $"{record.Partition}:{record.Row}");

    /// <summary>All records of all pages.</summary>
    private async Task<List<Record>> AllAsync(RecordQuery query)
    {
        var records = new List<Record>();
        do
        {
            var page = await store.QueryAsync(query);
            page.Records.Count.ShouldBeLessThanOrEqualTo(query.Take);
            records.AddRange(page.Records);
            query = query with { Continuation = page.Continuation };
        }
        while (query.Continuation is not null);
        return records;
    }
}
