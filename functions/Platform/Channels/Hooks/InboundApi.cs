using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ComplaintCloud.Channels.Settings;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Intake;
using ComplaintCloud.Complaints.People;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Channels.Hooks;

/// <summary>A complaint that came by e-mail or chat, as the company's gateway posts it.</summary>
/// <param name="MessageId">The gateway's id of the message, 1 to 80 characters; the same id is the same complaint.</param>
/// <param name="Channel">How it came.</param>
/// <param name="CustomerPhone">By which the customer is found or added.</param>
/// <param name="CustomerName">How somebody new is addressed.</param>
/// <param name="Complaint">What it is, in the form that customers fill in; without a wish it is "other".</param>
internal sealed record InboundMessage(string? MessageId = null, Channel? Channel = null, string? CustomerPhone = null, string? CustomerName = null, FileComplaint? Complaint = null);

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

    private static async Task<IResult> TakeAsync(HttpContext http, string company, ChannelSettings settings, SeenLately seen, RecordComplaintHandler handler)
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
            return await FileAsync(http, company, message ?? new InboundMessage(), handler);
        }
        catch (JsonException unreadable)
        {
            return UnreadableJson.ToError(unreadable).ToProblem();
        }
    }

    private static async Task<IResult> FileAsync(HttpContext http, string company, InboundMessage message, RecordComplaintHandler handler)
    {
        if (message.MessageId is not { Length: > 0 and <= LongestId } id)
            return RequestErrors.InvalidMember("messageId", "缺少消息编号，或编号太长。").ToProblem();
        if (message.Channel is not (Channel.Email or Channel.Chat or Channel.SocialMedia or Channel.Sms))
            return RequestErrors.InvalidMember("channel", "请说明投诉是怎么来的：email、chat、social_media 或 sms。").ToProblem();
        var complaint = message.Complaint is { } form ? form with { Wish = form.Wish ?? Wish.Other } : null;
        var command = new RecordComplaint(message.Channel, null, message.CustomerPhone, message.CustomerName, null, complaint);
        var gateway = new Caller(company, Audience.Staff, "inbound") { Role = StaffRole.Agent };
        var filed = await handler.HandleAsync(gateway, $"inbound:{id}", command, http.RequestAborted);
        Result<Received> result = filed.Is(out var filing, out var refused) ? new Received(filing.Complaint.Id, filing.Complaint.Filed!.Number) : refused;
        return result.ToHttp();
    }

    private static bool IsSigned(IHeaderDictionary headers, string secret, byte[] body, SeenLately seen, out string nonce)
    {
        nonce = $"{headers[Nonce]}";
        var timestamp = $"{headers[Timestamp]}";
        return nonce.Length is > 0 and <= LongestId && seen.IsTimely(timestamp)
            && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes($"{headers[Signature]}"), Encoding.UTF8.GetBytes(Sign(secret, timestamp, nonce, body)));
    }

    private sealed record Received(string ComplaintId, string Number);
}
