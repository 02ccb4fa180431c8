using Azure.Communication.Sms;
using ComplaintCloud.Channels.Messages;
using ComplaintCloud.Complaints;
using ComplaintCloud.Functions.Hosting;

namespace ComplaintCloud.Functions.Messages;

/// <summary>
/// Sends text messages through Azure Communication Services, each key once. A call that ended without an answer may have
/// sent: then the delivery report is waited for, and only when none has come does the message go out again.
/// </summary>
/// <param name="sms">The service.</param>
/// <param name="from">The number or name that people see.</param>
/// <param name="sent">What was sent before.</param>
/// <param name="time">Tells how long an answer has been missing.</param>
internal sealed class AcsSmsSender(SmsClient sms, string from, SentMessages sent, TimeProvider time) : IMessageSender
{
    /// <inheritdoc/>
    public async Task<MessageChannel> SendAsync(OutgoingMessage message, CancellationToken cancel = default)
    {
        if (message.Channel is not MessageChannel.Sms)
            throw new NotSupportedException($"Communication Services sends no {message.Channel} messages.");
        var tag = MessageTag.Of(message);
        var before = await sent.FindReportedAsync(tag, time.GetUtcNow(), cancel);
        if (before is { Message.State: not SendState.Sending })
            return MessageChannel.Sms;
        var claim = await sent.ClaimAsync(tag, new SentMessage(SendState.Sending, time.GetUtcNow()), before?.ETag, cancel);
        await SendAsync(message, tag, claim, cancel);
        return MessageChannel.Sms;
    }

    private async Task SendAsync(OutgoingMessage message, MessageTag tag, string claim, CancellationToken cancel)
    {
        SmsSendResult result;
        try
        {
            var options = new SmsSendOptions(enableDeliveryReport: true) { Tag = tag.ToString() };
            var results = await sms.SendAsync(from, [E164(message.Address)], message.Text, options, cancel);
            result = results.Value.Single();
        }
        catch (Exception exception) when (AzureFaults.Of(exception) is { } failure && AzureFaults.IsTransient(failure))
        {
            // Without an answer it may have been sent, so the claim stays.
            if (failure.Status == 429)
                await sent.WriteAsync(tag, NotBegun(failure.Message), claim, cancel);
            throw new TransientException($"Communication Services cannot do it now ({failure.Status}).", exception);
        }
        await NoteAsync(result, tag, claim, cancel);
    }

    // A 202 of the whole says nothing of one recipient: each has a status of its own.
    private async Task NoteAsync(SmsSendResult result, MessageTag tag, string claim, CancellationToken cancel)
    {
        if (!result.Successful && result.HttpStatusCode is 408 or 429 or >= 500)
        {
            await sent.WriteAsync(tag, NotBegun(result.ErrorMessage), claim, cancel);
            throw new TransientException($"Communication Services did not take the message now ({result.HttpStatusCode} {result.ErrorMessage}).");
        }
        var state = result.Successful ? SendState.Accepted : SendState.Refused;
        await sent.WriteAsync(tag, new SentMessage(state, time.GetUtcNow(), result.MessageId, result.ErrorMessage), claim, cancel);
    }

    // Refused for now and certainly not sent, so the next attempt need not wait for a report.
    private static SentMessage NotBegun(string? detail) => new(SendState.Sending, DateTimeOffset.MinValue, null, detail);

    // Numbers of the mainland are kept as people write them.
    private static string E164(string number) => number.StartsWith('+') ? number : $"+86{number}";
}
