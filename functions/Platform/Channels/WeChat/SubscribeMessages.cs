using ComplaintCloud.Channels.Messages;
using ComplaintCloud.Channels.Settings;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Notices;

namespace ComplaintCloud.Channels.WeChat;

/// <summary>
/// Sends subscription messages, each key once. Which way a message goes is decided at its first attempt and written down, so
/// that a grant that comes later cannot send it a second time. After a call without an answer the event is waited for that WeChat
/// pushes for each message it sent; only when none has come does the message go out again. If the grant is then found spent, the
/// call without an answer has spent it, and the message counts as sent.
/// </summary>
internal sealed class SubscribeMessages(
    ChannelSettings settings, WeChatApi api, WeChatAccounts accounts, GrantLedger grants, SentMessages sent, AwaitedSends awaited, TimeProvider time)
{
    /// <summary>The path of the call.</summary>
    public const string Path = "/cgi-bin/message/subscribe/send";

    /// <summary>How long the event is waited for. Events come within seconds, and the case's next step waits meanwhile.</summary>
    public static readonly TimeSpan EventWithin = TimeSpan.FromMinutes(1);

    private const string CustomerPrefix = "customer:";
    private const int MostAttempts = 5;

    /// <summary>The tag of a message's way through WeChat; its text message has one of its own.</summary>
    public static MessageTag TagOf(OutgoingMessage message)
    {
        var tag = MessageTag.Of(message);
        return tag with { Key = KeyOf(tag.Key) };
    }

    /// <summary>The key of a message's way through WeChat.</summary>
    public static string KeyOf(string messageKey) => $"{messageKey}:wechat";

    /// <summary>True when it went out this way, now or before; false when it must go another way, now and ever.</summary>
    /// <exception cref="TransientException">It is not known yet, or not the time.</exception>
    public async Task<bool> TrySendAsync(OutgoingMessage message, CancellationToken cancel)
    {
        if (message.Channel is not MessageChannel.WeChat || message.Subject is null || !message.Recipient.StartsWith(CustomerPrefix, StringComparison.Ordinal) || settings.WeChatOf(message.Company) is not { } app)
            return false;
        var tag = TagOf(message);
        var before = await sent.FindAsync(tag, cancel);
        if (before is { Message.State: not SendState.Sending })
            return before.Value.Message.State is not SendState.Refused;
        if (before is { } open && time.GetUtcNow() < open.Message.At + EventWithin)
            throw new TransientException("Whether WeChat sent the message is not known yet.");
        var customer = message.Recipient[CustomerPrefix.Length..];
        var openId = await accounts.OpenIdAsync(message.Company, customer, cancel);
        var template = openId is null ? null : await TemplateAsync(app, customer, before?.Message, cancel);
        var attempt = new SentMessage(template is null ? SendState.Refused : SendState.Sending, time.GetUtcNow())
        {
            Template = template?.Id,
            Attempts = (before?.Message.Attempts ?? 0) + 1,
        };
        if (template is not null)
            await awaited.BeginAsync(message.Company, openId!, template.Id, tag, attempt.At, cancel);
        var claim = await sent.ClaimAsync(tag, attempt, before?.ETag, cancel);
        return template is not null && await SendAsync(new Sending(message, app, customer, openId!, template, tag, attempt, claim, before?.Message), cancel);
    }

    // A grant that an earlier attempt took is still this message's.
    private async Task<TemplateOptions?> TemplateAsync(WeChatApp app, string customer, SentMessage? before, CancellationToken cancel)
    {
        if (before is not null)
            return app.Templates.FirstOrDefault(template => template.Id == before.Template);
        foreach (var template in app.Templates)
            if (await grants.TakeAsync(app.Company, customer, template.Id, cancel))
                return template;
        return null;
    }

    private async Task<bool> SendAsync(Sending it, CancellationToken cancel)
    {
        var page = it.Template.Page.Replace("{id}", it.Message.ComplaintId, StringComparison.Ordinal);
        var body = new { touser = it.OpenId, template_id = it.Template.Id, page, data = TemplateData.Of(it.Template, it.Message.Subject!), miniprogram_state = "formal", lang = "zh_CN" };
        var reply = await api.DoAsync(it.App, Path, body, cancel);
        switch (reply.Verdict)
        {
            case WeChatVerdict.Done:
                await NoteAsync(it, it.Attempt with { State = SendState.Accepted, ProviderId = reply.Text("msgid") }, cancel);
                await awaited.NoteAsync(it.Message.Company, it.OpenId, it.Template.Id, it.Tag, it.Attempt.At, reply.Text("msgid") ?? "-", cancel);
                return true;
            case WeChatVerdict.NoAnswer:
                throw new TransientException($"Whether WeChat sent the message is not known ({reply.Message}).");
            case WeChatVerdict.NextMinute when it.Attempt.Attempts < MostAttempts:
                await NoteAsync(it, it.Attempt with { At = it.Before is { Attempts: > 0, At: var at } && at > DateTimeOffset.MinValue ? at : DateTimeOffset.MinValue, Detail = reply.Message }, cancel);
                throw new TransientException("WeChat's quota of the minute is used up.");
            case WeChatVerdict.GrantSpent:
                await grants.SpendAllAsync(it.Message.Company, it.Customer, it.Template.Id, cancel);
                return await GiveUpAsync(it, reply, wasSent: it.Before is { At: var begun } && begun > DateTimeOffset.MinValue, cancel);
            default:
                await grants.GiveBackAsync(it.Message.Company, it.Customer, it.Template.Id, cancel);
                return await GiveUpAsync(it, reply, wasSent: false, cancel);
        }
    }

    private async Task<bool> GiveUpAsync(Sending it, WeChatReply reply, bool wasSent, CancellationToken cancel)
    {
        await NoteAsync(it, it.Attempt with { State = wasSent ? SendState.Accepted : SendState.Refused, Detail = $"{reply.Code} {reply.Message}" }, cancel);
        await awaited.EndAsync(it.Message.Company, it.OpenId, it.Template.Id, it.Tag, cancel);
        return wasSent;
    }

    // Its event may have been faster and have written the same.
    private Task<string?> NoteAsync(Sending it, SentMessage state, CancellationToken cancel) => sent.WriteAsync(it.Tag, state, it.Claim, cancel);

    private sealed record Sending(
        OutgoingMessage Message, WeChatApp App, string Customer, string OpenId, TemplateOptions Template, MessageTag Tag, SentMessage Attempt, string Claim, SentMessage? Before);
}
