using ComplaintCloud.Complaints.Records;
using ComplaintCloud.LocalHost.Store;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Store;

public sealed class SqliteWriterTests : IAsyncLifetime
{
    private SqliteTestFile file = null!;

    public async Task InitializeAsync()
    {
        file = await SqliteTestFile.CreateAsync();
        await file.Writer.WriteAsync(statements => statements.Execute("CREATE TABLE n (i INTEGER PRIMARY KEY)"));
    }

    public async Task DisposeAsync() => await file.DisposeAsync();

    [Fact]
    public async Task CallsQueuedWhileTheWriterIsBusy_ShareOneCommit()
    {
        var before = file.Writer.Commits;

        var calls = await QueueTogetherAsync(Enumerable.Range(0, 100).Select(i => (Func<SqliteStatements, int>)(s => Add(s, i))));

        await Task.WhenAll(calls);
        (file.Writer.Commits - before).ShouldBe(2);
        (await NumbersAsync()).Count.ShouldBe(100);
    }

    [Fact]
    public async Task NothingToDo_CommitsNothing()
    {
        var before = file.Writer.Commits;
        await file.RowsAsync();

        file.Writer.Commits.ShouldBe(before);
    }

    [Fact]
    public async Task WorkThatThrows_GetsItsOwnExceptionAndStoresNothing()
    {
        var thrown = await Should.ThrowAsync<FormatException>(() => file.Writer.WriteAsync(s => AddThenThrow(s, 1)));

        thrown.Message.ShouldBe("1");
        (await NumbersAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task SomeOfAGroupThrow_TheOthersAreStoredInOneCommit()
    {
        var before = file.Writer.Commits;
        var calls = await QueueTogetherAsync(Enumerable.Range(0, 30).Select(i =>
            (Func<SqliteStatements, int>)(s => i % 3 == 1 ? AddThenThrow(s, i) : Add(s, i))));

        for (var i = 0; i < 30; i++)
            if (i % 3 == 1)
                (await Should.ThrowAsync<FormatException>(() => calls[i])).Message.ShouldBe($"{i}");
            else
                (await calls[i]).ShouldBe(1);
        (file.Writer.Commits - before).ShouldBe(2);
        (await NumbersAsync()).ShouldBe(Enumerable.Range(0, 30).Where(i => i % 3 != 1).Select(i => (long)i));
    }

    [Fact]
    public async Task BrokenStatement_IsABugAndNotAnUnavailableStore()
    {
        await file.Writer.WriteAsync(s => Add(s, 1));

        await Should.ThrowAsync<SqliteException>(() => file.Writer.WriteAsync(s => Add(s, 1)));
        await Should.ThrowAsync<SqliteException>(() => file.Writer.WriteAsync(s => s.Execute("nonsense")));

        (await file.Writer.WriteAsync(s => Add(s, 2))).ShouldBe(1);
    }

    [Fact]
    public async Task WorkThatEndsTheTransaction_DoesNotMakeItsNeighboursRunTwice()
    {
        var calls = await QueueTogetherAsync([s => Add(s, 1), s => s.Execute("ROLLBACK"), s => Add(s, 2)]);

        (await calls[0]).ShouldBe(1);
        await Should.ThrowAsync<StoreUnavailableException>(() => calls[1]);
        (await calls[2]).ShouldBe(1);
        (await NumbersAsync()).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task ClosedTwice_IsHarmless()
    {
        await file.Writer.DisposeAsync();
        await file.Writer.DisposeAsync();

        await Should.ThrowAsync<StoreUnavailableException>(() => file.Writer.WriteAsync(s => Add(s, 1)));
    }

    private static int Add(SqliteStatements statements, int number) => statements.Execute("INSERT INTO n VALUES (?1)", number);

    private static int AddThenThrow(SqliteStatements statements, int number)
    {
        Add(statements, number);
        throw new FormatException($"{number}");
    }

    /// <summary>Queues all of them while the writer is held, so that they are one group.</summary>
    private async Task<List<Task<int>>> QueueTogetherAsync(IEnumerable<Func<SqliteStatements, int>> works)
    {
        using var queued = new ManualResetEventSlim();
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var holding = file.Writer.WriteAsync(_ =>
        {
            begun.TrySetResult();
            queued.Wait();
            return 0;
        });
        await begun.Task;
        var calls = works.Select(file.Writer.WriteAsync).ToList();
        queued.Set();
        await holding;
        return calls;
    }

    private async Task<List<long>> NumbersAsync() =>
        await file.Writer.WriteAsync(statements => statements.Query("SELECT i FROM n ORDER BY i", row => row.GetInt64(0)));
}
