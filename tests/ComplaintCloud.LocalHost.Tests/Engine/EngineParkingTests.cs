using ComplaintCloud.Complaints.Workflows;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Engine;

/// <summary>What cannot go on waits for a person and holds up nobody else.</summary>
public sealed class EngineParkingTests : EmbeddedEngineTestBase
{
    [Fact]
    public async Task Corrupt_history_row_parks_its_instance_after_some_tries_and_no_other()
    {
        var catalog = new WorkflowCatalog().Workflow("Case", (IWorkflow w, int _) => w.WaitForEventAsync<int>("Go"));
        await harness.StartAsync(catalog);
        await harness.Client.StartAsync("Case", "one", 1);
        await harness.Client.StartAsync("Case", "two", 1);
        await harness.IdleAsync();
        await harness.Writer.WriteAsync(statements => statements.Execute(
            "UPDATE wf_history SET batch = x'EE01' WHERE instance = (SELECT id FROM wf_instances WHERE name = 'one')"));
        await harness.CrashAndRestartAsync(catalog);

        await harness.Client.RaiseEventAsync("one", "Go", 1);
        await harness.Client.RaiseEventAsync("two", "Go", 2);
        await harness.AdvanceAsync(TimeSpan.FromMinutes(1));

        await ShouldStandAsync("one", WorkflowStatus.Parked, "unknown format");
        await ShouldStandAsync("two", WorkflowStatus.Completed);
    }

    [Fact]
    public async Task Result_that_cannot_be_read_parks_and_is_kept_so_that_the_activity_need_not_run_again()
    {
        var runs = 0;
        WorkflowCatalog Code() => new WorkflowCatalog().Activity("Work", (int n) => { runs++; return $"text {n}"; });
        await harness.StartAsync(Code().Workflow("Case", (IWorkflow w, int n) => w.CallAsync<int>("Work", n)));
        await harness.Client.StartAsync("Case", "one", 1);
        await ShouldStandAsync("one", WorkflowStatus.Parked, "the result of 'Work' cannot be read");
        await harness.CrashAndRestartAsync(Code().Workflow("Case", (IWorkflow w, int n) => w.CallAsync<string>("Work", n)));

        await harness.Client.ResumeAsync("one");

        await ShouldStandAsync("one", WorkflowStatus.Completed);
        runs.ShouldBe(1);
    }

    [Fact]
    public async Task Code_that_awaits_something_of_its_own_is_parked_instead_of_running_wild()
    {
        var outside = new TaskCompletionSource();
        await harness.StartAsync(new WorkflowCatalog().Workflow("Case", async (IWorkflow w, int n) =>
        {
            await outside.Task;
            return n;
        }));
        await harness.Client.StartAsync("Case", "one", 1);
        await harness.IdleAsync();

        await Task.Run(outside.SetResult);

        await ShouldStandAsync("one", WorkflowStatus.Parked, "not from its IWorkflow");
    }

    [Fact]
    public async Task Code_that_uses_its_workflow_from_another_thread_is_parked()
    {
        var outside = new TaskCompletionSource();
        await harness.StartAsync(new WorkflowCatalog()
            .Activity("Work", (int n) => n)
            .Workflow("Case", async (IWorkflow w, int n) =>
            {
                await outside.Task.ConfigureAwait(false);
                return await w.CallAsync<int>("Work", n);
            }));
        await harness.Client.StartAsync("Case", "one", 1);
        await harness.IdleAsync();

        await Task.Run(outside.SetResult);

        await ShouldStandAsync("one", WorkflowStatus.Parked, "not from its IWorkflow");
    }

    [Fact]
    public async Task Parked_instance_can_be_terminated_and_purged()
    {
        await harness.StartAsync(new WorkflowCatalog().Workflow("Case", (IWorkflow w, int _) => w.WaitForEventAsync<int>("Go")));
        await harness.Client.StartAsync("Case", "one", 1);
        await harness.Client.RaiseEventAsync("one", "Go", "x");
        await ShouldStandAsync("one", WorkflowStatus.Parked, "cannot be read");

        (await harness.Client.TerminateAsync("one", "given up")).ShouldBeTrue();
        (await harness.Client.PurgeAsync("one")).ShouldBeTrue();

        var health = harness.Engine.Health;
        (health.Running, health.Parked, health.Failed).ShouldBe((0, 0, 0));
        Rows("wf_inbox").ShouldBe(0);
    }

    [Fact]
    public async Task Later_attempt_that_always_brings_the_process_down_is_parked_too()
    {
        using var begun = new SemaphoreSlim(0);
        var runs = 0;
        var catalog = new WorkflowCatalog()
            .AsyncActivity("Work", (int _, CancellationToken _) =>
            {
                if (Interlocked.Increment(ref runs) == 1)
                    throw new Complaints.TransientException("busy");
                begun.Release();
                return new TaskCompletionSource<int>().Task;
            })
            .Workflow("Case", (IWorkflow w, int n) => w.CallAsync<int>("Work", n, new RetryPolicy(3, TimeSpan.Zero, 1, TimeSpan.Zero)));
        await harness.StartAsync(catalog);
        await harness.Client.StartAsync("Case", "one", 1);
        await begun.WaitAsync();
        for (var crash = 1; crash <= Options.MaxCrashes; crash++)
        {
            await harness.CrashAndRestartAsync(catalog);
            await begun.WaitAsync();
        }

        await harness.CrashAndRestartAsync(catalog);

        await ShouldStandAsync("one", WorkflowStatus.Parked, "'Work' was running when the process died");
    }

    [Fact]
    public async Task Queued_activities_of_a_terminated_instance_do_not_begin()
    {
        var seen = new List<int>();
        var begun = new TaskCompletionSource();
        var first = new TaskCompletionSource<int>();
        await using var narrow = new EmbeddedHarness(new LocalHost.Engine.EngineOptions { MaxActivities = 1 });
        await narrow.StartAsync(new WorkflowCatalog()
            .AsyncActivity("Work", (int n, CancellationToken _) =>
            {
                lock (seen)
                    seen.Add(n);
                begun.TrySetResult();
                return first.Task;
            })
            .Workflow("Case", async (IWorkflow w, int n) => await Task.WhenAll(Enumerable.Range(1, n).Select(i => w.CallAsync<int>("Work", i)))));
        await narrow.Client.StartAsync("Case", "one", 5);
        await begun.Task;

        await narrow.Client.TerminateAsync("one", "withdrawn");
        first.SetResult(1);
        await narrow.IdleAsync();

        seen.Count.ShouldBe(1);
    }
}
