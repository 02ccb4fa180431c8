using ComplaintCloud.Channels.Messages;
using ComplaintCloud.Complaints;

namespace ComplaintCloud.Channels.WeChat;

/// <summary>Learns from the events that WeChat pushes for each subscription message what became of it.</summary>
internal sealed class SentEvents(AwaitedSends awaited, SentMessages sent)
{
    /// <summary>Takes one event; taking it again does no harm.</summary>
    /// <exception cref="TransientException">The message's record changed meanwhile; WeChat pushes the event again.</exception>
    public async Task TakeAsync(string company, string openId, string template, string messageId, bool wasSent, CancellationToken cancel)
    {
        if (await awaited.FindAsync(company, openId, template, messageId, cancel) is not { } tag)
            return;
        if (await sent.FindAsync(tag, cancel) is { } known && known.Message.State is SendState.Sending or SendState.Accepted)
        {
            // A message that was not sent goes another way when its sender looks again.
            var unsent = known.Message.State is SendState.Sending ? SendState.Refused : SendState.Undelivered;
            var after = known.Message with { State = wasSent ? SendState.Delivered : unsent, ProviderId = messageId };
            if (await sent.WriteAsync(tag, after, known.ETag, cancel) is null)
                throw new TransientException("The message's record changed meanwhile.");
        }
        await awaited.EndAsync(company, openId, template, tag, cancel);
    }
}
