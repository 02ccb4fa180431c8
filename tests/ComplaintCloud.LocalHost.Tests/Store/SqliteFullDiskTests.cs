using ComplaintCloud.Complaints.Records;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Store;

/// <summary>SQLite answers a file that may not grow as it does a disk without room: with SQLITE_FULL.</summary>
public sealed class SqliteFullDiskTests : IAsyncLifetime
{
    private static readonly string Big = new('x', RecordLimits.MaxPropertyBytes / 2);

    private SqliteTestFile file = null!;

    public async Task InitializeAsync() => file = await SqliteTestFile.CreateAsync();

    public async Task DisposeAsync() => await file.DisposeAsync();

    [Fact]
    public async Task NoRoom_IsUnavailableAndChangesNothing()
    {
        await file.InsertAsync("before");
        await file.LeaveRoomAsync(pages: 4);

        await Should.ThrowAsync<StoreUnavailableException>(() => file.InsertAsync("big", Big));

        (await file.RowsAsync()).ShouldBe(["before"]);
        await IntegrityAsync();
    }

    [Fact]
    public async Task NoRoomInTheMiddleOfABatch_StoresNothingOfIt()
    {
        await file.LeaveRoomAsync(pages: 12);

        await Should.ThrowAsync<StoreUnavailableException>(() => file.Store.CommitAsync(
            SqliteTestFile.Table,
            SqliteTestFile.Partition,
            [.. Enumerable.Range(0, 3).Select(i => RecordChange.Insert($"r{i}", SqliteTestFile.Properties(Big)))]));

        (await file.RowsAsync()).ShouldBeEmpty();
        await IntegrityAsync();
    }

    [Fact]
    public async Task RoomAgain_WorksAgain()
    {
        await file.LeaveRoomAsync(pages: 4);
        await Should.ThrowAsync<StoreUnavailableException>(() => file.InsertAsync("big", Big));

        await file.LeaveRoomAsync(pages: 1000);

        (await file.InsertAsync("big", Big)).Committed.ShouldBeTrue();
        await file.ReopenAsync();
        (await file.RowsAsync()).ShouldBe(["big"]);
    }

    [Fact]
    public async Task RoomForSomeOfAGroup_StoresExactlyThoseThatWereAnswered()
    {
        await file.LeaveRoomAsync(pages: 60);

        var calls = Enumerable.Range(0, 40).Select(i => file.InsertAsync($"r{i:D2}", i % 2 == 0 ? Big : "small")).ToList();
        await Task.WhenAll(calls.Select(call => call.ContinueWith(_ => { }, TaskScheduler.Default)));

        var answered = Enumerable.Range(0, 40).Where(i => calls[i].IsCompletedSuccessfully).Select(i => $"r{i:D2}").ToList();
        answered.Count.ShouldBeInRange(5, 39);
        calls.Where(call => call.IsFaulted).ShouldAllBe(call => call.Exception!.InnerException is StoreUnavailableException);
        (await file.RowsAsync()).ShouldBe(answered);
        await IntegrityAsync();
    }

    private async Task IntegrityAsync() =>
        (await file.Writer.WriteAsync(statements => statements.Scalar("PRAGMA integrity_check"))).ShouldBe("ok");
}
