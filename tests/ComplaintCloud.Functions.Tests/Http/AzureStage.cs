using ComplaintCloud.Channels;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Blobs;
using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Triage;
using ComplaintCloud.Complaints.Workflows;
using ComplaintCloud.Functions.Hosting;
using ComplaintCloud.Functions.Http;
using ComplaintCloud.Functions.Messages;
using ComplaintCloud.Functions.Tests.Workflows;
using ComplaintCloud.Functions.Workflows;
using ComplaintCloud.LocalHost;
using ComplaintCloud.LocalHost.Hosting;
using ComplaintCloud.LocalHost.Store;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.TextAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ComplaintCloud.Functions.Tests.Http;

/// <summary>
/// The product on the Azure adapters: its pipeline as the functions call it, the given stores, and Durable Functions on the
/// official test host. Messages go to the development outbox, and developers' routes are there, as on the local host.
/// </summary>
internal sealed class AzureStage(IRecordStore store, IBlobStore blobs, TestClock clock) : Stage
{
    private readonly ClockedTaskHub hub = new(clock);
    private WebApplication? app;
    private DurableTaskHost? durable;

    /// <summary>A Monday morning in a month without holidays, which is past wherever the tests run.</summary>
    public static TestClock Monday() => new(new DateTimeOffset(2025, 7, 7, 2, 0, 0, TimeSpan.Zero));

    public ClockedTaskHub Hub => hub;

    /// <summary>Where messages go beside the development outbox, from which people here read their links.</summary>
    public IMessageSender? Sms { get; init; }

    public override Uri Address => new(app!.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public override DateTimeOffset Now => clock.GetUtcNow();

    public override DateTimeOffset? NextTimer => hub.NextTimer;

    private CaseRelay Relay => app!.Services.GetRequiredService<CaseRelay>();

    public override async Task StartAsync()
    {
        app = Build();
        await SampleCompany.EnsureAsync(app.Services.GetRequiredService<CompanyDirectory>(), Now);
        durable = await DurableTaskHost.StartAsync(hub, clock, app.Services.GetRequiredService<WorkflowCatalog>(), app.Services.GetRequiredService<DurableClients>());
        await app.StartAsync();
        await Relay.Swept;
    }

    public override async Task SettleAsync()
    {
        long posts;
        do
        {
            posts = Relay.Posts;
            await Relay.IdleAsync().WaitAsync(TimeSpan.FromSeconds(30));
            await hub.IdleAsync().WaitAsync(TimeSpan.FromSeconds(30));
        }
        while (Relay.Posts != posts || Relay.Open > 0);
    }

    public override Task JumpToAsync(DateTimeOffset time)
    {
        clock.JumpTo(time);
        return hub.FireDueAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        if (app is not null)
            await app.DisposeAsync();
        if (durable is not null)
            await durable.DisposeAsync();
    }

    private WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services
            .AddProductOnDurable()
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton(store)
            .AddSingleton(blobs)
            .AddSingleton(new PublicAddress("https://example.org"))
            .AddSingleton(new HookKey("a key for the tests of the hooks only"))
            .AddKeys(_ => new byte[32])
            .AddSingleton(new ComplaintCloud.Complaints.Identity.SignIn.DevelopmentCode(null))
            .AddSingleton<ITextAnalyzer, EmbeddedAnalyzer>()
            .AddSingleton(new DevelopmentOutbox(new MemoryRecordStore(clock), clock))
            .AddChannels(builder.Configuration)
            .AddSender(provider => new BothSenders(Sms, provider.GetRequiredService<DevelopmentOutbox>()));
        var product = builder.Build();
        product.UseProblems();
        product.UseRouting();
        product.MapGroup("/dev").MapDevelopment();
        // As the worker does: a catch-all of its own leads to the function, whose result is written at the end.
        product.Map("/{first}/{*path}", async (HttpRequest request, ProductPipeline pipeline) => await pipeline.ServeAsync(request, durable!.Client));
        return product;
    }

    private sealed class BothSenders(IMessageSender? first, IMessageSender second) : IMessageSender
    {
        public async Task<MessageChannel> SendAsync(OutgoingMessage message, CancellationToken cancel = default)
        {
            if (first is not null)
                await first.SendAsync(message, cancel);
            return await second.SendAsync(message, cancel);
        }
    }
}
