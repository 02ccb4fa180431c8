using System.Globalization;
using ComplaintCloud.Complaints.Intake;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.LocalHost.Store;
using Shouldly;
using Xunit;
using Record = ComplaintCloud.Complaints.Records.Record;

namespace ComplaintCloud.LocalHost.Tests.Intake;

public sealed class ComplaintNumbersTests
{
    private const string Company = "jiejia";
    private readonly HandClock clock = new();
    private readonly HeldStore store;
    private readonly ComplaintNumbers numbers;

    public ComplaintNumbersTests()
    {
        store = new HeldStore(new MemoryRecordStore(clock));
        numbers = new ComplaintNumbers(store);
    }

    [Fact]
    public async Task ManyAtOnce_AreCountedWithoutGapsOrRepeats()
    {
        var taken = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => TakeAsync(500))));

        taken.SelectMany(of => of).Order().ShouldBe(Enumerable.Range(1, 16 * 500));
    }

    [Fact]
    public async Task ABusyDay_TheNextBlockIsTakenBeforeAnybodyWaitsForIt()
    {
        // Blocks of 1, 2, 4 … 64: in the middle of the last.
        await TakeAsync(63 + 32);
        store.Hold();

        (await TakeAsync(1)).ShouldBe([96]);
        var restOfTheBlock = TakeAsync(31);
        restOfTheBlock.IsCompletedSuccessfully.ShouldBeTrue();
        var next = TakeAsync(1);
        next.IsCompleted.ShouldBeFalse();
        store.Release();

        (await next).ShouldBe([128]);
    }

    [Fact]
    public async Task TheStoreFailsWhileABlockIsTakenAhead_NobodyIsToldAndTheNumbersGoOn()
    {
        await TakeAsync(63 + 32);
        store.Hold();
        await TakeAsync(1);
        store.Fail();

        (await TakeAsync(100)).ShouldBe(Enumerable.Range(97, 100));
    }

    [Fact]
    public async Task ANewDayComesWhileABlockIsLeft_CountsFromOneAgain()
    {
        await TakeAsync(63 + 40);
        clock.Advance(TimeSpan.FromDays(1));

        (await TakeAsync(3)).ShouldBe([1, 2, 3]);
    }

    [Fact]
    public async Task AnotherProcessCountsToo_NoNumberComesTwice()
    {
        var other = new ComplaintNumbers(store);
        List<int> taken = [];
        for (var round = 0; round < 200; round++)
        {
            taken.AddRange(await TakeAsync(3));
            taken.AddRange(await TakeAsync(2, other));
        }

        taken.ShouldBeUnique();
    }

    private async Task<List<int>> TakeAsync(int count, ComplaintNumbers? from = null)
    {
        List<int> taken = [];
        for (var i = 0; i < count; i++)
        {
            var number = await (from ?? numbers).NextAsync(Company, clock.GetUtcNow(), CancellationToken.None);
            taken.Add(int.Parse(number[(number.IndexOf('-') + 1)..], CultureInfo.InvariantCulture));
        }
        return taken;
    }

    private sealed class HeldStore(IRecordStore inner) : IRecordStore
    {
        private TaskCompletionSource? held;

        public void Hold() => held = new TaskCompletionSource();

        public void Release() => held!.SetResult();

        public void Fail()
        {
            var failing = held!;
            held = null;
            failing.SetException(new StoreUnavailableException("The disk is full."));
        }

        public Task<Record?> ReadAsync(string table, string partition, string row, CancellationToken cancel = default) =>
            inner.ReadAsync(table, partition, row, cancel);

        public Task<RecordPage> QueryAsync(RecordQuery query, CancellationToken cancel = default) => inner.QueryAsync(query, cancel);

        public async Task<CommitResult> CommitAsync(string table, string partition, IReadOnlyList<RecordChange> changes, CancellationToken cancel = default)
        {
            if (held is { } hold)
                await hold.Task;
            return await inner.CommitAsync(table, partition, changes, cancel);
        }
    }
}
