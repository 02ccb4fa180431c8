using ComplaintCloud.Complaints.Workflows;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Engine;

/// <content>Timers of any length and waiting for the first of several.</content>
public abstract partial class WorkflowEngineContract
{
    [Fact]
    public async Task Timer_fires_at_its_time_and_not_before()
    {
        await StartOneAsync(Sleeper(TimeSpan.FromMinutes(30)), 1);

        await harness.AdvanceAsync(TimeSpan.FromMinutes(29));
        await ShouldStandAsync("one", WorkflowStatus.Running);
        await harness.AdvanceAsync(TimeSpan.FromMinutes(1));

        await ShouldCompleteAsync("one", TimeSpan.FromMinutes(30));
    }

    [Fact]
    public async Task Timer_of_a_millisecond_fires()
    {
        await StartOneAsync(Sleeper(TimeSpan.FromMilliseconds(1)), 1);

        await harness.AdvanceAsync(TimeSpan.FromMilliseconds(1));

        await ShouldCompleteAsync("one", TimeSpan.FromMilliseconds(1));
    }

    [Fact]
    public async Task Timer_of_months_survives_a_crash()
    {
        var catalog = Sleeper(TimeSpan.FromDays(200));
        await StartOneAsync(catalog, 1);
        await harness.AdvanceAsync(TimeSpan.FromDays(100));
        await harness.CrashAndRestartAsync(catalog);

        await harness.AdvanceAsync(TimeSpan.FromDays(99));
        await ShouldStandAsync("one", WorkflowStatus.Running);
        await harness.AdvanceAsync(TimeSpan.FromDays(1));

        await ShouldCompleteAsync("one", TimeSpan.FromDays(200));
    }

    [Fact]
    public async Task Timer_in_the_past_completes_at_once()
    {
        await StartOneAsync(Sleeper(TimeSpan.FromDays(-1)), 1);

        await ShouldCompleteAsync("one", TimeSpan.Zero);
    }

    [Fact]
    public async Task Timers_fire_in_the_order_of_their_times()
    {
        await StartOneAsync(
            new WorkflowCatalog().Workflow("Case", async (IWorkflow w, int _) =>
            {
                var order = new List<int>();
                await Task.WhenAll(new[] { 30, 10, 20 }.Select(async minutes =>
                {
                    await w.TimerAsync(w.Now.AddMinutes(minutes));
                    order.Add(minutes);
                }));
                return string.Join(",", order);
            }),
            1);

        await harness.AdvanceAsync(TimeSpan.FromHours(1));

        await ShouldCompleteAsync("one", "10,20,30");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Event_or_deadline_whichever_comes_first_decides(bool answered)
    {
        await StartOneAsync(Deadline(), TimeSpan.FromHours(24));
        await harness.AdvanceAsync(TimeSpan.FromHours(23));
        if (answered)
            await Client.RaiseEventAsync("one", "Answer", "yes");

        await harness.AdvanceAsync(TimeSpan.FromHours(2));

        await ShouldCompleteAsync("one", answered ? "yes" : "too late");
    }

    [Fact]
    public async Task Deadline_that_moves_twice_is_met_at_its_last_time()
    {
        await StartOneAsync(
            new WorkflowCatalog().Workflow("Case", async (IWorkflow w, int hours) =>
            {
                var begin = w.Now;
                var due = w.Now.AddHours(hours);
                while (true)
                {
                    using var stop = new CancellationTokenSource();
                    var moved = w.WaitForEventAsync<int>("Moved", stop.Token);
                    var timer = w.TimerAsync(due, stop.Token);
                    var first = await Task.WhenAny(moved, timer);
                    stop.Cancel();
                    if (first == timer)
                        return w.Now - begin;
                    due = begin.AddHours(await moved);
                }
            }),
            4);

        await harness.IdleAsync();
        await Client.RaiseEventAsync("one", "Moved", 48);
        await harness.AdvanceAsync(TimeSpan.FromHours(10));
        await Client.RaiseEventAsync("one", "Moved", 30);
        await harness.AdvanceAsync(TimeSpan.FromHours(60));

        await ShouldCompleteAsync("one", TimeSpan.FromHours(30));
    }

    [Fact]
    public async Task Cancelled_timer_ends_as_a_cancelled_task()
    {
        await StartOneAsync(
            new WorkflowCatalog().Workflow("Case", async (IWorkflow w, int _) =>
            {
                using var stop = new CancellationTokenSource();
                var timer = w.TimerAsync(w.Now.AddHours(1), stop.Token);
                await w.WaitForEventAsync<int>("Go");
                stop.Cancel();
                return timer.IsCanceled;
            }),
            1);
        await harness.IdleAsync();

        await Client.RaiseEventAsync("one", "Go", 1);

        await ShouldCompleteAsync("one", true);
    }

    [Fact]
    public async Task Five_working_days_of_reminders_pass_in_a_moment()
    {
        await StartOneAsync(
            new WorkflowCatalog()
                .Activity("Remind", (int day) => day)
                .Workflow("Case", async (IWorkflow w, int days) =>
                {
                    var sum = 0;
                    for (var day = 1; day <= days; day++)
                    {
                        await w.TimerAsync(w.Now.AddDays(1));
                        sum += await w.CallAsync<int>("Remind", day);
                    }
                    return sum;
                }),
            5);

        await harness.AdvanceAsync(TimeSpan.FromDays(7));

        await ShouldCompleteAsync("one", 15);
    }

    private static WorkflowCatalog Sleeper(TimeSpan wait) => new WorkflowCatalog().Workflow("Case", async (IWorkflow w, int _) =>
    {
        var begin = w.Now;
        await w.TimerAsync(begin + wait);
        return w.Now - begin;
    });

    private static WorkflowCatalog Deadline() => new WorkflowCatalog().Workflow("Case", async (IWorkflow w, TimeSpan wait) =>
    {
        using var stop = new CancellationTokenSource();
        var answer = w.WaitForEventAsync<string>("Answer", stop.Token);
        var first = await Task.WhenAny(answer, w.TimerAsync(w.Now + wait, stop.Token));
        stop.Cancel();
        return first == answer ? await answer : "too late";
    });
}
