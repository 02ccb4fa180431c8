using ComplaintCloud.Complaints.Records;
using ComplaintCloud.LocalHost.Store;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Store;

public sealed class SqliteDurabilityTests : IAsyncLifetime
{
    private SqliteTestFile file = null!;

    public async Task InitializeAsync() => file = await SqliteTestFile.CreateAsync();

    public async Task DisposeAsync() => await file.DisposeAsync();

    [Fact]
    public async Task Writer_FlushesEveryCommitToAWriteAheadLog()
    {
        (await file.Writer.WriteAsync(statements => statements.Scalar("PRAGMA synchronous"))).ShouldBe(2L);
        (await file.Writer.WriteAsync(statements => statements.Scalar("PRAGMA journal_mode"))).ShouldBe("wal");
    }

    [Fact]
    public async Task Reopened_ShowsAllThatWasAnswered()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 100).Select(i => file.InsertAsync($"r{i:D2}", $"{i}")));

        await file.ReopenAsync();

        var page = await file.Store.QueryAsync(new RecordQuery(SqliteTestFile.Table) { Partition = SqliteTestFile.Partition });
        page.Records.Select(record => record.Properties["value"]).ShouldBe(Enumerable.Range(0, 100).Select(i => $"{i}"));
        page.Records.Select(record => record.ETag).ShouldBe(results.Select(result => result.ETags[0]));
        page.Records.ShouldAllBe(record => record.Timestamp == file.Clock.Now);
    }

    [Fact]
    public async Task CrashRightAfterTheAnswer_ShowsAllThatWasAnswered()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(i => file.InsertAsync($"r{i}")));

        using var crashed = file.OpenCopyAfterCrash();
        using var statements = new SqliteStatements(crashed);

        statements.Scalar("SELECT count(*) FROM records").ShouldBe(50L);
        statements.Scalar("PRAGMA integrity_check").ShouldBe("ok");
    }

    [Fact]
    public async Task ReopenedAfterDelete_OldETagStillNeverFits()
    {
        var old = (await file.InsertAsync("a")).ETags[0];
        await file.Store.CommitAsync(SqliteTestFile.Table, SqliteTestFile.Partition, [RecordChange.Delete("a")]);

        await file.ReopenAsync();

        (await file.InsertAsync("a")).ETags[0].ShouldNotBe(old);
        var late = await file.Store.CommitAsync(SqliteTestFile.Table, SqliteTestFile.Partition, [RecordChange.Delete("a", old)]);
        late.Conflict.ShouldBe(CommitConflict.Changed);
    }

    [Fact]
    public async Task ClosedWithCallsQueued_AnswersThemAllFirst()
    {
        var pending = Enumerable.Range(0, 500).Select(i => file.InsertAsync($"r{i:D3}")).ToList();

        await file.ReopenAsync();

        (await Task.WhenAll(pending)).ShouldAllBe(result => result.Committed);
        (await file.RowsAsync()).Count.ShouldBe(500);
    }
}
