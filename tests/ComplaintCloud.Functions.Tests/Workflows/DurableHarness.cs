using ComplaintCloud.Complaints.Workflows;
using ComplaintCloud.Functions.Workflows;
using ComplaintCloud.LocalHost.Tests.Engine;

namespace ComplaintCloud.Functions.Tests.Workflows;

/// <summary>The adapters of Durable Functions on the official test host, with a clock that the test moves.</summary>
internal sealed class DurableHarness : WorkflowHarness
{
    private readonly TestClock clock = new(new DateTimeOffset(2020, 3, 2, 1, 0, 0, TimeSpan.Zero));
    private readonly ClockedTaskHub hub;
    private DurableTaskHost? host;
    private IWorkflowClient? client;

    public DurableHarness() => hub = new ClockedTaskHub(clock);

    public override IWorkflowClient Client => client!;

    public override DateTimeOffset Now => clock.GetUtcNow();

    public override async Task StartAsync(WorkflowCatalog catalog)
    {
        var clients = new DurableClients();
        host = await DurableTaskHost.StartAsync(hub, clock, catalog, clients);
        client = new DurableWorkflowClient(clients, catalog);
    }

    public override async Task CrashAndRestartAsync(WorkflowCatalog catalog)
    {
        await host!.DisposeAsync();
        await hub.CutOffAsync();
        await StartAsync(catalog);
    }

    public override Task StopAndRestartAsync(WorkflowCatalog catalog) => CrashAndRestartAsync(catalog);

    public override Task IdleAsync() => hub.IdleAsync().WaitAsync(TimeSpan.FromSeconds(30));

    public override async Task AdvanceAsync(TimeSpan by)
    {
        var target = Now + by;
        await IdleAsync();
        while (hub.NextTimer is { } next && next <= target)
        {
            clock.JumpTo(next);
            await hub.FireDueAsync();
            await IdleAsync();
        }
        clock.JumpTo(target);
    }

    public override async ValueTask DisposeAsync()
    {
        if (host is not null)
            await host.DisposeAsync();
    }
}
