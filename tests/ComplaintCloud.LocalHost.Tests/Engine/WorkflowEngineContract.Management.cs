using ComplaintCloud.Complaints.Workflows;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Engine;

/// <content>Showing, ending and deleting instances.</content>
public abstract partial class WorkflowEngineContract
{
    [Fact]
    public async Task Custom_status_shows_what_the_code_set_last()
    {
        await StartOneAsync(
            new WorkflowCatalog().Workflow("Case", async (IWorkflow w, int _) =>
            {
                w.SetStatus("received");
                await w.WaitForEventAsync<int>("Go");
                w.SetStatus("triaged");
                await w.WaitForEventAsync<int>("Go");
                return 0;
            }),
            1);
        Parse<string>((await IdleStateAsync("one")).CustomStatus).ShouldBe("received");

        await Client.RaiseEventAsync("one", "Go", 1);

        Parse<string>((await IdleStateAsync("one")).CustomStatus).ShouldBe("triaged");
    }

    [Fact]
    public async Task Instance_shows_when_it_began_and_last_went_on()
    {
        var begin = harness.Now;
        await StartOneAsync(Sleeper(TimeSpan.FromHours(3)), 1);
        await harness.AdvanceAsync(TimeSpan.FromHours(5));

        var state = (await Client.GetAsync("one")).ShouldNotBeNull();

        (state.CreatedAt, state.UpdatedAt).ShouldBe((begin, begin.AddHours(3)));
        (state.Workflow, state.Version).ShouldBe(("Case", 1));
    }

    [Fact]
    public async Task Unknown_instance_is_null()
    {
        await harness.StartAsync(new WorkflowCatalog());

        (await Client.GetAsync("nobody")).ShouldBeNull();
    }

    [Fact]
    public async Task Query_pages_through_a_prefix_in_order_of_ids()
    {
        await StartOneAsync(Collector("Note"), 1);
        foreach (var n in Enumerable.Range(1, 7))
            await Client.StartAsync("Case", $"a/{n}", 1);
        await Client.StartAsync("Case", "b/1", 1);

        var pages = new List<string>();
        WorkflowPage? page = null;
        do
        {
            page = await Client.QueryAsync(new WorkflowQuery { IdPrefix = "a/", Take = 3, Continuation = page?.Continuation });
            pages.Add(string.Concat(page.Instances.Select(instance => instance.InstanceId[2..])));
        }
        while (page.Continuation is not null);

        pages.ShouldBe(["123", "456", "7"]);
    }

    [Fact]
    public async Task Query_by_status_shows_only_those()
    {
        await StartOneAsync(Collector("Note"), 1);
        await Client.StartAsync("Case", "two", 0);
        await harness.IdleAsync();

        var completed = await Client.QueryAsync(new WorkflowQuery { Status = WorkflowStatus.Completed });
        var running = await Client.QueryAsync(new WorkflowQuery { Status = WorkflowStatus.Running, IdPrefix = "o" });

        completed.Instances.ShouldHaveSingleItem().InstanceId.ShouldBe("two");
        running.Instances.ShouldHaveSingleItem().InstanceId.ShouldBe("one");
    }

    [Fact]
    public async Task Waiting_for_the_end_completes_when_it_has_come()
    {
        await StartOneAsync(Collector("Note"), 1);
        var end = Client.WaitForEndAsync("one");
        await harness.IdleAsync();
        end.IsCompleted.ShouldBeFalse();

        await Client.RaiseEventAsync("one", "Note", "x");

        (await end).Status.ShouldBe(WorkflowStatus.Completed);
        Parse<string>((await Client.WaitForEndAsync("one")).Result).ShouldBe("x");
    }

    [Fact]
    public async Task Terminated_instance_ends_with_the_reason_and_its_timer_never_fires()
    {
        await StartOneAsync(Sleeper(TimeSpan.FromHours(1)), 1);
        await harness.IdleAsync();

        (await Client.TerminateAsync("one", "withdrawn")).ShouldBeTrue();
        (await Client.TerminateAsync("one", "again")).ShouldBeFalse();
        await harness.AdvanceAsync(TimeSpan.FromHours(2));

        await ShouldStandAsync("one", WorkflowStatus.Terminated, "withdrawn");
    }

    [Fact]
    public async Task Terminated_parent_takes_its_children_along()
    {
        await StartOneAsync(ParentOfWaitingChild(), 1);
        await harness.IdleAsync();

        await Client.TerminateAsync("one", "withdrawn");

        await ShouldStandAsync("one/child", WorkflowStatus.Terminated, "withdrawn");
        (await Client.RaiseEventAsync("one/child", "Go", "x")).ShouldBeFalse();
    }

    [Fact]
    public async Task Terminated_child_fails_its_parent()
    {
        await StartOneAsync(ParentOfWaitingChild(), 1);
        await harness.IdleAsync();

        await Client.TerminateAsync("one/child", "no longer needed");

        await ShouldStandAsync("one", WorkflowStatus.Failed);
    }

    [Fact]
    public async Task Purged_instance_is_gone_and_its_id_is_free()
    {
        await StartOneAsync(Collector("Note"), 0);
        await harness.IdleAsync();

        (await Client.PurgeAsync("one")).ShouldBeTrue();

        (await Client.GetAsync("one")).ShouldBeNull();
        (await Client.PurgeAsync("one")).ShouldBeFalse();
        (await Client.StartAsync("Case", "one", 0)).ShouldBeTrue();
        await ShouldCompleteAsync("one", "");
    }

    [Fact]
    public async Task Unfinished_instance_is_not_purged()
    {
        await StartOneAsync(Collector("Note"), 1);
        await harness.IdleAsync();

        (await Client.PurgeAsync("one")).ShouldBeFalse();

        await ShouldStandAsync("one", WorkflowStatus.Running);
    }

    [Fact]
    public async Task Purge_by_time_takes_those_that_ended_before()
    {
        await StartOneAsync(Collector("Note"), 0);
        await Client.StartAsync("Case", "open", 1);
        await harness.AdvanceAsync(TimeSpan.FromDays(1));
        await Client.StartAsync("Case", "new", 0);
        await harness.IdleAsync();

        (await Client.PurgeEndedBeforeAsync(harness.Now)).ShouldBe(1);

        (await Client.GetAsync("one")).ShouldBeNull();
        await ShouldStandAsync("open", WorkflowStatus.Running);
        await ShouldCompleteAsync("new", "");
    }
}
