using ComplaintCloud.Complaints.Workflows;
using ComplaintCloud.LocalHost.Engine;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Engine;

/// <summary>What stays in memory and in the file, and what does not.</summary>
public sealed class EngineMemoryTests : EmbeddedEngineTestBase
{
    private protected override EngineOptions Options => new() { HotInstances = 3, HotIdle = TimeSpan.FromSeconds(30) };

    [Fact]
    public async Task Hot_instances_are_bounded_in_number_and_in_time()
    {
        await harness.StartAsync(Waiter());
        foreach (var n in Enumerable.Range(1, 10))
            await harness.Client.StartAsync("Case", $"{n}", n);
        await harness.IdleAsync();
        harness.Engine.Health.Hot.ShouldBe(3);

        await harness.AdvanceAsync(TimeSpan.FromSeconds(61));

        harness.Engine.Health.Hot.ShouldBe(0);
        harness.Time.NextTimer.ShouldBeNull();
    }

    [Fact]
    public async Task Timers_far_away_are_not_in_memory_until_shortly_before()
    {
        await harness.StartAsync(Sleepers());
        await harness.Client.StartAsync("Case", "near", TimeSpan.FromMinutes(5));
        foreach (var n in Enumerable.Range(1, 20))
            await harness.Client.StartAsync("Case", $"far{n}", TimeSpan.FromDays(40));
        await harness.IdleAsync();
        (harness.Engine.Health.OpenTimers, harness.Engine.Health.TimersInMemory).ShouldBe((21, 1));

        await harness.CrashAndRestartAsync(Sleepers());
        (harness.Engine.Health.OpenTimers, harness.Engine.Health.TimersInMemory).ShouldBe((21, 1));
        await harness.AdvanceAsync(TimeSpan.FromDays(40) - TimeSpan.FromSeconds(30));

        (harness.Engine.Health.OpenTimers, harness.Engine.Health.TimersInMemory).ShouldBe((20, 20));
    }

    [Fact]
    public async Task Restart_reads_no_instance_that_only_waits()
    {
        await harness.StartAsync(Waiter());
        foreach (var n in Enumerable.Range(1, 10))
            await harness.Client.StartAsync("Case", $"{n}", n);
        await harness.IdleAsync();

        await harness.CrashAndRestartAsync(Waiter());
        await harness.IdleAsync();

        (harness.Engine.Health.Running, harness.Engine.Health.Hot, harness.Engine.Health.Ready).ShouldBe((10, 0, 0));
    }

    [Fact]
    public async Task Cancelled_timer_leaves_neither_row_nor_time()
    {
        await harness.StartAsync(new WorkflowCatalog().Workflow("Case", async (IWorkflow w, int _) =>
        {
            using var stop = new CancellationTokenSource();
            await Task.WhenAny(w.WaitForEventAsync<int>("Go"), w.TimerAsync(w.Now.AddHours(1), stop.Token));
            stop.Cancel();
            return await w.WaitForEventAsync<int>("Go");
        }));
        await harness.Client.StartAsync("Case", "one", 1);
        await harness.IdleAsync();
        harness.Engine.NextTimerAt().ShouldBe(harness.Now.AddHours(1));

        await harness.Client.RaiseEventAsync("one", "Go", 1);
        await harness.IdleAsync();

        harness.Engine.Health.OpenTimers.ShouldBe(0);
        Rows("wf_timers").ShouldBe(0);
    }

    [Fact]
    public async Task Continue_as_new_deletes_the_old_history()
    {
        await harness.StartAsync(new WorkflowCatalog().Workflow("Case", async (IWorkflow w, int n) =>
        {
            for (var i = 0; i < 5; i++)
                await w.TimerAsync(w.Now.AddSeconds(1));
            w.ContinueAsNew(n + 1);
            return n;
        }));
        await harness.Client.StartAsync("Case", "one", 0);

        await harness.AdvanceAsync(TimeSpan.FromMinutes(5));

        Rows("wf_history").ShouldBeLessThanOrEqualTo(6);
    }

    [Fact]
    public async Task Ended_and_purged_instances_leave_no_row_behind()
    {
        await harness.StartAsync(new WorkflowCatalog()
            .Activity("Work", (int n) => n)
            .Workflow("Child", (IWorkflow w, int n) => w.CallAsync<int>("Work", n))
            .Workflow("Case", async (IWorkflow w, int n) =>
            {
                _ = w.TimerAsync(w.Now.AddDays(1));
                _ = w.CallAsync<int>("Work", n);
                return await w.CallWorkflowAsync<int>("Child", n);
            }));
        await harness.Client.StartAsync("Case", "one", 1);
        await harness.Client.RaiseEventAsync("one", "Unread", 1, "key");
        await harness.IdleAsync();
        new[] { "wf_inbox", "wf_tasks", "wf_timers" }.Select(Rows).ShouldAllBe(rows => rows == 0);

        await harness.AdvanceAsync(TimeSpan.FromSeconds(1));
        (await harness.Client.PurgeEndedBeforeAsync(harness.Now)).ShouldBe(2);

        new[] { "wf_instances", "wf_history", "wf_event_keys" }.Select(Rows).ShouldAllBe(rows => rows == 0);
    }

    [Fact]
    public async Task No_more_activities_run_at_once_than_allowed()
    {
        await using var narrow = new EmbeddedHarness(new EngineOptions { MaxActivities = 2 });
        var (now, most) = (0, 0);
        using var begun = new SemaphoreSlim(0);
        using var go = new SemaphoreSlim(0);
        await narrow.StartAsync(new WorkflowCatalog()
            .AsyncActivity("Work", async (int n, CancellationToken _) =>
            {
                most = Math.Max(most, Interlocked.Increment(ref now));
                begun.Release();
                await go.WaitAsync(CancellationToken.None);
                Interlocked.Decrement(ref now);
                return n;
            })
            .Workflow("Case", async (IWorkflow w, int n) => (await Task.WhenAll(Enumerable.Range(1, n).Select(i => w.CallAsync<int>("Work", i)))).Sum()));
        await narrow.Client.StartAsync("Case", "one", 10);

        await begun.WaitAsync();
        await begun.WaitAsync();
        go.Release(10);
        await narrow.IdleAsync();

        (await narrow.Client.GetAsync("one")).ShouldNotBeNull().Result.ShouldBe("55");
        most.ShouldBe(2);
    }

    private static WorkflowCatalog Waiter() => new WorkflowCatalog().Workflow("Case", (IWorkflow w, int _) => w.WaitForEventAsync<int>("Go"));

    private static WorkflowCatalog Sleepers() => new WorkflowCatalog().Workflow("Case", async (IWorkflow w, TimeSpan wait) =>
    {
        await w.TimerAsync(w.Now + wait);
        return 0;
    });
}
