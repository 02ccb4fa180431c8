using ComplaintCloud.Benchmarks.Measuring;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Benchmarks.Engine;

/// <summary>The one place that knows how the local engine is opened.</summary>
internal static class EngineFactory
{
    /// <summary>Opens the engine on a database file, new or left by another process, and lets it run.</summary>
    public static Task<OpenEngine> OpenAsync(string file, WorkflowCatalog catalog) =>
        throw new NotMeasuredException("engine not in this build");
}

/// <summary>A running engine; disposing it closes it and its database.</summary>
internal sealed class OpenEngine(IWorkflowClient client, Func<ValueTask> close) : IAsyncDisposable
{
    public IWorkflowClient Client => client;

    public ValueTask DisposeAsync() => close();
}
