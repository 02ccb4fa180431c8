using System.Text.Json;
using System.Text.Json.Serialization;
using ComplaintCloud.Benchmarks.Processes;
using ComplaintCloud.LocalHost.Store;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ComplaintCloud.Benchmarks.Http;

/// <summary>
/// The limit for accepting complaints on this machine: Kestrel, one JSON body, one row in a group commit with every commit
/// flushed, a 201. No routing to speak of, no sign-in, no rules. Beside it an endpoint that stores nothing.
/// </summary>
internal static class BareEndpoint
{
    private const string Insert = "INSERT INTO complaint(key, order_id, text, wish) VALUES (?1, ?2, ?3, ?4)";

    public static async Task<int> RunAsync(Settings settings)
    {
        await using var writer = new SqliteWriter(Path.Combine(settings["data"], "bare.db"));
        await writer.WriteAsync(sql => sql.Execute("CREATE TABLE complaint(id INTEGER PRIMARY KEY, key TEXT NOT NULL, order_id TEXT NOT NULL, text TEXT NOT NULL, wish TEXT NOT NULL)"));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        app.MapPost("/complaints", context => StoreAsync(context, writer));
        app.MapPost("/empty", AnswerAsync);
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        Console.WriteLine(new Uri(address).Port);
        // The driver holds standard input open; its end is the driver's end.
        await Console.In.ReadToEndAsync();
        await app.StopAsync();
        return 0;
    }

    private static async Task StoreAsync(HttpContext context, SqliteWriter writer)
    {
        var filed = await JsonSerializer.DeserializeAsync(context.Request.Body, BareJson.Default.BareComplaint, context.RequestAborted);
        var key = context.Request.Headers["Idempotency-Key"].ToString();
        var id = await writer.WriteAsync(sql =>
        {
            sql.Execute(Insert, key, filed!.OrderId, filed.Text, filed.Wish);
            return (long)sql.Scalar("SELECT last_insert_rowid()")!;
        });
        await CreatedAsync(context, id);
    }

    private static async Task AnswerAsync(HttpContext context)
    {
        await JsonSerializer.DeserializeAsync(context.Request.Body, BareJson.Default.BareComplaint, context.RequestAborted);
        await CreatedAsync(context, 1);
    }

    private static async Task CreatedAsync(HttpContext context, long id)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new BareReceipt(id), BareJson.Default.BareReceipt);
        context.Response.StatusCode = StatusCodes.Status201Created;
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body);
    }
}

/// <summary>The body as the product takes it.</summary>
internal sealed record BareComplaint(string OrderId, string Text, string Wish);

/// <summary>The answer.</summary>
internal sealed record BareReceipt(long Id);

/// <summary>Generated serialisers: reflection would be a cost that the limit need not have.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(BareComplaint))]
[JsonSerializable(typeof(BareReceipt))]
internal sealed partial class BareJson : JsonSerializerContext;
