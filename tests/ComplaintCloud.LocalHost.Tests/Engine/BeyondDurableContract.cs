using ComplaintCloud.Complaints.Workflows;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Engine;

/// <summary>
/// What our own engine does beyond Durable Functions, which fails an instance where ours waits for the right code and loses
/// nothing meanwhile. The product does not depend on it: its workflows begin by reading the case.
/// </summary>
public abstract class BeyondDurableContract : WorkflowEngineContract
{
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
    public async Task Event_that_could_not_be_read_is_taken_after_the_code_was_mended()
    {
        await StartOneAsync(new WorkflowCatalog().Workflow("Case", (IWorkflow w, int _) => w.WaitForEventAsync<int>("Amount")), 1);
        await Client.RaiseEventAsync("one", "Amount", "five");
        await ShouldStandAsync("one", WorkflowStatus.Parked);
        await harness.CrashAndRestartAsync(new WorkflowCatalog().Workflow("Case", (IWorkflow w, int _) => w.WaitForEventAsync<string>("Amount")));

        (await Client.ResumeAsync("one")).ShouldBeTrue();

        await ShouldCompleteAsync("one", "five");
    }

    [Fact]
    public async Task Child_whose_id_is_taken_throws_in_its_parent()
    {
        await StartOneAsync(
            new WorkflowCatalog()
                .Workflow("Child", (IWorkflow _, int n) => Task.FromResult(n))
                .Workflow("Case", (IWorkflow w, int n) => w.CallWorkflowAsync<int>("Child", n, "one")),
            1);

        await ShouldStandAsync("one", WorkflowStatus.Failed, "exists already");
    }

    [Fact]
    public async Task Terminated_child_gives_its_parent_the_reason()
    {
        await StartOneAsync(ParentOfWaitingChild(), 1);
        await harness.IdleAsync();

        await Client.TerminateAsync("one/child", "no longer needed");

        await ShouldStandAsync("one", WorkflowStatus.Failed, "no longer needed");
    }
}
