using ComplaintCloud.Complaints.Workflows;
using ComplaintCloud.LocalHost.Engine;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Engine;

/// <summary>The process dies at the worst moments.</summary>
public sealed class EngineCrashTests
{
    [Fact]
    public async Task Death_before_any_commit_of_a_turn_changes_nothing_in_the_outcome()
    {
        var crashed = 0;
        for (var commits = 0; ; commits++)
        {
            await using var harness = new EmbeddedHarness();
            await harness.StartAsync(WholeCase());
            await DiskTrouble.BeginAsync(harness.Writer, "INSERT ON wf_history", after: commits);
            await harness.Client.StartAsync("Case", "one", 0);
            await harness.Client.RaiseEventAsync("one", "Note", "a", "1");
            await harness.Client.RaiseEventAsync("one", "Note", "b", "2");
            await harness.AdvanceAsync(TimeSpan.FromMinutes(3));
            var untouched = (await harness.Client.GetAsync("one")).ShouldNotBeNull().Status == WorkflowStatus.Completed;

            await harness.CrashAndRestartAsync(WholeCase());
            await harness.AdvanceAsync(TimeSpan.FromMinutes(3));

            (await harness.Client.GetAsync("one")).ShouldNotBeNull().Result.ShouldBe("\"2ab\"", $"after {commits} commits");
            if (untouched)
                break;
            crashed++;
        }
        crashed.ShouldBeGreaterThan(10);
    }

    [Fact]
    public async Task Activity_that_always_brings_the_process_down_is_parked_and_can_be_resumed()
    {
        using var begun = new SemaphoreSlim(0);
        var deadly = true;
        var catalog = new WorkflowCatalog()
            .AsyncActivity("Work", (int n, CancellationToken _) =>
            {
                begun.Release();
                return deadly ? new TaskCompletionSource<int>().Task : Task.FromResult(n);
            })
            .Workflow("Case", (IWorkflow w, int n) => w.CallAsync<int>("Work", n));
        await using var harness = new EmbeddedHarness(new EngineOptions { MaxCrashes = 5 });
        await harness.StartAsync(catalog);
        await harness.Client.StartAsync("Case", "one", 8);
        await begun.WaitAsync();
        for (var crash = 1; crash <= 5; crash++)
        {
            await harness.CrashAndRestartAsync(catalog);
            await begun.WaitAsync();
        }

        await harness.CrashAndRestartAsync(catalog);
        await harness.IdleAsync();
        var parked = (await harness.Client.GetAsync("one")).ShouldNotBeNull();
        (parked.Status, parked.Error.ShouldNotBeNull().Contains("'Work' was running when the process died", StringComparison.Ordinal)).ShouldBe((WorkflowStatus.Parked, true));
        harness.Engine.Health.Parked.ShouldBe(1);

        deadly = false;
        await harness.Client.ResumeAsync("one");
        await harness.IdleAsync();
        (await harness.Client.GetAsync("one")).ShouldNotBeNull().Result.ShouldBe("8");
    }

    [Fact]
    public async Task Engine_that_lost_the_file_to_another_stores_nothing_more()
    {
        var catalog = new WorkflowCatalog().Workflow("Case", (IWorkflow w, int _) => w.WaitForEventAsync<int>("Go"));
        await using var harness = new EmbeddedHarness();
        await harness.StartAsync(catalog);
        await harness.Client.StartAsync("Case", "one", 1);
        await harness.IdleAsync();
        var old = harness.Engine;

        await harness.CrashAndRestartAsync(catalog);

        await Should.ThrowAsync<EngineDisplacedException>(() => old.RaiseEventAsync("one", "Go", 1));
        await Should.ThrowAsync<EngineDisplacedException>(() => old.StartAsync("Case", "two", 1));
        (await harness.Client.GetAsync("two")).ShouldBeNull();
    }

    [Fact]
    public async Task Late_outcome_in_a_displaced_engine_is_not_stored()
    {
        var late = new TaskCompletionSource<int>();
        var begun = new TaskCompletionSource();
        await using var harness = new EmbeddedHarness();
        WorkflowCatalog Code(Func<Task<int>> work) => new WorkflowCatalog()
            .AsyncActivity("Work", (int _, CancellationToken _) => work())
            .Workflow("Case", (IWorkflow w, int n) => w.CallAsync<int>("Work", n));
        await harness.StartAsync(Code(() => { begun.TrySetResult(); return late.Task; }));
        await harness.Client.StartAsync("Case", "one", 1);
        await begun.Task;
        var old = harness.Engine;
        var waiting = new TaskCompletionSource<int>();
        await harness.CrashAndRestartAsync(Code(() => waiting.Task));

        late.SetResult(666);
        await old.IdleAsync();
        waiting.SetResult(5);

        await harness.IdleAsync();
        (await harness.Client.GetAsync("one")).ShouldNotBeNull().Result.ShouldBe("5");
    }

    [Fact]
    public async Task Activity_that_ends_during_a_proper_stop_does_not_run_again()
    {
        var runs = 0;
        var begun = new TaskCompletionSource();
        var result = new TaskCompletionSource<int>();
        var catalog = new WorkflowCatalog()
            .AsyncActivity("Work", (int _, CancellationToken _) => { runs++; begun.TrySetResult(); return result.Task; })
            .Workflow("Case", (IWorkflow w, int n) => w.CallAsync<int>("Work", n));
        await using var harness = new EmbeddedHarness();
        await harness.StartAsync(catalog);
        await harness.Client.StartAsync("Case", "one", 1);
        await begun.Task;

        var stopped = harness.StopAndRestartAsync(catalog);
        result.SetResult(3);
        await stopped;

        await harness.IdleAsync();
        (await harness.Client.GetAsync("one")).ShouldNotBeNull().Result.ShouldBe("3");
        runs.ShouldBe(1);
    }

    [Fact]
    public async Task Turn_that_is_stored_already_is_not_stored_a_second_time()
    {
        var catalog = new WorkflowCatalog().Workflow("Case", (IWorkflow w, int _) => w.WaitForEventAsync<int>("Go"));
        await using var harness = new EmbeddedHarness();
        await harness.StartAsync(catalog);
        await harness.Client.StartAsync("Case", "one", 1);
        await harness.IdleAsync();
        await harness.Writer.WriteAsync(statements => statements.Execute("INSERT INTO wf_history SELECT instance, execution, turn + 1, at, x'010000' FROM wf_history"));

        await harness.Client.RaiseEventAsync("one", "Go", 9);
        await harness.IdleAsync();
        (await harness.Client.GetAsync("one")).ShouldNotBeNull().Status.ShouldBe(WorkflowStatus.Running);
        await harness.AdvanceAsync(TimeSpan.FromSeconds(1));

        (await harness.Client.GetAsync("one")).ShouldNotBeNull().Result.ShouldBe("9");
    }

    private static WorkflowCatalog WholeCase() => new WorkflowCatalog()
        .Activity("Add", (int n) => n + 1)
        .Workflow("Child", async (IWorkflow w, int n) =>
        {
            await w.TimerAsync(w.Now.AddSeconds(10));
            return await w.CallAsync<int>("Add", n);
        })
        .Workflow("Case", async (IWorkflow w, int round) =>
        {
            var added = await w.CallWorkflowAsync<int>("Child", round);
            await w.TimerAsync(w.Now.AddSeconds(20));
            if (round == 0)
            {
                w.ContinueAsNew(added);
                return "";
            }
            return $"{added}{await w.WaitForEventAsync<string>("Note")}{await w.WaitForEventAsync<string>("Note")}";
        });
}
