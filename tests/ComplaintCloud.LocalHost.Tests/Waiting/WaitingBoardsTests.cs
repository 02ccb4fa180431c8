using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Waiting;
using ComplaintCloud.LocalHost.Store;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;
using Xunit;
using Record = ComplaintCloud.Complaints.Records.Record;

namespace ComplaintCloud.LocalHost.Tests.Waiting;

/// <summary>However many ask how long the queue is, it is counted once.</summary>
[Trait("Requirement", "A7")]
public sealed class WaitingBoardsTests
{
    private const int Queued = 5000;
    private readonly HandClock clock = new();
    private readonly CountingStore store;
    private readonly WaitingBoards boards;

    public WaitingBoardsTests()
    {
        store = new CountingStore(new MemoryRecordStore(clock));
        boards = new WaitingBoards(store, clock, NullLogger<WaitingBoards>.Instance);
    }

    [Fact]
    public async Task AThousandAskAboutFiveThousandCases_TheQueueIsReadOnce()
    {
        await FillAsync();
        var counted = await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => Task.Run(() => boards.OfAsync("jiejia", CancellationToken.None))));
        counted.ShouldAllBe(one => one.Board.Waiting.Count == Queued);
        // Five pages of a thousand, a look behind the last, and the cases taken lately.
        store.Queries.ShouldBeInRange(6, 7);
        var once = store.Queries;
        clock.Advance(WaitingBoards.FreshFor);
        await boards.OfAsync("jiejia", CancellationToken.None);
        store.Queries.ShouldBe(2 * once);
    }

    [Fact]
    public async Task WhileOneCounts_TheOthersHearTheLastCountAndAfterAMinuteTheyWait()
    {
        var first = await boards.OfAsync("jiejia", CancellationToken.None);
        clock.Advance(WaitingBoards.FreshFor);
        store.Hold();
        var counting = boards.OfAsync("jiejia", CancellationToken.None);
        (await boards.OfAsync("jiejia", CancellationToken.None)).ShouldBe(first);
        clock.Advance(WaitingBoards.OldestTold);
        var waiting = boards.OfAsync("jiejia", CancellationToken.None);
        (counting.IsCompleted, waiting.IsCompleted).ShouldBe((false, false));
        store.Release();
        (await waiting).ShouldBe(await counting);
        (await waiting).ShouldNotBe(first);
    }

    [Fact]
    public async Task WhoBeganTheCountGoesAway_TheOthersStillHearIt()
    {
        store.Hold();
        using var gone = new CancellationTokenSource();
        var began = boards.OfAsync("jiejia", gone.Token);
        var other = boards.OfAsync("jiejia", CancellationToken.None);
        await gone.CancelAsync();
        store.Release();
        await Should.ThrowAsync<OperationCanceledException>(() => began);
        (await other).Board.Waiting.ShouldBeEmpty();
    }

    [Fact]
    public async Task AFailedCount_IsMadeAgainByTheNext()
    {
        store.Hold();
        var began = boards.OfAsync("jiejia", CancellationToken.None);
        store.Fail();
        await Should.ThrowAsync<StoreUnavailableException>(() => began);
        store.Hold();
        store.Release();
        (await boards.OfAsync("jiejia", CancellationToken.None)).Board.Waiting.ShouldBeEmpty();
    }

    private async Task FillAsync()
    {
        var rows = Enumerable.Range(0, Queued).Select(i => RecordChange.Upsert($"0500{i:D19}", new ListRow(new ListKey("-", "-"), LineOf(i)).ToProperties()));
        foreach (var batch in rows.Chunk(RecordLimits.MaxBatch))
            await store.CommitAsync(CaseLists.Table, CaseLists.Open("jiejia"), batch);
    }

    private CaseLine LineOf(int i) => new(
        $"{i:D20}", $"TS20260601-{i:D3}", CaseStep.Triaged, Turn.Agent, 2, 0, 1, 1, "没擦干净", "王女士", null, null, false, clock.GetUtcNow())
    { Lane = Lane.Simple };

    private sealed class CountingStore(IRecordStore inner) : IRecordStore
    {
        private TaskCompletionSource? held;
        private int queries;

        public int Queries => queries;

        public void Hold() => held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Release() => held!.SetResult();

        public void Fail() => held!.SetException(new StoreUnavailableException("The disk is full."));

        public Task<Record?> ReadAsync(string table, string partition, string row, CancellationToken cancel = default) => inner.ReadAsync(table, partition, row, cancel);

        public async Task<RecordPage> QueryAsync(RecordQuery query, CancellationToken cancel = default)
        {
            if (held is { } hold)
                await hold.Task;
            Interlocked.Increment(ref queries);
            return await inner.QueryAsync(query, cancel);
        }

        public Task<CommitResult> CommitAsync(string table, string partition, IReadOnlyList<RecordChange> changes, CancellationToken cancel = default) =>
            inner.CommitAsync(table, partition, changes, cancel);
    }
}
