using ComplaintCloud.Complaints.Records;
using ComplaintCloud.LocalHost.Store;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Store;

/// <summary>A store with short pages is a store like any other.</summary>
public sealed class ShortPagesTests : RecordStoreContract
{
    public override Task DisposeAsync() => Task.CompletedTask;

    protected override Task<IRecordStore> OpenAsync() => Task.FromResult<IRecordStore>(new ShortPages(new MemoryRecordStore(new FixedClock()), 7));

    [Theory]
    [InlineData(PageCut.Hardest)]
    [InlineData(7)]
    [InlineData(8)]
    public async Task ManyRecords_ComeInPagesOfWhichSomeAreShortAndSomeEmpty_TheSameEachTime(int seed)
    {
        var store = new ShortPages(new MemoryRecordStore(new FixedClock()), seed);
        await store.CommitAsync("t", "p", [.. Enumerable.Range(0, 60).Select(i => RecordChange.Insert($"{i:D2}", new Dictionary<string, string>()))]);
        var sizes = await SizesAsync(store);
        (sizes.Sum(), sizes.Max() <= 4, sizes.Count(size => size == 0) > 5).ShouldBe((60, true, true));
        (await SizesAsync(store)).ShouldBe(sizes);
    }

    private static async Task<List<int>> SizesAsync(ShortPages store)
    {
        var sizes = new List<int>();
        var query = new RecordQuery("t") { Partition = "p" };
        do
        {
            var page = await store.QueryAsync(query);
            sizes.Add(page.Records.Count);
            query = query with { Continuation = page.Continuation };
        }
        while (query.Continuation is not null);
        return sizes;
    }
}

/// <summary>The same where no page has more than one record and every other has none.</summary>
public sealed class HardestPagesTests : RecordStoreContract
{
    public override Task DisposeAsync() => Task.CompletedTask;

    protected override Task<IRecordStore> OpenAsync() => Task.FromResult<IRecordStore>(new ShortPages(new MemoryRecordStore(new FixedClock()), PageCut.Hardest));
}
