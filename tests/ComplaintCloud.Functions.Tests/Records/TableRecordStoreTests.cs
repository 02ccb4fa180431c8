using Azure.Data.Tables;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Functions.Records;
using ComplaintCloud.Functions.Tests.Azurite;
using ComplaintCloud.LocalHost.Tests;
using ComplaintCloud.LocalHost.Tests.Store;
using Shouldly;
using Xunit;

namespace ComplaintCloud.Functions.Tests.Records;

/// <summary>The contract, kept by the store on Azure Tables as the emulator plays it.</summary>
[Collection(AzuriteTests.Name)]
public sealed class TableRecordStoreTests(AzuriteProcess azurite) : RecordStoreContract
{
    public override Task DisposeAsync() => Task.CompletedTask;

    protected override Task<IRecordStore> OpenAsync() => Task.FromResult<IRecordStore>(Store());

    [Fact]
    public async Task MarkerWithoutItsRow_IsPassedOverAndForgottenLater()
    {
        var clock = new HandClock(TimeProvider.System.GetUtcNow());
        var tables = new Tables(azurite.Tables, Prefix());
        var markers = new PendingMarkers(tables, clock);
        await markers.NoteAsync("complaints", "acme|c-1", [RecordChange.Insert("~wake", new Dictionary<string, string>())], default);
        var query = new RecordQuery("complaints") { RowFrom = "~" };

        (await markers.QueryAsync(query, null, default)).Records.ShouldBeEmpty();
        (await MarkersAsync(tables)).ShouldBe(1);
        clock.Advance(TimeSpan.FromHours(1));
        (await markers.QueryAsync(query, null, default)).Records.ShouldBeEmpty();
        (await MarkersAsync(tables)).ShouldBe(0);
    }

    [Fact]
    public async Task WorkDone_LeavesNoMarker()
    {
        var tables = new Tables(azurite.Tables, Prefix());
        var store = new TableRecordStore(tables, new PendingMarkers(tables, TimeProvider.System));
        await store.CommitAsync("t", "p", [RecordChange.Insert("~wake", new Dictionary<string, string>()), RecordChange.Insert("a", new Dictionary<string, string>())]);
        (await MarkersAsync(tables)).ShouldBe(1);

        await store.CommitAsync("t", "p", [RecordChange.Delete("~wake")]);

        (await MarkersAsync(tables)).ShouldBe(0);
    }

    [Fact]
    public async Task NobodyThere_IsUnavailable()
    {
        var options = new TableClientOptions();
        (options.Retry.MaxRetries, options.Retry.Delay) = (1, TimeSpan.FromMilliseconds(1));
        var store = TableRecordStore.Of(AzuriteProcess.NobodysTables(options), TimeProvider.System, Prefix());

        await Should.ThrowAsync<StoreUnavailableException>(() => store.ReadAsync("t", "p", "r"));
        await Should.ThrowAsync<StoreUnavailableException>(() => store.QueryAsync(new RecordQuery("t")));
        await Should.ThrowAsync<StoreUnavailableException>(() => store.CommitAsync("t", "p", [RecordChange.Insert("~r", new Dictionary<string, string>())]));
    }

    private static string Prefix() => $"t{Guid.NewGuid():N}"[..20];

    private static async Task<int> MarkersAsync(Tables tables) => (await tables.QueryAsync(PendingMarkers.Table, null, 1000, default)).Entities.Count;

    private TableRecordStore Store() => TableRecordStore.Of(azurite.Tables, TimeProvider.System, Prefix());
}
