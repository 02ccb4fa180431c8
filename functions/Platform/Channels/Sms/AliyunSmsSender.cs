using ComplaintCloud.Channels.Messages;
using ComplaintCloud.Channels.Settings;
using ComplaintCloud.Complaints;
using Microsoft.Extensions.Logging;

namespace ComplaintCloud.Channels.Sms;

/// <summary>
/// Sends text messages in the mainland for companies with an account there, each key once; those of other companies go to the
/// host's sender. After a call without an answer the delivery report is waited for, and only when none has come does the message go out again.
/// </summary>
internal sealed partial class AliyunSmsSender(
    ChannelSettings settings, AliyunSmsClient client, SentMessages sent, SmsBudget budget, IMessageSender otherwise, TimeProvider time, ILogger<AliyunSmsSender> log) : IMessageSender
{
    /// <inheritdoc/>
    public async Task<MessageChannel> SendAsync(OutgoingMessage message, CancellationToken cancel = default)
    {
        if (settings.SmsOf(message.Company) is not { } account)
            return await otherwise.SendAsync(message, cancel);
        var tag = MessageTag.Of(message);
        var before = await sent.FindReportedAsync(tag, time.GetUtcNow(), cancel);
        if (before is { Message.State: not SendState.Sending })
            return MessageChannel.Sms;
        if (before is null && !await budget.TakeAsync(account, message, cancel))
        {
            budget.Alert(account);
            throw new TransientException("The day's budget of text messages is used up.");
        }
        var claim = await sent.ClaimAsync(tag, new SentMessage(SendState.Sending, time.GetUtcNow()) { Attempts = (before?.Message.Attempts ?? 0) + 1 }, before?.ETag, cancel);
        var text = SmsText.Of(account.Options, message);
        await NoteAsync(await client.SendAsync(account, message.Address, text.Template, text.Parameters, tag.ToString(), cancel), account, tag, claim, cancel);
        return MessageChannel.Sms;
    }

    private async Task NoteAsync(SmsReply reply, SmsAccount account, MessageTag tag, string claim, CancellationToken cancel)
    {
        switch (reply.Verdict)
        {
            case SmsVerdict.Unknown:
                throw new TransientException($"Whether the message was sent is not known ({reply.Detail}).");
            case SmsVerdict.NotNow:
                // Certainly not sent, so the next attempt need not wait for a report.
                await sent.WriteAsync(tag, new SentMessage(SendState.Sending, DateTimeOffset.MinValue, null, reply.Detail), claim, cancel);
                throw new TransientException($"The message was not taken now ({reply.Detail}).");
            case SmsVerdict.Refused:
                LogRefused(log, account.Company, reply.Detail);
                await sent.WriteAsync(tag, new SentMessage(SendState.Refused, time.GetUtcNow(), null, reply.Detail), claim, cancel);
                break;
            case SmsVerdict.Accepted:
                // Its report may have been faster and have written more.
                await sent.WriteAsync(tag, new SentMessage(SendState.Accepted, time.GetUtcNow(), reply.Id), claim, cancel);
                break;
        }
    }

    [LoggerMessage(1, LogLevel.Error, "A text message of {Company} is refused until somebody mends it: {Detail}")]
    private static partial void LogRefused(ILogger log, string company, string? detail);
}
