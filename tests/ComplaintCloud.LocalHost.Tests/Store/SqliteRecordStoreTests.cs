using ComplaintCloud.Complaints.Records;
using ComplaintCloud.LocalHost.Store;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Store;

public sealed class SqliteRecordStoreTests : RecordStoreContract
{
    private SqliteTestFile file = null!;

    public override async Task DisposeAsync() => await file.DisposeAsync();

    protected override async Task<IRecordStore> OpenAsync()
    {
        file = await SqliteTestFile.CreateAsync();
        return file.Store;
    }

    [Fact]
    public async Task Written_CarriesTheTimeOfTheClockInUtc()
    {
        await file.InsertAsync("a");
        file.Clock.Now += TimeSpan.FromTicks(1);
        await file.InsertAsync("b");

        var page = await file.Store.QueryAsync(new RecordQuery(SqliteTestFile.Table));
        page.Records[1].Timestamp.ShouldBe(file.Clock.Now.ToUniversalTime());
        page.Records[0].Timestamp.ShouldBe(file.Clock.Now.ToUniversalTime() - TimeSpan.FromTicks(1));
    }

    [Fact]
    public async Task EmojiCutInTwo_ComesBackAsItWas()
    {
        const string Cut = "a long text in ASCII with half an emoji: \uD83D";
        await file.InsertAsync("\uD83D", Cut);

        var record = (await file.Store.ReadAsync(SqliteTestFile.Table, SqliteTestFile.Partition, "\uD83D")).ShouldNotBeNull();
        record.Properties["value"].ShouldBe(Cut);
        (await file.RowsAsync()).ShouldBe(["\uD83D"]);
    }

    [Theory]
    [InlineData(RecordsTable.PendingAcross)]
    [InlineData(RecordsTable.Across)]
    [InlineData(RecordsTable.InPartition)]
    [InlineData(RecordsTable.Read)]
    public async Task EveryRead_SeeksInAnIndexAndSortsNothing(string sql)
    {
        var steps = await file.Writer.WriteAsync(statements => statements.Query(
            $"EXPLAIN QUERY PLAN {sql}", row => row.GetString(3), Parameters(sql)));

        var step = steps.ShouldHaveSingleItem();
        step.ShouldStartWith("SEARCH records USING");
        step.Contains("records_left (tbl=? AND rowid>?)", StringComparison.Ordinal).ShouldBe(sql == RecordsTable.PendingAcross);
        if (sql == RecordsTable.Across)
            step.ShouldContain("(tbl=? AND (partition,row)>(?,?) AND partition<?)");
    }

    [Fact]
    public async Task IndexOfWorkLeftToDo_HoldsNothingElse()
    {
        await file.Store.CommitAsync("t", "p", [.. Enumerable.Range(0, 100).Select(i => RecordChange.Insert($"fact-{i}", SqliteTestFile.Properties("1")))]);
        await file.InsertAsync("~wake");

        var entries = await file.Writer.WriteAsync(statements =>
            statements.Scalar("SELECT count(*) FROM records INDEXED BY records_left WHERE row >= X'7E'"));
        entries.ShouldBe(1L);
    }

    [Theory]
    [Trait("Requirement", "I4")]
    [InlineData("")]
    [InlineData("01")]
    [InlineData("FFFFFFFF07")]
    [InlineData("0000")]
    public async Task DamagedRecord_StandsInItsPageAndShowsWhenItIsLookedInto(string bytes)
    {
        foreach (var row in (string[])["a", "b", "c"])
            await file.InsertAsync(row);
        await file.Writer.WriteAsync(statements => statements.Execute($"UPDATE records SET properties = X'{bytes}' WHERE row = X'62'"));

        var records = (await file.Store.QueryAsync(new RecordQuery(SqliteTestFile.Table))).Records;

        records.Select(record => record.Row).ShouldBe(["a", "b", "c"]);
        records[2].Properties["value"].ShouldBe("1");
        var damaged = (await file.Store.ReadAsync(SqliteTestFile.Table, SqliteTestFile.Partition, "b")).ShouldNotBeNull();
        Should.Throw<DamagedRecordException>(() => damaged.Properties.ContainsKey("value")).Message.ShouldBe("Row 'b' of 'p' is damaged.");
    }

    [Fact]
    public async Task ReadsWhileWriting_SeeEveryAnsweredCommit()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(caller => Task.Run(async () =>
        {
            for (var i = 0; i < 25; i++)
            {
                await file.InsertAsync($"{caller}-{i}");
                (await file.Store.ReadAsync(SqliteTestFile.Table, SqliteTestFile.Partition, $"{caller}-{i}")).ShouldNotBeNull();
            }
        })));

        (await file.RowsAsync()).Count.ShouldBe(200);
    }

    [Fact]
    public async Task Closed_IsUnavailable()
    {
        await file.InsertAsync("a");
        file.Store.Dispose();
        await file.Writer.DisposeAsync();

        await Should.ThrowAsync<StoreUnavailableException>(() => file.InsertAsync("b"));
        await Should.ThrowAsync<StoreUnavailableException>(() => file.RowsAsync());
    }

    private static object?[] Parameters(string sql) => [.. Enumerable.Range(1, 7).Where(i => sql.Contains($"?{i}", StringComparison.Ordinal)).Select(i => (object?)i)];
}
