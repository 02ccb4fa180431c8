using ComplaintCloud.Complaints.Workflows;
using ComplaintCloud.LocalHost.Engine;
using ComplaintCloud.LocalHost.Store;
using Microsoft.Extensions.Logging.Abstractions;

namespace ComplaintCloud.LocalHost.Tests.Engine;

/// <summary>The embedded engine on a database file of its own. A crash leaves the old engine and its writer standing, with a clock that moves no more.</summary>
internal sealed class EmbeddedHarness(EngineOptions? options = null) : WorkflowHarness
{
    private readonly string folder = Directory.CreateTempSubdirectory("engine-").FullName;
    private readonly List<SqliteWriter> writers = [];

    public VirtualTime Time { get; private set; } = new(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));

    public WorkflowEngine Engine { get; private set; } = null!;

    public SqliteWriter Writer => writers[^1];

    public string File => Path.Combine(folder, "engine.db");

    public override IWorkflowClient Client => Engine;

    public override DateTimeOffset Now => Time.GetUtcNow();

    public override async Task StartAsync(WorkflowCatalog catalog)
    {
        writers.Add(new SqliteWriter(File));
        Engine = new WorkflowEngine(Writer, File, catalog, Time, NullLogger<WorkflowEngine>.Instance, options);
        await Engine.StartAsync();
    }

    public override Task CrashAndRestartAsync(WorkflowCatalog catalog)
    {
        Time = new VirtualTime(Now);
        return StartAsync(catalog);
    }

    public override async Task StopAndRestartAsync(WorkflowCatalog catalog)
    {
        await Engine.DisposeAsync();
        await StartAsync(catalog);
    }

    public static EmbeddedHarness With(EngineOptions options) => new(options);

    public override Task IdleAsync() => Engine.IdleAsync();

    public override Task AdvanceAsync(TimeSpan by) => new VirtualTimeDriver(Engine, Time).AdvanceAsync(by);

    public override async ValueTask DisposeAsync()
    {
        if (Engine is not null)
            await Engine.DisposeAsync();
        foreach (var writer in writers)
            await writer.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
