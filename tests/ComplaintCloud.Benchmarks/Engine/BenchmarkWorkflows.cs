using ComplaintCloud.Benchmarks.Measuring;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Benchmarks.Engine;

/// <summary>How many activities to run one after the other.</summary>
internal sealed record ChainInput(int Activities);

/// <summary>Activities in sequence and nothing else.</summary>
internal sealed class Chain : Workflow<ChainInput, int>
{
    public override async Task<int> RunAsync(IWorkflow workflow, ChainInput input)
    {
        for (var i = 0; i < input.Activities; i++)
            await workflow.CallAsync<int>(nameof(Step), i);
        return input.Activities;
    }
}

/// <summary>An activity that does nothing.</summary>
internal sealed class Step : Activity<int, int>
{
    public override Task<int> RunAsync(int input, CancellationToken cancel) => Task.FromResult(input);
}

/// <summary>What is raised.</summary>
internal sealed record Signal(int Number);

/// <summary>Waits for one event and says when it came.</summary>
internal sealed class Waiter(Arrivals reached) : Workflow<int, int>
{
    public const string Event = "go";

    public override async Task<int> RunAsync(IWorkflow workflow, int input)
    {
        await workflow.WaitForEventAsync<Signal>(Event);
        reached.Note(workflow.InstanceId);
        return input;
    }
}

/// <summary>When to wake.</summary>
internal sealed record SleeperInput(DateTimeOffset FireAt);

/// <summary>Waits for one timer and says how late it was.</summary>
internal sealed class Sleeper(Samples lateness, TimeProvider time) : Workflow<SleeperInput, int>
{
    public override async Task<int> RunAsync(IWorkflow workflow, SleeperInput input)
    {
        await workflow.TimerAsync(input.FireAt);
        lateness.Add((time.GetUtcNow() - input.FireAt).TotalMilliseconds);
        return 0;
    }
}

/// <summary>A case as it stands open for days: something was done, now a person or the deadline moves it on.</summary>
internal sealed class OpenCase(Arrivals opened, Arrivals moved) : Workflow<int, int>
{
    public override async Task<int> RunAsync(IWorkflow workflow, int input)
    {
        await workflow.CallAsync<int>(nameof(Step), input);
        if (!workflow.IsReplaying)
            opened.Note(workflow.InstanceId);
        using var cancel = new CancellationTokenSource();
        var deadline = workflow.TimerAsync(workflow.Now.AddDays(5), cancel.Token);
        await Task.WhenAny(workflow.WaitForEventAsync<Signal>(Waiter.Event), deadline);
        moved.Note(workflow.InstanceId);
        await cancel.CancelAsync();
        return input;
    }
}

/// <summary>All of them, registered.</summary>
internal sealed class BenchmarkCatalog
{
    public Arrivals Reached { get; } = new();

    public Arrivals Opened { get; } = new();

    public Samples Lateness { get; } = new();

    public WorkflowCatalog Build() => new WorkflowCatalog()
        .AddWorkflow(nameof(Chain), () => new Chain())
        .AddWorkflow(nameof(Waiter), () => new Waiter(Reached))
        .AddWorkflow(nameof(Sleeper), () => new Sleeper(Lateness, TimeProvider.System))
        .AddWorkflow(nameof(OpenCase), () => new OpenCase(Opened, Reached))
        .AddActivity(nameof(Step), () => new Step());

    public Task<OpenEngine> OpenEngineAsync(string data) => EngineFactory.OpenAsync(Path.Combine(data, "engine.db"), Build());
}
