using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ComplaintCloud.Channels.Messages;
using ComplaintCloud.Complaints;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Functions.Messages;

/// <summary>Takes the delivery reports that Event Grid brings: at least once, in any order.</summary>
internal sealed class DeliveryReports(SentMessages sent, HookKey key)
{
    private const string Validation = "Microsoft.EventGrid.SubscriptionValidationEvent";
    private const string Report = "Microsoft.Communication.SMSDeliveryReportReceived";

    /// <summary>Maps the route; the infrastructure subscribes it with the key.</summary>
    public static void Map(IEndpointRouteBuilder hooks) =>
        hooks.MapPost("/sms-delivery-reports", (HttpRequest request, DeliveryReports reports, CancellationToken cancel) => reports.TakeAsync(request, cancel));

    /// <summary>Takes one delivery of Event Grid: its proof that the address is ours, or reports.</summary>
    public async Task<IResult> TakeAsync(HttpRequest request, CancellationToken cancel)
    {
        if (!key.Fits(request.Query["key"]))
            return Results.Unauthorized();
        using var body = await JsonDocument.ParseAsync(request.Body, cancellationToken: cancel);
        foreach (var item in body.RootElement.EnumerateArray())
        {
            var (type, data) = (item.GetProperty("eventType").GetString(), item.GetProperty("data"));
            if (type == Validation)
                return Results.Json(new { validationResponse = data.GetProperty("validationCode").GetString() });
            if (type == Report)
                await NoteAsync(data, cancel);
        }
        return Results.Ok();
    }

    private async Task NoteAsync(JsonElement data, CancellationToken cancel)
    {
        if (MessageTag.Parse(Text(data, "tag")) is not { } tag || await sent.FindAsync(tag, cancel) is not { } known)
            return;
        var state = Text(data, "deliveryStatus") == "Delivered" ? SendState.Delivered : SendState.Undelivered;
        // A late report of the attempt before must not take back that a message has arrived.
        if (known.Message.State is SendState.Delivered)
            return;
        var report = new SentMessage(state, known.Message.At, Text(data, "messageId"), Text(data, "deliveryStatusDetails"));
        if (await sent.WriteAsync(tag, report, known.ETag, cancel) is null)
            throw new TransientException("The message's record changed meanwhile; Event Grid brings the report again.");
    }

    // The names differ in case between the service's versions.
    private static string? Text(JsonElement data, string name)
    {
        foreach (var property in data.EnumerateObject())
            if (property.Name.Equals(name, StringComparison.OrdinalIgnoreCase) && property.Value.ValueKind is JsonValueKind.String)
                return property.Value.GetString();
        return null;
    }
}

/// <summary>What a caller of a hook must know.</summary>
internal sealed class HookKey(string key)
{
    private readonly byte[] expected = SHA256.HashData(Encoding.UTF8.GetBytes(key));

    /// <summary>Whether it is the key; takes the same time for every wrong one.</summary>
    public bool Fits(string? given) =>
        given is not null && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(given)), expected);
}
