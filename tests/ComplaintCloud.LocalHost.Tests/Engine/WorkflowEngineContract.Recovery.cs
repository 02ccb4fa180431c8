using ComplaintCloud.Complaints.Workflows;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Engine;

/// <content>Crashes, versions, missing code and code that no longer fits.</content>
public abstract partial class WorkflowEngineContract
{
    [Fact]
    public async Task Activity_cut_off_by_a_crash_runs_again()
    {
        var runs = 0;
        var never = new TaskCompletionSource<int>();
        var begun = new TaskCompletionSource();
        var catalog = new WorkflowCatalog()
            .AsyncActivity("Work", (int n, CancellationToken _) =>
            {
                begun.TrySetResult();
                return Interlocked.Increment(ref runs) == 1 ? never.Task : Task.FromResult(n);
            })
            .Workflow("Case", (IWorkflow w, int n) => w.CallAsync<int>("Work", n));
        await StartOneAsync(catalog, 9);
        await begun.Task;

        await harness.CrashAndRestartAsync(catalog);

        await ShouldCompleteAsync("one", 9);
        runs.ShouldBe(2);
        never.SetResult(0);
    }

    [Fact]
    public async Task Attempts_are_remembered_over_a_crash()
    {
        var runs = 0;
        var catalog = new WorkflowCatalog()
            .Activity<int, int>("Send", _ => { Interlocked.Increment(ref runs); throw new Complaints.TransientException("busy"); })
            .Workflow("Case", (IWorkflow w, int n) => w.CallAsync<int>("Send", n, new RetryPolicy(3, TimeSpan.FromMinutes(1), 1, TimeSpan.FromMinutes(1))));
        await StartOneAsync(catalog, 1);
        await harness.AdvanceAsync(TimeSpan.FromSeconds(70));
        await harness.CrashAndRestartAsync(catalog);

        await harness.AdvanceAsync(TimeSpan.FromMinutes(5));

        await ShouldStandAsync("one", WorkflowStatus.Failed, "busy");
        runs.ShouldBe(3);
    }

    [Fact]
    public async Task Events_before_a_crash_are_not_lost()
    {
        var catalog = Collector("Note");
        await StartOneAsync(catalog, 3);
        await Client.RaiseEventAsync("one", "Note", "a");
        await Client.RaiseEventAsync("one", "Note", "b");
        await harness.CrashAndRestartAsync(catalog);

        await Client.RaiseEventAsync("one", "Note", "c");

        await ShouldCompleteAsync("one", "abc");
    }

    [Fact]
    public async Task Instance_keeps_the_version_it_began_with()
    {
        await StartOneAsync(Collector("Note"), 1);
        await harness.IdleAsync();
        await harness.CrashAndRestartAsync(Collector("Note").Workflow("Case", (IWorkflow _, int n) => Task.FromResult($"new {n}"), version: 2));

        await Client.StartAsync("Case", "two", 1);
        await Client.RaiseEventAsync("one", "Note", "old");

        await ShouldCompleteAsync("one", "old");
        await ShouldCompleteAsync("two", "new 1");
        (await Client.GetAsync("two")).ShouldNotBeNull().Version.ShouldBe(2);
    }

    [Fact]
    public async Task Continue_as_new_moves_to_the_newest_version()
    {
        var old = new WorkflowCatalog().Workflow("Case", async (IWorkflow w, int n) =>
        {
            w.ContinueAsNew(n + await w.WaitForEventAsync<int>("Go"));
            return "";
        });
        await StartOneAsync(old, 1);
        await harness.IdleAsync();
        await harness.CrashAndRestartAsync(old.Workflow("Case", (IWorkflow _, int n) => Task.FromResult($"second {n}"), version: 2));

        await Client.RaiseEventAsync("one", "Go", 4);

        await ShouldCompleteAsync("one", "second 5");
    }

    [Fact]
    public async Task Code_that_no_longer_fits_is_parked_and_can_be_begun_again_when_mended()
    {
        var good = TwoSteps("First", "Second");
        await StartOneAsync(good, 1);
        await harness.IdleAsync();
        await harness.CrashAndRestartAsync(TwoSteps("Changed", "Second"));
        await Client.RaiseEventAsync("one", "Go", 1);
        await ShouldStandAsync("one", WorkflowStatus.Parked);
        await harness.CrashAndRestartAsync(good);

        (await Client.ResumeAsync("one")).ShouldBeTrue();
        await harness.IdleAsync();
        await Client.RaiseEventAsync("one", "Go", 1);

        await ShouldCompleteAsync("one", "First Second");
        (await Client.ResumeAsync("one")).ShouldBeFalse();
    }

    [Fact]
    public async Task Proper_stop_and_start_goes_on()
    {
        var catalog = TwoSteps("First", "Second");
        await StartOneAsync(catalog, 1);
        await harness.IdleAsync();
        await harness.StopAndRestartAsync(catalog);

        await Client.RaiseEventAsync("one", "Go", 1);

        await ShouldCompleteAsync("one", "First Second");
    }

    private protected static WorkflowCatalog TwoSteps(string first, string second) => new WorkflowCatalog()
        .Activity(first, (int _) => first)
        .Activity(second, (int _) => second)
        .Workflow("Case", async (IWorkflow w, int n) =>
        {
            var one = await w.CallAsync<string>(first, n);
            await w.WaitForEventAsync<int>("Go");
            return $"{one} {await w.CallAsync<string>(second, n)}";
        });
}
