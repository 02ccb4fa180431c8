using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Identity;

namespace ComplaintCloud.LocalHost.Hosting;

/// <summary>
/// Takes made-up codes where only this machine can ask: the app id <c>dev-jiejia</c> is that of the company jiejia, the code
/// <c>dev-anything</c> is the person "anything", the phone code <c>dev-13900000001</c> that number. All else goes to WeChat.
/// </summary>
internal sealed class DevelopmentWeChat(IWeChatSessions wechat) : IWeChatSessions
{
    private const string Prefix = "dev-";

    /// <inheritdoc/>
    public string? CompanyOf(string appId) => MadeUp(appId) ?? wechat.CompanyOf(appId);

    /// <inheritdoc/>
    public Task<Result<WeChatUser>> OpenAsync(string company, string code, CancellationToken cancel = default) =>
        MadeUp(code) is { } person ? Task.FromResult<Result<WeChatUser>>(new WeChatUser(person, null)) : wechat.OpenAsync(company, code, cancel);

    /// <inheritdoc/>
    public Task<Result<string>> PhoneAsync(string company, string code, CancellationToken cancel = default) =>
        MadeUp(code) is { } phone ? Task.FromResult<Result<string>>(phone) : wechat.PhoneAsync(company, code, cancel);

    private static string? MadeUp(string text) => text.StartsWith(Prefix, StringComparison.Ordinal) ? text[Prefix.Length..] : null;
}
