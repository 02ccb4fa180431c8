using ComplaintCloud.Complaints.Workflows;
using ComplaintCloud.Functions.Workflows;
using DurableTask.Core;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Testing.Sidecar.Grpc;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ComplaintCloud.Functions.Tests.Workflows;

/// <summary>
/// The official sidecar and the official worker over gRPC, put together as the official in-process test host does it, which
/// does not let its task hub be chosen. One of these is one life of the process; the task hub outlives it.
/// </summary>
internal sealed class DurableTaskHost : IAsyncDisposable
{
    private readonly WebApplication sidecar;
    private readonly GrpcChannel channel;
    private readonly IHost worker;

    private DurableTaskHost(WebApplication sidecar, GrpcChannel channel, IHost worker) => (this.sidecar, this.channel, this.worker) = (sidecar, channel, worker);

    public DurableTaskClient Client => worker.Services.GetRequiredService<DurableTaskClient>();

    /// <summary>Starts both. The functions that Azure would call are registered by their names.</summary>
    public static async Task<DurableTaskHost> StartAsync(ClockedTaskHub hub, TestClock clock, WorkflowCatalog catalog, DurableClients clients)
    {
        var sidecar = await StartSidecarAsync(hub);
        var address = sidecar.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        var channel = GrpcChannel.ForAddress(address);
        var worker = BuildWorker(channel, tasks => AddTasks(tasks, clock, catalog, clients));
        var host = new DurableTaskHost(sidecar, channel, worker);
        clients.Use(host.Client);
        await worker.StartAsync();
        return host;
    }

    public async ValueTask DisposeAsync()
    {
        using var atOnce = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await worker.StopAsync(atOnce.Token);
        worker.Dispose();
        channel.Dispose();
        await sidecar.StopAsync(atOnce.Token);
        await sidecar.DisposeAsync();
    }

    private static void AddTasks(DurableTaskRegistry tasks, TestClock clock, WorkflowCatalog catalog, DurableClients clients)
    {
        var workflows = new WorkflowRuns(catalog);
        var activities = new ActivityRuns(catalog, clients, NullLogger<ActivityRuns>.Instance);
        foreach (var name in catalog.Workflows.Keys.Select(key => key.Name).Distinct())
            tasks.AddOrchestratorFunc<WorkflowStart, string>(name, (context, _) => workflows.RunAsync(new ClockedContext(context, clock)));
        foreach (var name in catalog.Activities.Keys)
            tasks.AddActivityFunc<string, ActivityOutcome>(name, async (_, input) => await activities.RunAsync(name, input, await clients.GetAsync(default), default));
    }

    private static async Task<WebApplication> StartSidecarAsync(ClockedTaskHub hub)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(kestrel => kestrel.ConfigureEndpointDefaults(listen => listen.Protocols = HttpProtocols.Http2));
        builder.Services.AddGrpc();
        builder.Services
            .AddSingleton<IOrchestrationService>(hub)
            .AddSingleton<IOrchestrationServiceClient>(hub)
            .AddSingleton<TaskHubGrpcServer>();
        var sidecar = builder.Build();
        sidecar.MapGrpcService<TaskHubGrpcServer>();
        // Made now: it begins to dispatch when it hears the application start.
        _ = sidecar.Services.GetRequiredService<TaskHubGrpcServer>();
        await sidecar.StartAsync();
        return sidecar;
    }

    private static IHost BuildWorker(GrpcChannel channel, Action<DurableTaskRegistry> addTasks)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLogging(logging => logging.ClearProviders());
        builder.Services.AddDurableTaskWorker(worker =>
        {
            worker.UseGrpc(channel);
            worker.AddTasks(addTasks);
        });
        builder.Services.AddDurableTaskClient(client =>
        {
            client.UseGrpc(channel);
            client.RegisterDirectly();
        });
        return builder.Build();
    }
}
