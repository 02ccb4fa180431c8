using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ComplaintCloud.Channels.Tests.Fake;

// Tokens and who somebody is.
internal sealed partial class FakeWeChat
{
    private const int PerMinute = 100;
    private static readonly TimeSpan CodeLife = TimeSpan.FromMinutes(5);
    private readonly ConcurrentDictionary<string, (string Value, DateTimeOffset Until)> codes = new();
    private readonly ConcurrentDictionary<(string OpenId, long Minute), int> sessions = new();
    private readonly ConcurrentDictionary<string, DateTimeOffset> visits = new();
    private string? token;
    private DateTimeOffset tokenUntil;
    private int tokens;
    private int codesMade;

    /// <summary>How many different tokens were given.</summary>
    public int TokensMade => tokens;

    /// <summary>The token is no longer good, as after a leak.</summary>
    public void RevokeToken() => (token, tokenUntil) = (null, default);

    /// <summary>A code of wx.login for this person.</summary>
    public string LoginCode(string openId) => Code($"login-{openId}", openId);

    /// <summary>A code of the phone button.</summary>
    public string PhoneCode(string number) => Code($"phone-{number}", number);

    private string Code(string prefix, string value)
    {
        var code = $"{prefix}-{Interlocked.Increment(ref codesMade)}";
        codes[code] = (value, time.GetUtcNow() + CodeLife);
        return code;
    }

    private string? Spend(string code) => codes.TryRemove(code, out var known) && known.Until > time.GetUtcNow() ? known.Value : null;

    private JsonObject GiveToken(JsonObject body)
    {
        if ($"{body["appid"]}" != AppId || $"{body["secret"]}" != Secret || $"{body["grant_type"]}" != "client_credential")
            return Refuse(40125);
        if (body["force_refresh"]!.GetValue<bool>())
            return Refuse(45009);
        var now = time.GetUtcNow();
        if (token is null || now > tokenUntil - TimeSpan.FromMinutes(5))
            (token, tokenUntil) = ($"token-{++tokens}", now + TimeSpan.FromHours(2));
        return new() { ["access_token"] = token, ["expires_in"] = (int)(tokenUntil - now).TotalSeconds };
    }

    private JsonObject OpenSession(IQueryCollection query)
    {
        if (query["appid"] != AppId || query["secret"] != Secret)
            return Refuse(40013);
        if (Spend($"{query["js_code"]}") is not { } openId)
            return Refuse(40029);
        if (sessions.AddOrUpdate((openId, time.GetUtcNow().ToUnixTimeSeconds() / 60), 1, (_, count) => count + 1) > PerMinute)
            return Refuse(45011);
        return new() { ["openid"] = openId, ["session_key"] = SessionKey, ["unionid"] = $"u-{openId}" };
    }

    private JsonObject GivePhone(JsonObject body) => Spend($"{body["code"]}") is { } number
        ? new()
        {
            ["errcode"] = 0,
            ["errmsg"] = "ok",
            ["phone_info"] = new JsonObject
            {
                ["phoneNumber"] = number,
                ["purePhoneNumber"] = number,
                ["countryCode"] = "86",
                ["watermark"] = new JsonObject { ["timestamp"] = time.GetUtcNow().ToUnixTimeSeconds(), ["appid"] = AppId },
            },
        }
        : Refuse(40029);

    /// <summary>The user opens the mini-program.</summary>
    public void Visit(string openId) => visits[openId] = time.GetUtcNow();

    private bool IsHere(string openId) => visits.TryGetValue(openId, out var last) && time.GetUtcNow() - last <= TimeSpan.FromHours(2);

    private JsonObject CheckText(JsonObject body)
    {
        if ($"{body["version"]}" != "2" || $"{body["content"]}" is not { Length: > 0 and <= 2500 } text)
            return Refuse(40129);
        if (!IsHere($"{body["openid"]}"))
            return Refuse(61010);
        var (suggest, label) = text.Contains("毒品") ? ("risky", 20006) : text.Contains("混蛋") ? ("review", 20003) : ("pass", 100);
        return new() { ["errcode"] = 0, ["errmsg"] = "ok", ["result"] = new JsonObject { ["suggest"] = suggest, ["label"] = label }, ["trace_id"] = "t-1" };
    }
}
