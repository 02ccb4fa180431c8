using ComplaintCloud.LocalHost.Store;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Store;

public sealed class SqliteQueueTests : IDisposable
{
    private readonly HandClock clock = new();
    private readonly SqliteQueue queue;
    private readonly List<SqliteWork> rest = [];

    public SqliteQueueTests() => queue = new SqliteQueue(clock);

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

    [Theory]
    [InlineData(4)]
    [InlineData(60)]
    public async Task AFlood_TheRestHasItsSmallShareOfTheTime(int inAGroup)
    {
        await FloodAsync();
        AddRest(1000);

        (await DoneAmongAsync(inAGroup, TimeSpan.FromMilliseconds(1), groups: 100)).ShouldBe(33);
    }

    [Fact]
    public async Task TheGroupsOfAFloodTakeLong_TheRestHasTheSameShare()
    {
        await FloodAsync();
        AddRest(1000);

        (await DoneAmongAsync(60, TimeSpan.FromMilliseconds(20), groups: 10)).ShouldBe(66);
    }

    [Fact]
    public async Task AFloodEndsAtOnce_TheRestIsTakenUpInTheOrderOfItsArrival()
    {
        await FloodAsync();
        AddRest(100);
        List<SqliteWork> taken = [];

        clock.Advance(TimeSpan.FromMilliseconds(400));
        while (taken.Count < rest.Count)
            taken.AddRange(Take());

        taken.ShouldBe(rest);
    }

    [Fact]
    public async Task AFloodDwindles_SomeOfTheRestGoesBesideTheFewAgain()
    {
        await FloodAsync();
        AddRest(1000);
        await DoneAmongAsync(1, TimeSpan.FromMilliseconds(1), groups: 400);

        (await DoneAmongAsync(1, TimeSpan.FromMilliseconds(1), groups: 1)).ShouldBe(4);
    }

    [Fact]
    public async Task SomeComeAgainAndAgain_IsNoFlood()
    {
        AddRest(1000);

        // 1,000 a second.
        (await DoneAmongAsync(2, TimeSpan.FromMilliseconds(2), groups: 100)).ShouldBe(400);
    }

    [Fact]
    public async Task ClosedInAFlood_EverythingIsStillGivenOut()
    {
        await FloodAsync();
        AddRest(100);
        await AddAwaitedAsync(20);
        queue.Close();

        var given = 0;
        for (var group = Take(); group.Count > 0; group = Take())
            given += group.Count;

        given.ShouldBe(120);
    }

    private async Task FloodAsync()
    {
        await AddAwaitedAsync(400);
        Take().Count.ShouldBe(256);
        Take().Count.ShouldBe(144);
    }

    /// <summary>How much of the rest is done while so many come for each group, and each group takes so long.</summary>
    private async Task<int> DoneAmongAsync(int awaited, TimeSpan took, int groups)
    {
        var done = 0;
        for (var group = 0; group < groups; group++)
        {
            await AddAwaitedAsync(awaited);
            clock.Advance(took);
            done += Take().Count(rest.Contains);
        }
        return done;
    }

    private void AddRest(int pieces)
    {
        for (var i = 0; i < pieces; i++)
        {
            var work = new SqliteCall<int>(_ => 0);
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
            queue.TryAdd(new SqliteCall<int>(_ => 0)).ShouldBeTrue();
    }

    private List<SqliteWork> Take()
    {
        List<SqliteWork> group = [];
        queue.TryTake(group);
        return group;
    }
}
