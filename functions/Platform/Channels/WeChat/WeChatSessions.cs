using System.Text.Json;
using ComplaintCloud.Channels.Settings;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Identity;

namespace ComplaintCloud.Channels.WeChat;

/// <summary>code2Session and getPhoneNumber. The session key is not even read.</summary>
internal sealed class WeChatSessions(ChannelSettings settings, WeChatApi api) : IWeChatSessions
{
    private const string SessionPath = "/sns/jscode2session";
    private const string PhonePath = "/wxa/business/getuserphonenumber";
    private const int LongestCode = 512;

    /// <inheritdoc/>
    public string? CompanyOf(string appId) => settings.CompanyOf(appId);

    /// <inheritdoc/>
    public async Task<Result<WeChatUser>> OpenAsync(string company, string code, CancellationToken cancel = default)
    {
        if (settings.WeChatOf(company) is not { } app)
            return WeChatErrors.Unavailable;
        if (code.Length is 0 or > LongestCode)
            return WeChatErrors.CodeInvalid;
        var query = $"appid={Uri.EscapeDataString(app.AppId)}&secret={Uri.EscapeDataString(app.Secret)}&js_code={Uri.EscapeDataString(code)}&grant_type=authorization_code";
        var reply = await api.GetAsync(app, SessionPath, query, cancel);
        if (Refusal(reply) is { } refusal)
            return refusal;
        return reply.Text("openid") is { Length: > 0 } openId ? new WeChatUser(openId, reply.Text("unionid")) : WeChatErrors.Unavailable;
    }

    /// <inheritdoc/>
    public async Task<Result<string>> PhoneAsync(string company, string code, CancellationToken cancel = default)
    {
        if (settings.WeChatOf(company) is not { } app)
            return WeChatErrors.Unavailable;
        if (code.Length is 0 or > LongestCode)
            return WeChatErrors.CodeInvalid;
        var reply = await api.AskAsync(app, PhonePath, new { code }, cancel);
        if (Refusal(reply) is { } refusal)
            return refusal;
        return NumberIn(reply.Body, app) is { } number ? number : WeChatErrors.Unavailable;
    }

    // The watermark proves that the number was meant for this mini-program.
    private static string? NumberIn(JsonElement body, WeChatApp app)
    {
        if (!body.TryGetProperty("phone_info", out var info)
            || !info.TryGetProperty("watermark", out var mark) || !mark.TryGetProperty("appid", out var appId) || appId.GetString() != app.AppId
            || !info.TryGetProperty("purePhoneNumber", out var pure) || pure.GetString() is not { Length: > 0 } number)
            return null;
        var country = info.TryGetProperty("countryCode", out var code) ? code.ToString() : "86";
        return country == "86" ? number : $"+{country}{number}";
    }

    private static Error? Refusal(WeChatReply reply) => reply.Verdict switch
    {
        WeChatVerdict.Done => null,
        WeChatVerdict.CodeInvalid => WeChatErrors.CodeInvalid,
        WeChatVerdict.UserBlocked => WeChatErrors.UserBlocked,
        WeChatVerdict.Busy or WeChatVerdict.NoAnswer or WeChatVerdict.NextMinute or WeChatVerdict.NextDay or WeChatVerdict.TokenRefused or WeChatVerdict.GrantSpent
            or WeChatVerdict.FieldInvalid or WeChatVerdict.NotActive or WeChatVerdict.Risky or WeChatVerdict.Misconfigured => WeChatErrors.Unavailable,
    };
}
