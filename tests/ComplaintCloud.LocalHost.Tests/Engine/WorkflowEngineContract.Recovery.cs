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
    public async Task Work_of_an_unregistered_activity_waits_until_it_is_registered()
    {
        WorkflowCatalog Code() => new WorkflowCatalog().Workflow("Case", (IWorkflow w, int n) => w.CallAsync<int>("Work", n)).Activity("Other", (int n) => n);
        await StartOneAsync(Code(), 4);
        await ShouldStandAsync("one", WorkflowStatus.Running);

        await harness.StopAndRestartAsync(Code().Activity("Work", (int n) => n * n));

        await ShouldCompleteAsync("one", 16);
    }

    [Fact]
    public async Task Instance_of_an_unregistered_workflow_waits_and_keeps_what_it_is_given()
    {
        var catalog = Collector("Note");
        await StartOneAsync(catalog, 2);
        await Client.RaiseEventAsync("one", "Note", "a");
        await harness.IdleAsync();
        await harness.StopAndRestartAsync(new WorkflowCatalog().Workflow("Else", (IWorkflow _, int n) => Task.FromResult(n)));
        (await Client.RaiseEventAsync("one", "Note", "b")).ShouldBeTrue();
        await Client.StartAsync("Else", "two", 2);
        await ShouldCompleteAsync("two", 2);
        await ShouldStandAsync("one", WorkflowStatus.Running);

        await harness.StopAndRestartAsync(catalog);

        await ShouldCompleteAsync("one", "ab");
    }

    [Fact]
    public async Task Child_of_an_unregistered_workflow_waits_until_it_is_registered()
    {
        WorkflowCatalog Code() => new WorkflowCatalog().Workflow("Case", (IWorkflow w, int n) => w.CallWorkflowAsync<int>("Child", n));
        await StartOneAsync(Code(), 6);
        await ShouldStandAsync("one", WorkflowStatus.Running);

        await harness.StopAndRestartAsync(Code().Workflow("Child", (IWorkflow _, int n) => Task.FromResult(n + 1), version: 3));

        await ShouldCompleteAsync("one", 7);
    }

    [Fact]
    public async Task Code_that_asks_for_another_step_is_parked_and_goes_on_when_mended()
    {
        var good = TwoSteps("First", "Second");
        await StartOneAsync(good, 1);
        await harness.IdleAsync();
        await harness.CrashAndRestartAsync(TwoSteps("Changed", "Second"));
        await Client.RaiseEventAsync("one", "Go", 1);
        await ShouldStandAsync("one", WorkflowStatus.Parked, "step 1: history has activity 'First', the code asked for activity 'Changed'");
        await harness.CrashAndRestartAsync(good);
        await ShouldStandAsync("one", WorkflowStatus.Parked);

        (await Client.ResumeAsync("one")).ShouldBeTrue();

        await ShouldCompleteAsync("one", "First Second");
        (await Client.ResumeAsync("one")).ShouldBeFalse();
    }

    [Fact]
    public async Task Code_that_asks_for_less_than_the_history_is_parked()
    {
        await StartOneAsync(TwoSteps("First", "Second"), 1);
        await harness.IdleAsync();
        await harness.CrashAndRestartAsync(new WorkflowCatalog().Workflow("Case", (IWorkflow w, int _) => w.WaitForEventAsync<int>("Go")));

        await Client.RaiseEventAsync("one", "Go", 1);

        await ShouldStandAsync("one", WorkflowStatus.Parked, "step 1: history has activity 'First', the code asked for nothing");
    }

    [Fact]
    public async Task Code_that_asks_for_more_than_the_history_is_parked()
    {
        await StartOneAsync(Collector("Go"), 2);
        await Client.RaiseEventAsync("one", "Go", "x");
        await harness.IdleAsync();
        await harness.CrashAndRestartAsync(TwoSteps("First", "Second"));

        await Client.RaiseEventAsync("one", "Go", "y");

        await ShouldStandAsync("one", WorkflowStatus.Parked, "step 1: history has nothing, the code asked for activity 'First'");
    }

    [Fact]
    public async Task Code_that_asks_for_another_kind_of_step_is_parked()
    {
        await StartOneAsync(TwoSteps("First", "Second"), 1);
        await harness.IdleAsync();
        await harness.CrashAndRestartAsync(new WorkflowCatalog().Workflow("Case", async (IWorkflow w, int _) =>
        {
            await w.TimerAsync(w.Now.AddDays(1));
            return "";
        }));

        await Client.RaiseEventAsync("one", "Go", 1);

        await ShouldStandAsync("one", WorkflowStatus.Parked, "history has activity 'First', the code asked for timer");
    }

    [Fact]
    public async Task Parked_instance_loses_no_event_and_no_timer()
    {
        WorkflowCatalog Code(string first) => new WorkflowCatalog()
            .Activity(first, (int n) => n)
            .Workflow("Case", async (IWorkflow w, int n) =>
            {
                await w.CallAsync<int>(first, n);
                var timer = w.TimerAsync(w.Now.AddHours(1));
                var notes = await CollectAsync(w, "Note", 2);
                await timer;
                return notes;
            });
        await StartOneAsync(Code("First"), 1);
        await harness.IdleAsync();
        await harness.CrashAndRestartAsync(Code("Changed"));
        await Client.RaiseEventAsync("one", "Note", "a");
        await ShouldStandAsync("one", WorkflowStatus.Parked);
        (await Client.RaiseEventAsync("one", "Note", "b")).ShouldBeTrue();
        await harness.AdvanceAsync(TimeSpan.FromHours(2));
        await harness.CrashAndRestartAsync(Code("First"));

        await Client.ResumeAsync("one");
        await harness.AdvanceAsync(TimeSpan.FromSeconds(1));

        await ShouldCompleteAsync("one", "ab");
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

    private static WorkflowCatalog TwoSteps(string first, string second) => new WorkflowCatalog()
        .Activity(first, (int _) => first)
        .Activity(second, (int _) => second)
        .Workflow("Case", async (IWorkflow w, int n) =>
        {
            var one = await w.CallAsync<string>(first, n);
            await w.WaitForEventAsync<int>("Go");
            return $"{one} {await w.CallAsync<string>(second, n)}";
        });
}
