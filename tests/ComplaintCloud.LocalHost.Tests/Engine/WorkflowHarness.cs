using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.LocalHost.Tests.Engine;

/// <summary>An engine under test with a clock that the test moves. What it stores outlives a crash.</summary>
public abstract class WorkflowHarness : IAsyncDisposable
{
    public abstract IWorkflowClient Client { get; }

    public abstract DateTimeOffset Now { get; }

    public abstract Task StartAsync(WorkflowCatalog catalog);

    /// <summary>The process dies without warning and another begins with this catalog.</summary>
    public abstract Task CrashAndRestartAsync(WorkflowCatalog catalog);

    /// <summary>The engine is stopped properly and begins again with this catalog.</summary>
    public abstract Task StopAndRestartAsync(WorkflowCatalog catalog);

    /// <summary>Completes when nothing happens any more without time passing or a call from outside.</summary>
    public abstract Task IdleAsync();

    /// <summary>Lets time pass, stopping at everything that is due on the way.</summary>
    public abstract Task AdvanceAsync(TimeSpan by);

    public abstract ValueTask DisposeAsync();
}
