using ComplaintCloud.LocalHost.Store;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Store;

public sealed class SqliteQueueTests : IDisposable
{
    private readonly SqliteQueue queue = new(new HandClock());
    private readonly List<SqliteWork> rest = [];

    public void Dispose() => queue.Dispose();

    [Fact]
    public void NobodyWaits_TheRestGoesIntoGroupsThatGrow()
    {
        AddRest(30);

        Take().Count.ShouldBe(8);
        Take().Count.ShouldBe(16);
        Take().Count.ShouldBe(6);
    }

    [Fact]
    public async Task FewWait_SomeOfTheRestGoesBesideThem()
    {
        AddRest(100);
        await AddAwaitedAsync(3);

        Take().Count.ShouldBe(3 + 4);
    }

    [Fact]
    public async Task AFlood_TheRestHasItsSmallShareOfEveryGroup()
    {
        AddRest(1000);
        var done = 0;
        for (var group = 0; group < 16; group++)
        {
            await AddAwaitedAsync(48);
            done += Take().Count(rest.Contains);
        }

        done.ShouldBe(16 * 48 / 24);
    }

    [Fact]
    public async Task AFloodEndsAtOnce_TheRestIsTakenUpInTheOrderOfItsArrival()
    {
        AddRest(100);
        await AddAwaitedAsync(50);
        List<SqliteWork> taken = [.. Take().Where(rest.Contains)];
        taken.Count.ShouldBe(2);

        while (taken.Count < rest.Count)
            taken.AddRange(Take());

        taken.ShouldBe(rest);
    }

    [Theory]
    [InlineData(0.5, 2)]
    [InlineData(10, 20)]
    [InlineData(1000, 50)]
    public void AGroupTookLong_TheNextOfTheFloodAreWaitedForLonger(double tookMs, double patienceMs) =>
        SqliteQueue.PatienceAfter(TimeSpan.FromMilliseconds(tookMs)).ShouldBe(TimeSpan.FromMilliseconds(patienceMs));

    [Fact]
    public async Task AFloodDwindles_SomeOfTheRestGoesBesideTheFewAgain()
    {
        AddRest(1000);
        await AddAwaitedAsync(16);
        Take();
        for (var group = 0; group < 8; group++)
        {
            await AddAwaitedAsync(1);
            Take();
        }
        await AddAwaitedAsync(1);

        Take().Count.ShouldBe(1 + 4);
    }

    [Fact]
    public async Task ClosedInAFlood_EverythingIsStillGivenOut()
    {
        AddRest(100);
        await AddAwaitedAsync(20);
        queue.Close();

        var given = 0;
        for (var group = Take(); group.Count > 0; group = Take())
            given += group.Count;

        given.ShouldBe(120);
    }

    private void AddRest(int pieces)
    {
        for (var i = 0; i < pieces; i++)
        {
            var work = new SqliteWork<int>(_ => 0);
            rest.Add(work);
            queue.TryAdd(work).ShouldBeTrue();
        }
    }

    // The mark of a request holds until the method that set it returns.
    private async Task AddAwaitedAsync(int pieces)
    {
        await Task.CompletedTask;
        Foreground.Enter();
        for (var i = 0; i < pieces; i++)
            queue.TryAdd(new SqliteWork<int>(_ => 0)).ShouldBeTrue();
    }

    private List<SqliteWork> Take()
    {
        List<SqliteWork> group = [];
        queue.TryTake(group);
        return group;
    }
}
