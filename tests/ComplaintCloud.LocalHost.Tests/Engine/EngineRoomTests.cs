using ComplaintCloud.Complaints.Workflows;
using ComplaintCloud.LocalHost.Engine;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Engine;

/// <summary>What was begun goes on before anything else is begun.</summary>
public sealed class EngineRoomTests : EmbeddedEngineTestBase
{
    private readonly TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private protected override EngineOptions Options => new() { MaxActivities = 1, MaxWaiting = 2 };

    [Fact]
    public async Task ManyActivitiesWait_AStartWaitsUntilSomeAreDone()
    {
        await harness.StartAsync(Gated());
        await BeginAsync(3);

        var late = harness.Client.StartAsync("Case", "late", 0);
        (await harness.Client.GetAsync("late")).ShouldBeNull();
        late.IsCompleted.ShouldBeFalse();

        opened.SetResult();
        (await late).ShouldBeTrue();
        await harness.IdleAsync();
        (await harness.Client.GetAsync("late")).ShouldNotBeNull().Status.ShouldBe(WorkflowStatus.Completed);
    }

    [Fact]
    public async Task ManyActivitiesWait_OneThatStartsAnotherIsNotHeldUp()
    {
        await harness.StartAsync(Gated().AsyncActivity<int, bool>("Begin", async (n, cancel) =>
        {
            await opened.Task;
            return await harness.Client.StartAsync("Case", $"begun{n}", 0, cancel);
        }).Workflow<int, bool>("Beginner", (workflow, n) => workflow.CallAsync<bool>("Begin", n)));
        foreach (var n in Enumerable.Range(1, 3))
            await StartAndQueueAsync("Beginner", $"{n}", n);

        opened.SetResult();
        await harness.IdleAsync().WaitAsync(TimeSpan.FromSeconds(30));

        (await harness.Client.GetAsync("begun3")).ShouldNotBeNull().Status.ShouldBe(WorkflowStatus.Completed);
    }

    [Fact]
    public async Task StoppedWhileAStartWaits_TheStartIsAnswered()
    {
        await harness.StartAsync(Gated());
        await BeginAsync(3);
        var late = harness.Client.StartAsync("Case", "late", 0);

        var stopping = harness.Engine.DisposeAsync();
        opened.SetResult();
        await stopping;

        (await late.WaitAsync(TimeSpan.FromSeconds(30))).ShouldBeTrue();
    }

    private WorkflowCatalog Gated() => new WorkflowCatalog()
        .Workflow<int, int>("Case", (workflow, n) => workflow.CallAsync<int>("Wait", n))
        .AsyncActivity<int, int>("Wait", async (n, _) =>
        {
            await opened.Task;
            return n;
        });

    private async Task BeginAsync(int cases)
    {
        foreach (var n in Enumerable.Range(1, cases))
            await StartAndQueueAsync("Case", $"{n}", n);
    }

    // Its activity waits in the pool once the turn that asked for it is stored, which its history shows.
    private async Task StartAndQueueAsync(string workflow, string id, int n)
    {
        await harness.Client.StartAsync(workflow, id, n);
        while (harness.Engine.Health.Activities < n)
            await Task.Yield();
    }
}
