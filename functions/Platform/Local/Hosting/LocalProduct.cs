using ComplaintCloud.Channels;
using ComplaintCloud.Channels.Messages;
using ComplaintCloud.Channels.WeChat;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Blobs;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Identity.SignIn;
using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Triage;
using ComplaintCloud.Complaints.Workflows;
using ComplaintCloud.LocalHost.Audit;
using ComplaintCloud.LocalHost.Blobs;
using ComplaintCloud.LocalHost.Engine;
using ComplaintCloud.LocalHost.Identity;
using ComplaintCloud.LocalHost.Store;
using ComplaintCloud.TextAnalysis;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;

namespace ComplaintCloud.LocalHost.Hosting;

/// <summary>The whole product in this process: Kestrel, the store and the engine on one SQLite file.</summary>
internal sealed class LocalProduct : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly SqliteWriter writer;
    private readonly DataDirectoryLock hold;
    private readonly ScheduledJobsTimer jobs;

    private LocalProduct(LocalOptions options, WebApplication app, SqliteWriter writer, DataDirectoryLock hold)
    {
        (Options, this.app, this.writer, this.hold) = (options, app, writer, hold);
        Engine = app.Services.GetRequiredService<WorkflowEngine>();
        Relay = app.Services.GetRequiredService<CaseRelay>();
        jobs = app.Services.GetRequiredService<ScheduledJobsTimer>();
    }

    /// <summary>What it was started with.</summary>
    public LocalOptions Options { get; }

    /// <summary>The workflow engine.</summary>
    public WorkflowEngine Engine { get; }

    /// <summary>What commits have left to be done.</summary>
    public CaseRelay Relay { get; }

    /// <summary>The product's services.</summary>
    public IServiceProvider Services => app.Services;

    /// <summary>Where it listens.</summary>
    public Uri Address => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>Starts everything. When it returns, requests are answered and what a crash left is being taken up.</summary>
    /// <exception cref="DataDirectoryInUseException">Another process serves the data directory.</exception>
    public static async Task<LocalProduct> StartAsync(LocalOptions options)
    {
        Directory.CreateDirectory(options.DataDirectory);
        var hold = DataDirectoryLock.Take(options.DataDirectory);
        try
        {
            return await StartAsync(options, hold);
        }
        catch
        {
            hold.Dispose();
            throw;
        }
    }

    /// <summary>Completes when nothing is under way: no scheduled job, no work left by a commit, no turn, no activity.</summary>
    public async Task SettleAsync()
    {
        await Relay.Swept;
        (long, long) seen;
        do
        {
            seen = (jobs.Runs, Relay.Posts);
            await jobs.IdleAsync();
            await Services.GetRequiredService<CodeMessages>().IdleAsync();
            await Services.GetRequiredService<OwnerAlerts>().IdleAsync();
            await Relay.IdleAsync();
            await Engine.IdleAsync();
        }
        // Work posted meanwhile may be done already and have given the engine something to do.
        while ((jobs.Runs, Relay.Posts) != seen);
    }

    /// <summary>Completes when the process is asked to end.</summary>
    public Task WaitForShutdownAsync() => app.WaitForShutdownAsync();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await Engine.DisposeAsync();
        await app.DisposeAsync();
        await writer.DisposeAsync();
        hold.Dispose();
    }

    private static async Task<LocalProduct> StartAsync(LocalOptions options, DataDirectoryLock hold)
    {
        var writer = new SqliteWriter(options.DatabaseFile);
        var store = await SqliteRecordStore.OpenAsync(writer, options.Time);
        var blobs = new FileBlobStore(options.BlobDirectory, options.Time);
        blobs.RemoveDrafts();
        var app = Build(options, writer, store, blobs);
        var product = new LocalProduct(app.Services.GetRequiredService<LocalOptions>(), app, writer, hold);
        if (!options.Empty)
            await SampleCompany.EnsureAsync(app.Services.GetRequiredService<CompanyDirectory>(), options.Time.GetUtcNow());
        await product.Engine.StartAsync();
        await app.StartAsync();
        return product;
    }

    private static WebApplication Build(LocalOptions options, SqliteWriter writer, SqliteRecordStore store, FileBlobStore blobs)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(LocalProduct).Assembly.GetName().Name,
            // Else the folder of the command is watched for new settings, and the database, which lies in it, wakes the watch with every write.
            Args = ["--hostBuilder:reloadConfigOnChange=false"],
        });
        // Requests run on the threads of the pool that found their bytes; handing each over to another of its threads and back gains nothing.
        builder.WebHost.UseUrls(options.Urls).ConfigureKestrel(KestrelLimits.Apply).UseSockets(sockets => sockets.UnsafePreferInlineScheduling = true);
        // Requests are not traced; what goes wrong in them, the product logs itself.
        builder.Logging.ClearProviders().AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        builder.Configuration.AddInMemoryCollection(options.Settings);
        options = options with { PublicUrl = builder.Configuration[nameof(LocalOptions.PublicUrl)] };
        if (options.Listener is { } listener)
            builder.Logging.AddProvider(listener);
        if (options.Log)
            builder.AddConsoleLog();
        builder.AddMonitoring();
        builder.Services
            .AddComplaints()
            .AddChannels(builder.Configuration)
            .AddSingleton(options)
            .AddSingleton(options.Time)
            .AddSingleton(writer)
            .AddSingleton(store)
            .AddSingleton<IRecordStore>(store)
            .AddSingleton<IBlobStore>(blobs)
            .AddSingleton(new PublicAddress((options.PublicUrl ?? options.Urls.Split(';')[0]).TrimEnd('/'), HostJson.RoutePrefix))
            .AddSingleton<ITokens>(new JwtTokens(new SigningKeys(SigningKey.ReadOrCreate(options.DataDirectory), options.Time).Current, options.Time))
            .AddSingleton(new DevelopmentCode(options.IsDevelopment ? DevelopmentApi.Code : null))
            .AddSingleton(LocalAudit.SecretOf(options.DataDirectory))
            .AddSingleton<ITextAnalyzer, EmbeddedAnalyzer>()
            .AddSingleton<DevelopmentOutbox>()
            .AddSender(provider => provider.GetRequiredService<DevelopmentOutbox>())
            .AddSingleton(provider => new WorkflowEngine(
                writer, options.DatabaseFile, ComplaintsModule.Catalog(provider), options.Time, provider.GetRequiredService<ILogger<WorkflowEngine>>()))
            .AddSingleton<IWorkflowClient>(provider => provider.GetRequiredService<WorkflowEngine>())
            .AddHostedService<WorkflowCleanup>()
            .AddSingleton<ScheduledJobsTimer>()
            .AddHostedService(provider => provider.GetRequiredService<ScheduledJobsTimer>());
        if (options.IsDevelopment)
            builder.Services.AddSingleton<IWeChatSessions>(provider => new DevelopmentWeChat(ActivatorUtilities.CreateInstance<WeChatSessions>(provider)));
        options.Replace?.Invoke(builder.Services);
        var app = builder.Build();
        // All services live as long as the process, so a request needs no scope of its own.
        var services = new ServiceProvidersFeature { RequestServices = app.Services };
        app.Use(next => context =>
        {
            context.Features.Set<IServiceProvidersFeature>(services);
            Foreground.Enter();
            return next(context);
        });
        app.UseWebShell();
        var routes = app.MapGroup("").RequirePermission();
        var api = routes.MapGroup(HostJson.RoutePrefix);
        api.MapComplaints();
        api.MapChannels();
        api.MapHealth();
        if (options.IsDevelopment)
            routes.MapGroup("/dev").MapDevelopment();
        return app;
    }
}
