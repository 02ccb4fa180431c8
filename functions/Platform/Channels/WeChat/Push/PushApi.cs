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
/// Where WeChat pushes its events, in JSON or XML, plain or encrypted as the company has set it. What an event does is done before it is
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

    private static async Task<IResult> TakeAsync(HttpContext http, string company, ChannelSettings settings, SeenLately seen, PushedEvents events)
    {
        if (settings.WeChatOf(company) is not { } app)
            return RequestErrors.NotFound.ToProblem();
        if (!PushBody.Takes(http.Request.ContentType))
            return RequestErrors.UnsupportedMediaType.ToProblem();
        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        var text = await reader.ReadToEndAsync(http.RequestAborted);
        if (PushBody.Read(text) is not { } body)
            return RequestErrors.MalformedJson.ToProblem();
        if (Open(http.Request.Query, text, body, app, seen) is not { } message)
            return HookErrors.SignatureInvalid.ToProblem();
        if (PushBody.Read(message) is not { } pushed)
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
    private static string? Open(IQueryCollection query, string text, JsonElement body, WeChatApp app, SeenLately seen)
    {
        var (timestamp, nonce) = ($"{query["timestamp"]}", $"{query["nonce"]}");
        if (!seen.IsTimely(timestamp))
            return null;
        if (app.PushKey is not { } key)
            return PushSignature.Fits(query["signature"], app.PushToken, timestamp, nonce) ? text : null;
        return body.TryGetProperty("Encrypt", out var inner) && inner.ValueKind is JsonValueKind.String && inner.GetString() is { } encrypted && PushSignature.Fits(query["msg_signature"], app.PushToken, timestamp, nonce, encrypted)
            ? PushCipher.Decrypt(key, app.AppId, encrypted)
            : null;
    }

    // The echo comes from outside: plain text, which no browser runs.
    private static IResult Text(string text) => Results.Text(text, "text/plain", Encoding.UTF8);
}
