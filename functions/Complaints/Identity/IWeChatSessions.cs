namespace ComplaintCloud.Complaints.Identity;

/// <summary>Who stands behind a code of the mini-program.</summary>
/// <param name="OpenId">The person in one mini-program; the same at every visit.</param>
/// <param name="UnionId">The person across the company's WeChat apps, where those are bound to each other; else null.</param>
public sealed record WeChatUser(string OpenId, string? UnionId);

/// <summary>Asks WeChat who a customer is. The session key stays behind this port: nobody else needs it, and it must not leave the server.</summary>
public interface IWeChatSessions
{
    /// <summary>The company whose mini-program has this app id; null when none has.</summary>
    string? CompanyOf(string appId);

    /// <summary>Who stands behind a code of <c>wx.login</c>. A code holds for five minutes and once.</summary>
    /// <returns>The person, or <see cref="WeChatErrors"/>.</returns>
    Task<Result<WeChatUser>> OpenAsync(string company, string code, CancellationToken cancel = default);

    /// <summary>The mobile number behind a code of the phone button; another code than the one of <c>wx.login</c>. Each success costs the company a few fen.</summary>
    /// <returns>Eleven digits for a mainland number, else with its country code, such as +85298765432; or <see cref="WeChatErrors"/>.</returns>
    Task<Result<string>> PhoneAsync(string company, string code, CancellationToken cancel = default);
}

/// <summary>Why WeChat does not say who somebody is.</summary>
public static class WeChatErrors
{
    /// <summary>The code is wrong, used or too old; the client gets a new one.</summary>
    public static Error CodeInvalid { get; } = new(ErrorKind.Invalid, "wechat_code_invalid", "登录凭证已失效，请再试一次。");

    /// <summary>WeChat takes the person for a risk and will not sign them in.</summary>
    public static Error UserBlocked { get; } = new(ErrorKind.Forbidden, "wechat_user_blocked", "微信暂时不允许这个账号登录，请直接拨打公司电话。");

    /// <summary>WeChat does not answer, its quota is used up, or the company has no mini-program here.</summary>
    public static Error Unavailable { get; } = new(ErrorKind.Unavailable, "wechat_unavailable", "微信登录暂时不可用，请稍后再试。");
}
