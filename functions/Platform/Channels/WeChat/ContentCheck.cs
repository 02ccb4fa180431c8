using ComplaintCloud.Channels.Settings;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Intake;

namespace ComplaintCloud.Channels.WeChat;

/// <summary>msgSecCheck in its version 2.</summary>
internal sealed class ContentCheck(ChannelSettings settings, WeChatApi api, WeChatAccounts accounts) : IContentCheck
{
    /// <summary>The path of the call.</summary>
    public const string Path = "/wxa/msg_sec_check";

    private const int Version = 2;
    private const int Comment = 2;
    private const int Longest = 2500;

    /// <inheritdoc/>
    public async Task<ContentChecked?> CheckAsync(string company, string customerId, string text, CancellationToken cancel = default)
    {
        if (settings.WeChatOf(company) is not { } app || await accounts.OpenIdAsync(company, customerId, cancel) is not { } openid)
            return null;
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        late.CancelAfter(settings.Options.CheckWithin);
        try
        {
            return Read(await api.AskAsync(app, Path, new { content = TemplateData.Cut(text, Longest), version = Version, scene = Comment, openid }, late.Token));
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new ContentChecked(ContentVerdict.Unchecked);
        }
    }

    private static ContentChecked Read(WeChatReply reply)
    {
        if (reply.Verdict is WeChatVerdict.Risky)
            return new ContentChecked(ContentVerdict.Risky);
        var (verdict, label) = reply.Verdict is WeChatVerdict.Done ? ContentAnswer.Read(reply.Body) : (ContentVerdict.Unchecked, null);
        return new ContentChecked(verdict, label);
    }
}
