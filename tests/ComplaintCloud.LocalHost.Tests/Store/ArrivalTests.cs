using ComplaintCloud.Complaints.Records;
using ComplaintCloud.LocalHost.Store;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Store;

/// <summary>A partition that begins with work to do lies whole in one row until it changes; nobody sees a difference.</summary>
public sealed class ArrivalTests : IAsyncLifetime
{
    private const string Table = "cases";
    private static readonly RecordChange[] Beginning = [RecordChange.Insert("f1", SqliteTestFile.Properties("filed")), RecordChange.Insert("~1", SqliteTestFile.Properties("start"))];

    private SqliteTestFile file = null!;

    private SqliteRecordStore Store => file.Store;

    public async Task InitializeAsync() => file = await SqliteTestFile.CreateAsync();

    public async Task DisposeAsync() => await file.DisposeAsync();

    [Fact]
    public async Task NewPartitionWithWork_LiesInOneRowUntilTheWorkIsDone()
    {
        await BeginAsync("a");
        (await RowsAsync()).ShouldBe((Arrivals: 1L, Records: 0L));

        await Store.CommitAsync(Table, "a", [RecordChange.Delete("~1")]);
        (await RowsAsync()).ShouldBe((Arrivals: 0L, Records: 1L));
        file.Store.Arrivals.Count.ShouldBe(0);
    }

    [Fact]
    public async Task NewPartitionWithoutWork_GoesToTheTable()
    {
        await Store.CommitAsync(Table, "a", [RecordChange.Insert("f1", SqliteTestFile.Properties("1"))]);

        (await RowsAsync()).ShouldBe((Arrivals: 0L, Records: 1L));
    }

    [Fact]
    public async Task Arrived_KeepsItsVersionsWhenItIsSpread()
    {
        var begun = await BeginAsync("a");
        var before = await Store.ReadAsync(Table, "a", "f1");
        file.Clock.Now += TimeSpan.FromMinutes(1);

        await Store.CommitAsync(Table, "a", [RecordChange.Insert("state", SqliteTestFile.Properties("1"))]);

        var after = (await Store.ReadAsync(Table, "a", "f1")).ShouldNotBeNull();
        (after.ETag, after.Timestamp).ShouldBe((begun.ETags[0], before!.Timestamp));
        (await Store.ReadAsync(Table, "a", "~1"))!.ETag.ShouldBe(begun.ETags[1]);
        (await Store.CommitAsync(Table, "a", [RecordChange.Replace("f1", SqliteTestFile.Properties("2"), begun.ETags[0])])).Committed.ShouldBeTrue();
    }

    [Fact]
    public async Task ChangeThatDoesNotFit_LeavesItAsItArrived()
    {
        await BeginAsync("a");

        (await BeginAsync("a")).Conflict.ShouldBe(CommitConflict.AlreadyExists);
        (await Store.CommitAsync(Table, "a", [RecordChange.Delete("~1"), RecordChange.Delete("none")])).Conflict.ShouldBe(CommitConflict.NotFound);

        (await RowsAsync()).ShouldBe((Arrivals: 1L, Records: 0L));
    }

    [Fact]
    public async Task SamePartitionBegunByManyAtOnce_BeginsOnce()
    {
        var begun = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Task.Run(() => BeginAsync("a"))));

        begun.Count(result => result.Committed).ShouldBe(1);
        (await RowsAsync()).ShouldBe((Arrivals: 1L, Records: 0L));
    }

    [Fact]
    public async Task BegunAndChangedInOneGroup_IsSpread()
    {
        var (begun, done) = (BeginAsync("a"), Store.CommitAsync(Table, "a", [RecordChange.Delete("~1")]));

        (await Task.WhenAll(begun, done)).ShouldAllBe(result => result.Committed);
        (await RowsAsync()).ShouldBe((Arrivals: 0L, Records: 1L));
    }

    [Fact]
    public async Task Restarted_FindsWhatArrived()
    {
        await BeginAsync("a");

        await file.ReopenAsync();

        (await Store.ReadAsync(Table, "a", "f1")).ShouldNotBeNull();
        (await BeginAsync("a")).Conflict.ShouldBe(CommitConflict.AlreadyExists);
    }

    [Fact]
    public async Task FullDisk_StoresNothingAndNotesNoPlace()
    {
        await file.LeaveRoomAsync(0);

        var large = new string('x', 30_000);
        await Should.ThrowAsync<StoreUnavailableException>(() => Store.CommitAsync(Table, "a", [RecordChange.Insert("f1", SqliteTestFile.Properties(large)), RecordChange.Insert("~1", SqliteTestFile.Properties("1"))]));

        file.Store.Arrivals.Count.ShouldBe(0);
        (await Store.ReadAsync(Table, "a", "f1")).ShouldBeNull();
    }

    [Fact]
    public async Task SpreadBetweenTwoPagesOfWork_IsMetAllTheSame()
    {
        foreach (var partition in (string[])["a", "b", "c"])
            await BeginAsync(partition);
        var query = new RecordQuery(Table) { RowFrom = "~", Take = 1 };
        var first = await Store.QueryAsync(query);
        await Store.CommitAsync(Table, "b", [RecordChange.Insert("f2", SqliteTestFile.Properties("added"))]);

        var met = first.Records.Select(record => record.Partition).ToHashSet();
        for (var page = first; page.Continuation is not null;)
        {
            page = await Store.QueryAsync(query with { Continuation = page.Continuation });
            met.UnionWith(page.Records.Select(record => record.Partition));
        }
        met.ShouldBe(["a", "b", "c"], ignoreOrder: true);
    }

    [Fact]
    public async Task ReadWhileOthersBeginAndChange_MissesNothingThatWasAnswered()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(caller => Task.Run(async () =>
        {
            for (var i = 0; i < 25; i++)
            {
                var partition = $"{caller}-{i:D2}";
                await BeginAsync(partition);
                (await Store.ReadAsync(Table, partition, "f1")).ShouldNotBeNull();
                var change = Store.CommitAsync(Table, partition, [RecordChange.Delete("~1")]);
                (await Store.QueryAsync(new RecordQuery(Table) { PartitionFrom = $"{caller}-", PartitionBefore = $"{caller}." }))
                    .Records.Where(record => record.Row == "f1").Select(record => record.Partition)
                    .ShouldBe(Enumerable.Range(0, i + 1).Select(earlier => $"{caller}-{earlier:D2}"));
                (await change).Committed.ShouldBeTrue();
            }
        })));
    }

    [Theory]
    [Trait("Requirement", "I4")]
    [InlineData("00")]
    [InlineData("02")]
    [InlineData("FFFFFFFF07")]
    [InlineData("0202663100027E310000")]
    public async Task DamagedArrival_IsMetInItsPlaceAndHoldsUpNothing(string bytes)
    {
        foreach (var partition in (string[])["a", "b", "c"])
            await BeginAsync(partition);
        await file.Writer.WriteAsync(statements => statements.Execute($"UPDATE arrivals SET records = X'{bytes}' WHERE partition = X'62'"));
        await file.ReopenAsync();

        var left = (await Store.QueryAsync(new RecordQuery(Table) { RowFrom = "~" })).Records;
        left.Select(record => record.Partition).ShouldBe(["a", "b", "c"]);
        Should.Throw<DamagedRecordException>(() => left[1].Properties["value"]);
        (await Store.QueryAsync(new RecordQuery(Table))).Records.Select(record => $"{record.Partition}:{record.Row}").ShouldBe(["a:f1", "a:~1", "b:~", "c:f1", "c:~1"]);
        await Should.ThrowAsync<DamagedRecordException>(() => Store.QueryAsync(new RecordQuery(Table) { Partition = "b" }));
        await Should.ThrowAsync<DamagedRecordException>(() => Store.ReadAsync(Table, "b", "f1"));
        await Should.ThrowAsync<DamagedRecordException>(() => BeginAsync("b"));
        (await Store.CommitAsync(Table, "a", [RecordChange.Delete("~1")])).Committed.ShouldBeTrue();
    }

    private Task<CommitResult> BeginAsync(string partition) => Store.CommitAsync(Table, partition, Beginning);

    private Task<(long Arrivals, long Records)> RowsAsync() => file.Writer.WriteAsync(statements =>
        ((long)statements.Scalar("SELECT count(*) FROM arrivals")!, (long)statements.Scalar("SELECT count(*) FROM records")!));
}
