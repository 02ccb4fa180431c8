using System.Text;
using System.Text.Json;
using ComplaintCloud.Channels.Hooks;
using ComplaintCloud.Channels.Settings;
using ComplaintCloud.Complaints;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Channels.WeChat.Push;

/// <summary>
/// Where WeChat pushes its events, in JSON, plain or encrypted as the company has set it. What an event does is done before it is
/// answered, and is a few writes to our own store: far below the five seconds after which WeChat sends it again.
/// </summary>
internal static class PushApi
{
    private const string Taken = "success";

    /// <summary>Maps the routes.</summary>
    public static void MapPush(this IEndpointRouteBuilder hooks)
    {
        hooks.MapGet("/wechat/{company}", Verify);
        hooks.MapPost("/wechat/{company}", TakeAsync);
    }

    private static IResult Verify(HttpRequest request, string company, ChannelSettings settings)
    {
        if (settings.WeChatOf(company) is not { } app)
            return RequestErrors.NotFound.ToProblem();
        var query = request.Query;
        return PushSignature.Fits(query["signature"], app.PushToken, $"{query["timestamp"]}", $"{query["nonce"]}")
            ? Text($"{query["echostr"]}")
            : HookErrors.SignatureInvalid.ToProblem();
    }

    private static async Task<IResult> TakeAsync(HttpContext http, string company, JsonElement body, ChannelSettings settings, SeenLately seen, PushedEvents events)
    {
        if (settings.WeChatOf(company) is not { } app)
            return RequestErrors.NotFound.ToProblem();
        if (Open(http.Request.Query, body, app, seen) is not { } message)
            return HookErrors.SignatureInvalid.ToProblem();
        if (!TryParse(message, out var pushed))
            return RequestErrors.MalformedJson.ToProblem();
        var key = $"wechat {company} {PushedEvents.KeyOf(pushed, message)}";
        if (!seen.Has(key))
        {
            await events.TakeAsync(app, pushed, http.RequestAborted);
            seen.Add(key);
        }
        return Text(Taken);
    }

    // With a key set, a plain message is refused: else whoever has learned the token could leave the encryption out.
    private static string? Open(IQueryCollection query, JsonElement body, WeChatApp app, SeenLately seen)
    {
        var (timestamp, nonce) = ($"{query["timestamp"]}", $"{query["nonce"]}");
        if (!seen.IsTimely(timestamp) || body.ValueKind is not JsonValueKind.Object)
            return null;
        if (app.PushKey is not { } key)
            return PushSignature.Fits(query["signature"], app.PushToken, timestamp, nonce) ? body.GetRawText() : null;
        return body.TryGetProperty("Encrypt", out var text) && text.GetString() is { } encrypted && PushSignature.Fits(query["msg_signature"], app.PushToken, timestamp, nonce, encrypted)
            ? PushCipher.Decrypt(key, app.AppId, encrypted)
            : null;
    }

    private static bool TryParse(string message, out JsonElement pushed)
    {
        try
        {
            pushed = JsonElement.Parse(message);
            return pushed.ValueKind is JsonValueKind.Object;
        }
        catch (JsonException)
        {
            pushed = default;
            return false;
        }
    }

    // The echo comes from outside: plain text, which no browser runs.
    private static IResult Text(string text) => Results.Text(text, "text/plain", Encoding.UTF8);
}
