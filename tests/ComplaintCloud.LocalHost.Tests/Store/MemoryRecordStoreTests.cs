using ComplaintCloud.Complaints.Records;
using ComplaintCloud.LocalHost.Store;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Store;

public sealed class MemoryRecordStoreTests : RecordStoreContract
{
    private readonly FixedClock clock = new();

    public override Task DisposeAsync() => Task.CompletedTask;

    protected override Task<IRecordStore> OpenAsync() => Task.FromResult<IRecordStore>(new MemoryRecordStore(clock));

    [Fact]
    public async Task Written_CarriesTheTimeOfTheClockInUtc()
    {
        var store = new MemoryRecordStore(clock);
        await store.CommitAsync("t", "p", [RecordChange.Insert("a", new Dictionary<string, string>())]);

        (await store.ReadAsync("t", "p", "a")).ShouldNotBeNull().Timestamp.ShouldBe(clock.Now.ToUniversalTime());
    }
}
