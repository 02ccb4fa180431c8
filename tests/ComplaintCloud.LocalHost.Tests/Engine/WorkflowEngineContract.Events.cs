using ComplaintCloud.Complaints.Workflows;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Engine;

/// <content>Events from outside.</content>
public abstract partial class WorkflowEngineContract
{
    [Fact]
    public async Task Event_wakes_the_one_who_waits()
    {
        await StartOneAsync(Collector("Note"), 1);
        await harness.IdleAsync();

        (await Client.RaiseEventAsync("one", "Note", "hello")).ShouldBeTrue();

        await ShouldCompleteAsync("one", "hello");
    }

    [Fact]
    public async Task Events_before_the_wait_are_kept_in_order()
    {
        await StartOneAsync(
            new WorkflowCatalog().Workflow("Case", async (IWorkflow w, int count) =>
            {
                await w.TimerAsync(w.Now.AddHours(1));
                return await CollectAsync(w, "Note", count);
            }),
            3);
        foreach (var text in new[] { "a", "b", "c" })
            await Client.RaiseEventAsync("one", "Note", text);

        await harness.AdvanceAsync(TimeSpan.FromHours(1));

        await ShouldCompleteAsync("one", "abc");
    }

    [Fact]
    public async Task Event_names_match_in_any_case()
    {
        await StartOneAsync(
            new WorkflowCatalog().Workflow("Case", async (IWorkflow w, int count) =>
            {
                await w.TimerAsync(w.Now.AddHours(1));
                return await CollectAsync(w, "Approved", count);
            }),
            2);

        await Client.RaiseEventAsync("one", "APPROVED", "x");
        await harness.AdvanceAsync(TimeSpan.FromHours(1));
        await Client.RaiseEventAsync("one", "approved", "y");

        await ShouldCompleteAsync("one", "xy");
    }

    [Fact]
    public async Task Event_of_another_name_does_not_wake()
    {
        await StartOneAsync(Collector("Note"), 1);

        await Client.RaiseEventAsync("one", "Other", "x");
        await ShouldStandAsync("one", WorkflowStatus.Running);
        await Client.RaiseEventAsync("one", "Note", "y");

        await ShouldCompleteAsync("one", "y");
    }

    [Fact]
    public async Task Event_with_a_known_key_is_taken_once()
    {
        await StartOneAsync(Collector("Note"), 2);

        (await Client.RaiseEventAsync("one", "Note", "a", "k1")).ShouldBeTrue();
        (await Client.RaiseEventAsync("one", "Note", "a", "k1")).ShouldBeTrue();
        await ShouldStandAsync("one", WorkflowStatus.Running);
        (await Client.RaiseEventAsync("one", "Note", "b", "k2")).ShouldBeTrue();

        await ShouldCompleteAsync("one", "ab");
    }

    [Fact]
    public async Task Event_with_a_known_key_is_taken_once_even_after_a_crash()
    {
        var catalog = Collector("Note");
        await StartOneAsync(catalog, 2);
        await Client.RaiseEventAsync("one", "Note", "a", "k1");
        await harness.IdleAsync();
        await harness.CrashAndRestartAsync(catalog);

        await Client.RaiseEventAsync("one", "Note", "a", "k1");

        await ShouldStandAsync("one", WorkflowStatus.Running);
    }

    [Fact]
    public async Task Event_for_nobody_or_for_an_ended_instance_is_refused()
    {
        await StartOneAsync(Collector("Note"), 0);
        await ShouldCompleteAsync("one", "");

        (await Client.RaiseEventAsync("one", "Note", "late")).ShouldBeFalse();
        (await Client.RaiseEventAsync("nobody", "Note", "lost")).ShouldBeFalse();
    }

    [Fact]
    public async Task Two_waits_for_one_name_are_served_in_the_order_of_waiting()
    {
        await StartOneAsync(
            new WorkflowCatalog().Workflow("Case", async (IWorkflow w, int _) =>
                string.Join(",", await Task.WhenAll(w.WaitForEventAsync<string>("Note"), w.WaitForEventAsync<string>("Note")))),
            1);

        await Client.RaiseEventAsync("one", "Note", "first");
        await Client.RaiseEventAsync("one", "Note", "second");

        await ShouldCompleteAsync("one", "first,second");
    }

    [Fact]
    public async Task Cancelled_wait_takes_no_event()
    {
        await StartOneAsync(
            new WorkflowCatalog().Workflow("Case", async (IWorkflow w, int _) =>
            {
                using var stop = new CancellationTokenSource();
                var given = w.WaitForEventAsync<string>("Note", stop.Token);
                stop.Cancel();
                return $"{given.IsCanceled} {await w.WaitForEventAsync<string>("Note")}";
            }),
            1);
        await harness.IdleAsync();

        await Client.RaiseEventAsync("one", "Note", "kept");

        await ShouldCompleteAsync("one", "True kept");
    }

    [Fact]
    public async Task Events_raised_together_are_all_taken()
    {
        await StartOneAsync(
            new WorkflowCatalog().Workflow("Case", async (IWorkflow w, int count) =>
            {
                var sum = 0;
                for (var i = 0; i < count; i++)
                    sum += await w.WaitForEventAsync<int>("Add");
                return sum;
            }),
            200);

        await Task.WhenAll(Enumerable.Range(1, 200).Select(n => Client.RaiseEventAsync("one", "Add", n)));

        await ShouldCompleteAsync("one", 20_100);
    }

    [Fact]
    public async Task Event_that_cannot_be_read_parks_its_instance_and_no_other()
    {
        var catalog = new WorkflowCatalog().Workflow("Case", (IWorkflow w, int _) => w.WaitForEventAsync<int>("Amount"));
        await StartOneAsync(catalog, 1);
        await Client.StartAsync("Case", "two", 1);

        await Client.RaiseEventAsync("one", "Amount", "not a number");
        await Client.RaiseEventAsync("two", "Amount", 5);

        await ShouldStandAsync("one", WorkflowStatus.Parked, "Amount");
        await ShouldCompleteAsync("two", 5);
    }

    private protected static WorkflowCatalog Collector(string name) =>
        new WorkflowCatalog().Workflow("Case", (IWorkflow w, int count) => CollectAsync(w, name, count));

    private protected static async Task<string> CollectAsync(IWorkflow workflow, string name, int count)
    {
        var all = "";
        for (var i = 0; i < count; i++)
            all += await workflow.WaitForEventAsync<string>(name);
        return all;
    }
}
