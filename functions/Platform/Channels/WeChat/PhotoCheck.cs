using ComplaintCloud.Channels.Settings;
using ComplaintCloud.Complaints.Attachments.Checks;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Notices;

namespace ComplaintCloud.Channels.WeChat;

/// <summary>mediaCheckAsync in its version 2. WeChat fetches the photo itself, so it is on only where the product's public address is an https one.</summary>
internal sealed class PhotoCheck(ChannelSettings settings, WeChatApi api, WeChatAccounts accounts, PublicAddress address) : IPhotoCheck
{
    /// <summary>The path of the call.</summary>
    public const string Path = "/wxa/media_check_async";

    private const int Version = 2;
    private const int Comment = 2;
    private const int Image = 2;

    /// <inheritdoc/>
    public bool IsOn(string company) => settings.WeChatOf(company) is not null && IsPublic(address);

    /// <summary>Whether WeChat can fetch what is at an address.</summary>
    public static bool IsPublic(PublicAddress address) => Uri.TryCreate(address.PublicUrl, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttps && !url.IsLoopback;

    /// <inheritdoc/>
    public async Task<PhotoAsked> AskAsync(string company, string customerId, string path, CancellationToken cancel = default)
    {
        if (settings.WeChatOf(company) is not { } app || await accounts.OpenIdAsync(company, customerId, cancel) is not { } openid)
            return new PhotoAsked(PhotoAskedState.NotDemanded);
        var reply = await api.AskAsync(app, Path, new { media_url = address.PublicUrl + path, media_type = Image, version = Version, openid, scene = Comment }, cancel);
        return reply.Verdict switch
        {
            WeChatVerdict.Done when reply.Text("trace_id") is { } traceId && PhotoTraces.IsOne(traceId) => new PhotoAsked(PhotoAskedState.Asked, traceId),
            WeChatVerdict.Busy or WeChatVerdict.NoAnswer or WeChatVerdict.NextMinute or WeChatVerdict.Done => new PhotoAsked(PhotoAskedState.NotNow),
            WeChatVerdict.NextDay or WeChatVerdict.TokenRefused or WeChatVerdict.CodeInvalid or WeChatVerdict.UserBlocked or WeChatVerdict.GrantSpent or WeChatVerdict.FieldInvalid
                or WeChatVerdict.NotActive or WeChatVerdict.Risky or WeChatVerdict.Misconfigured => new PhotoAsked(PhotoAskedState.Never),
        };
    }
}
