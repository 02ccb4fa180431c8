using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ComplaintCloud.Channels.Settings;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Intake;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Channels.Hooks;

/// <summary>Where a company's own mail or chat gateway posts complaints, signed with a secret that both know.</summary>
internal static class InboundApi
{
    /// <summary>The header with the HMAC-SHA256 over time, nonce and body, each but the last ended by a line feed; lower-case hexadecimal digits.</summary>
    public const string Signature = "X-Signature";

    /// <summary>The header with the seconds since 1970.</summary>
    public const string Timestamp = "X-Timestamp";

    /// <summary>The header with another text for each request.</summary>
    public const string Nonce = "X-Nonce";

    private const int LongestId = 80;

    /// <summary>Maps the route.</summary>
    public static void MapInbound(this IEndpointRouteBuilder hooks) => hooks.MapPost("/inbound/{company}", TakeAsync);

    /// <summary>The signature of a request.</summary>
    public static string Sign(string secret, string timestamp, string nonce, byte[] body)
    {
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{timestamp}\n{nonce}\n"), .. body];
        return Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), signed));
    }

    private static async Task<IResult> TakeAsync(HttpContext http, string company, ChannelSettings settings, SeenLately seen, TakeMessageHandler handler)
    {
        if (settings.InboundSecretOf(company) is not { } secret)
            return RequestErrors.NotFound.ToProblem();
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        if (!IsSigned(http.Request.Headers, secret, body.ToArray(), seen, out var nonce) || !seen.Add($"inbound {company} {nonce}"))
            return HookErrors.SignatureInvalid.ToProblem();
        try
        {
            var message = JsonSerializer.Deserialize<InboundMessage>(body.ToArray(), WebJson.Options);
            return await TakeMessageAsync(http, company, message ?? new InboundMessage(), handler);
        }
        catch (JsonException unreadable)
        {
            return UnreadableJson.ToError(unreadable).ToProblem();
        }
    }

    private static async Task<IResult> TakeMessageAsync(HttpContext http, string company, InboundMessage message, TakeMessageHandler handler)
    {
        if (!message.Read().Is(out var command, out var wrong))
            return wrong.ToProblem();
        var taken = await handler.HandleAsync(company, command, http.RequestAborted);
        Result<Received> result = taken.Is(out var there, out var refused) ? new Received(there.Complaint.Id, there.Complaint.Filed!.Number, there.Added) : refused;
        return result.ToHttp();
    }

    private static bool IsSigned(IHeaderDictionary headers, string secret, byte[] body, SeenLately seen, out string nonce)
    {
        nonce = $"{headers[Nonce]}";
        var timestamp = $"{headers[Timestamp]}";
        return nonce.Length is > 0 and <= LongestId && seen.IsTimely(timestamp)
            && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes($"{headers[Signature]}"), Encoding.UTF8.GetBytes(Sign(secret, timestamp, nonce, body)));
    }

    private sealed record Received(string ComplaintId, string Number, bool Added);
}
