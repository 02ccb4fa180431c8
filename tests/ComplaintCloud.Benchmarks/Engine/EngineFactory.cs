using ComplaintCloud.Complaints.Workflows;
using ComplaintCloud.LocalHost.Engine;
using ComplaintCloud.LocalHost.Store;
using Microsoft.Extensions.Logging.Abstractions;

namespace ComplaintCloud.Benchmarks.Engine;

/// <summary>The one place that knows how the local engine is opened.</summary>
internal static class EngineFactory
{
    /// <summary>Opens the engine on a database file, new or left by another process, and lets it run.</summary>
    public static async Task<OpenEngine> OpenAsync(string file, WorkflowCatalog catalog)
    {
        var writer = new SqliteWriter(file);
        var engine = new WorkflowEngine(writer, file, catalog, TimeProvider.System, NullLogger<WorkflowEngine>.Instance);
        await engine.StartAsync();
        return new OpenEngine(engine, async () =>
        {
            await engine.DisposeAsync();
            await writer.DisposeAsync();
        });
    }
}

/// <summary>A running engine; disposing it closes it and its database.</summary>
internal sealed class OpenEngine(IWorkflowClient client, Func<ValueTask> close) : IAsyncDisposable
{
    public IWorkflowClient Client => client;

    public ValueTask DisposeAsync() => close();
}
