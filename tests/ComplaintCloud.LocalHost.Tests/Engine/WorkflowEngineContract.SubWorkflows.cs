using ComplaintCloud.Complaints.Workflows;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Engine;

/// <content>Sub-workflows and continue-as-new.</content>
public abstract partial class WorkflowEngineContract
{
    [Fact]
    public async Task Child_gives_its_result_to_its_parent()
    {
        await StartOneAsync(
            new WorkflowCatalog()
                .Activity("Double", (int n) => 2 * n)
                .Workflow("Child", (IWorkflow w, int n) => w.CallAsync<int>("Double", n))
                .Workflow("Case", async (IWorkflow w, int n) => 1 + await w.CallWorkflowAsync<int>("Child", n)),
            20);

        await ShouldCompleteAsync("one", 41);
    }

    [Fact]
    public async Task Children_side_by_side_all_answer()
    {
        await StartOneAsync(
            new WorkflowCatalog()
                .Workflow("Child", async (IWorkflow w, int n) =>
                {
                    await w.TimerAsync(w.Now.AddMinutes(n));
                    return n;
                })
                .Workflow("Case", async (IWorkflow w, int count) =>
                    (await Task.WhenAll(Enumerable.Range(1, count).Select(n => w.CallWorkflowAsync<int>("Child", n)))).Sum()),
            20);

        await harness.AdvanceAsync(TimeSpan.FromHours(1));

        await ShouldCompleteAsync("one", 210);
    }

    [Fact]
    public async Task Child_with_a_given_id_can_be_found_and_woken_by_it()
    {
        await StartOneAsync(ParentOfWaitingChild(), 1);
        await ShouldStandAsync("one/child", WorkflowStatus.Running);

        await Client.RaiseEventAsync("one/child", "Go", "well");

        await ShouldCompleteAsync("one", "well");
    }

    [Fact]
    public async Task Child_that_fails_throws_in_its_parent()
    {
        await StartOneAsync(
            new WorkflowCatalog()
                .Workflow<int, int>("Child", (_, _) => throw new InvalidOperationException("child broke"))
                .Workflow("Case", async (IWorkflow w, int n) =>
                {
                    try
                    {
                        return (await w.CallWorkflowAsync<int>("Child", n, "kid")).ToString();
                    }
                    catch (SubWorkflowFailedException failed)
                    {
                        return $"{failed.InstanceId}: {failed.Message.Contains("child broke", StringComparison.Ordinal)}";
                    }
                }),
            1);

        await ShouldCompleteAsync("one", "kid: True");
        await ShouldStandAsync("kid", WorkflowStatus.Failed, "child broke");
    }

    [Fact]
    public async Task Child_survives_a_crash_and_still_answers()
    {
        var catalog = ParentOfWaitingChild();
        await StartOneAsync(catalog, 1);
        await harness.IdleAsync();
        await harness.CrashAndRestartAsync(catalog);

        await Client.RaiseEventAsync("one/child", "Go", "alive");

        await ShouldCompleteAsync("one", "alive");
    }

    [Fact]
    public async Task Continue_as_new_begins_again_with_the_new_input()
    {
        await StartOneAsync(
            new WorkflowCatalog()
                .Activity("Step", (int n) => n + 1)
                .Workflow("Case", async (IWorkflow w, int n) =>
                {
                    if (n >= 5)
                        return $"done at {n}";
                    w.ContinueAsNew(await w.CallAsync<int>("Step", n));
                    return "";
                }),
            0);

        await ShouldCompleteAsync("one", "done at 5");
    }

    [Fact]
    public async Task Continue_as_new_carries_unread_events_over_in_order()
    {
        var catalog = new WorkflowCatalog().Workflow("Case", async (IWorkflow w, string read) =>
        {
            if (read.Length == 4)
                return read;
            var next = await w.WaitForEventAsync<string>("Note");
            await w.TimerAsync(w.Now.AddHours(1));
            w.ContinueAsNew(read + next);
            return "";
        });
        await StartOneAsync(catalog, "");
        foreach (var note in new[] { "a", "b", "c" })
            await Client.RaiseEventAsync("one", "Note", note);
        await harness.AdvanceAsync(TimeSpan.FromMinutes(90));
        await harness.CrashAndRestartAsync(catalog);
        await Client.RaiseEventAsync("one", "Note", "d");

        await harness.AdvanceAsync(TimeSpan.FromHours(10));

        await ShouldCompleteAsync("one", "abcd");
    }

    [Fact]
    public async Task Continue_as_new_forgets_timers_of_the_time_before()
    {
        await StartOneAsync(
            new WorkflowCatalog().Workflow("Case", async (IWorkflow w, int round) =>
            {
                var begin = w.Now;
                if (round == 0)
                {
                    _ = w.TimerAsync(w.Now.AddMinutes(1));
                    w.ContinueAsNew(1);
                    return TimeSpan.Zero;
                }
                await w.TimerAsync(w.Now.AddHours(1));
                return w.Now - begin;
            }),
            0);

        await harness.AdvanceAsync(TimeSpan.FromHours(2));

        await ShouldCompleteAsync("one", TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task Continue_as_new_of_a_child_still_answers_the_parent()
    {
        await StartOneAsync(
            new WorkflowCatalog()
                .Workflow("Child", (IWorkflow w, int n) =>
                {
                    if (n < 3)
                        w.ContinueAsNew(n + 1);
                    return Task.FromResult(n);
                })
                .Workflow("Case", (IWorkflow w, int n) => w.CallWorkflowAsync<int>("Child", n)),
            0);

        await ShouldCompleteAsync("one", 3);
    }

    private protected static WorkflowCatalog ParentOfWaitingChild() => new WorkflowCatalog()
        .Workflow("Child", (IWorkflow w, int _) => w.WaitForEventAsync<string>("Go"))
        .Workflow("Case", (IWorkflow w, int n) => w.CallWorkflowAsync<string>("Child", n, $"{w.InstanceId}/child"));
}
