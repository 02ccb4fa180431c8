using System.Text.Json.Nodes;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Attachments;
using ComplaintCloud.Complaints.Dispatch;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.LocalHost.Hosting;
using ComplaintCloud.LocalHost.Identity;
using ComplaintCloud.LocalHost.Tests.Contract;
using ComplaintCloud.LocalHost.Tests.People;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Http;

internal enum Wish
{
    Redo,
    Refund,
}

internal sealed record FileComplaint(Wish Wish, string? Text = null, DateTimeOffset? OccurredAt = null);

/// <summary>The plumbing of every route on a real port, with a few routes of the contract that do nothing.</summary>
public sealed class TinyHost : IAsyncLifetime
{
    /// <summary>The one origin that may call it from a browser.</summary>
    public const string Origin = "https://admin.example";

    private readonly WebApplication app = Build();

    internal ITokens Tokens => app.Services.GetRequiredService<ITokens>();

    internal CompanyDirectory People => app.Services.GetRequiredService<CompanyDirectory>();

    public async Task InitializeAsync()
    {
        await SampleCompany.EnsureAsync(People, new HandClock().GetUtcNow());
        await app.StartAsync();
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    /// <summary>A checked client; by default without a token.</summary>
    internal HttpClient Client(Caller? caller = null, TimeSpan? lifetime = null) =>
        ContractHandler.Client(new Uri(app.Urls.First()), caller is null ? null : Tokens.Issue(caller, lifetime ?? TimeSpan.FromHours(1)));

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(KestrelLimits.Apply);
        builder.Configuration["Limits:Origins:0"] = Origin;
        builder.Logging.ClearProviders();
        builder.Services.AddWebJson().AddWebShell();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<IRecordStore, MemoryRecords>();
        builder.Services.AddSingleton<CompanyDirectory>();
        builder.Services.AddSingleton(new LinkSecret(new byte[32]));
        builder.Services.AddSingleton<PrivateLinks>();
        builder.Services.AddSingleton<ITokens>(services => new JwtTokens(new byte[32], services.GetRequiredService<TimeProvider>()));
        var app = builder.Build();
        app.UseWebShell();
        MapCustomer(app.MapGroup("/api/customer").RequirePermission());
        var staff = app.MapGroup("/api/staff").RequirePermission();
        staff.MapGet("/nowhere", () => "a secret");
        staff.MapGet("/complaints", (HttpContext http, int? take) =>
            Requests.PageSize(take).Is(out _, out var refusal)
                ? ((Result<JsonObject>)new JsonObject { ["items"] = new JsonArray() }).ToHttp()
                : refusal.ToProblem());
        app.MapGet("/dev/outbox", Task () => throw new InvalidOperationException("a secret"));
        app.MapGet("/api/files/{company}/{complaintId}/{attachmentId}", async (HttpContext http) => await Task.Delay(Timeout.Infinite, http.RequestAborted))
            .WithRequestTimeout(TimeSpan.FromMilliseconds(1));
        app.MapGet("/api/health", Task () => throw new StoreUnavailableException("the disk is full"));
        return app;
    }

    private static void MapCustomer(RouteGroupBuilder customer)
    {
        customer.MapPost("/complaints", (HttpContext http, FileComplaint command) =>
            http.Request.IdempotencyKey().Is(out _, out var refusal)
                ? ((Result<JsonNode>)Filed(command)).ToCreated(_ => "/api/customer/complaints/k7m2x9", _ => 1)
                : refusal.ToProblem());
        customer.MapPost("/complaints/{complaintId}/withdrawal", (HttpContext http) =>
            http.Request.ExpectedVersion().Is(out _, out var refusal)
                ? new Error(ErrorKind.Conflict, "wrong_step", "已经结案。").With("step", "closed").With("turn", "nobody").ToProblem()
                : refusal.ToProblem());
        customer.MapGet("/complaints/{complaintId}", (HttpContext http) =>
            ((Result<JsonObject>)new Error(ErrorKind.NotFound, "not_found", http.Caller().Id)).ToHttp());
    }

    private static JsonNode Filed(FileComplaint command)
    {
        var media = ContractDocument.Current.Find("POST", "/api/customer/complaints")!.Definition["responses"]!["201"]!["content"]!["application/json"]!;
        var filed = ContractDocument.Current.Schemas.Resolve(media["examples"]!["filed"]!)["value"]!.DeepClone();
        filed["text"] = command.Text;
        return filed;
    }
}
