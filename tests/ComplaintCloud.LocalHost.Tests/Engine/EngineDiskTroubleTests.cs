using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Workflows;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Engine;

/// <summary>A store that is away for a while costs time and nothing else.</summary>
public sealed class EngineDiskTroubleTests : EmbeddedEngineTestBase
{
    [Fact]
    public async Task Full_disk_in_a_turn_fails_no_instance_and_the_turn_is_made_again()
    {
        await harness.StartAsync(Echo(() => { }));
        await DiskTrouble.BeginAsync(harness.Writer, "INSERT ON wf_history", after: 1);
        await harness.Client.StartAsync("Case", "one", 4);
        await harness.AdvanceAsync(TimeSpan.FromMinutes(5));
        (await harness.Client.GetAsync("one")).ShouldNotBeNull().Status.ShouldBe(WorkflowStatus.Running);

        await DiskTrouble.EndAsync(harness.Writer);
        await harness.AdvanceAsync(TimeSpan.FromMinutes(1));

        (await harness.Client.GetAsync("one")).ShouldNotBeNull().Result.ShouldBe("4");
    }

    [Fact]
    public async Task Result_of_an_activity_is_not_lost_with_a_full_disk()
    {
        var runs = 0;
        await harness.StartAsync(Echo(() => Interlocked.Increment(ref runs)));
        await DiskTrouble.BeginAsync(harness.Writer, "INSERT ON wf_history", after: 1);
        await harness.Client.StartAsync("Case", "one", 4);
        await harness.AdvanceAsync(TimeSpan.FromMinutes(5));

        await DiskTrouble.EndAsync(harness.Writer);
        await harness.AdvanceAsync(TimeSpan.FromMinutes(1));

        runs.ShouldBe(1);
        (await harness.Client.GetAsync("one")).ShouldNotBeNull().Status.ShouldBe(WorkflowStatus.Completed);
    }

    [Fact]
    public async Task Full_disk_at_a_start_is_told_to_the_caller_and_nothing_is_stored()
    {
        await harness.StartAsync(Echo(() => { }));
        await DiskTrouble.BeginAsync(harness.Writer, "INSERT ON wf_inbox");

        await Should.ThrowAsync<StoreUnavailableException>(() => harness.Client.StartAsync("Case", "one", 1));

        await DiskTrouble.EndAsync(harness.Writer);
        (await harness.Client.GetAsync("one")).ShouldBeNull();
        (await harness.Client.StartAsync("Case", "one", 1)).ShouldBeTrue();
    }

    [Fact]
    public async Task Full_disk_at_an_event_is_told_to_the_caller_who_may_raise_it_again_with_its_key()
    {
        await harness.StartAsync(new WorkflowCatalog().Workflow("Case", (IWorkflow w, int _) => w.WaitForEventAsync<int>("Go")));
        await harness.Client.StartAsync("Case", "one", 1);
        await harness.IdleAsync();
        await DiskTrouble.BeginAsync(harness.Writer, "INSERT ON wf_inbox");
        await Should.ThrowAsync<StoreUnavailableException>(() => harness.Client.RaiseEventAsync("one", "Go", 7, "key"));
        await DiskTrouble.EndAsync(harness.Writer);

        await harness.Client.RaiseEventAsync("one", "Go", 7, "key");

        await harness.IdleAsync();
        (await harness.Client.GetAsync("one")).ShouldNotBeNull().Result.ShouldBe("7");
    }

    [Fact]
    public async Task Failed_attempt_that_cannot_be_noted_is_made_again()
    {
        var runs = 0;
        await harness.StartAsync(Echo(() =>
        {
            if (Interlocked.Increment(ref runs) < 3)
                throw new TransientException("busy");
        }));
        await DiskTrouble.BeginAsync(harness.Writer, "UPDATE ON wf_tasks");
        await harness.Client.StartAsync("Case", "one", 4);
        await harness.IdleAsync();
        await DiskTrouble.EndAsync(harness.Writer);

        await harness.AdvanceAsync(TimeSpan.FromMinutes(1));

        (await harness.Client.GetAsync("one")).ShouldNotBeNull().Result.ShouldBe("4");
    }

    [Fact]
    public async Task Instances_that_stored_nothing_wrong_go_on_beside_one_in_trouble()
    {
        await harness.StartAsync(Echo(() => { }));
        await DiskTrouble.BeginAsync(harness.Writer, "INSERT ON wf_tasks", after: 3);
        foreach (var n in Enumerable.Range(1, 6))
            await harness.Client.StartAsync("Case", $"{n}", n);
        await harness.AdvanceAsync(TimeSpan.FromMinutes(1));
        (await CompletedAsync()).ShouldBe(3);

        await DiskTrouble.EndAsync(harness.Writer);
        await harness.AdvanceAsync(TimeSpan.FromMinutes(1));

        (await CompletedAsync()).ShouldBe(6);
    }

    [Fact]
    public async Task Turn_that_had_nothing_left_to_do_after_trouble_is_not_counted()
    {
        var catalog = new WorkflowCatalog().Workflow("Case", async (IWorkflow w, int count) =>
        {
            var sum = 0;
            for (var i = 0; i < count; i++)
                sum += await w.WaitForEventAsync<int>("Add");
            return sum;
        });
        await harness.StartAsync(catalog);
        await harness.Client.StartAsync("Case", "one", 4);
        await harness.IdleAsync();
        await DiskTrouble.BeginAsync(harness.Writer, "INSERT ON wf_history");
        await harness.Client.RaiseEventAsync("one", "Add", 1);
        await harness.IdleAsync();
        await DiskTrouble.EndAsync(harness.Writer);
        await harness.Client.RaiseEventAsync("one", "Add", 2);
        await harness.AdvanceAsync(TimeSpan.FromSeconds(5));
        await harness.Client.RaiseEventAsync("one", "Add", 3);
        await harness.IdleAsync();
        await harness.CrashAndRestartAsync(catalog);

        await harness.Client.RaiseEventAsync("one", "Add", 4);

        await ShouldStandAsync("one", WorkflowStatus.Completed);
    }

    private async Task<int> CompletedAsync() =>
        (await harness.Client.QueryAsync(new WorkflowQuery { Status = WorkflowStatus.Completed })).Instances.Count;

    private static WorkflowCatalog Echo(Action before) => new WorkflowCatalog()
        .Activity("Echo", (int n) => { before(); return n; })
        .Workflow("Case", (IWorkflow w, int n) => w.CallAsync<int>("Echo", n));
}
