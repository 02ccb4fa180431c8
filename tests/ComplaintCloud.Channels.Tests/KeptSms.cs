using ComplaintCloud.Complaints;

namespace ComplaintCloud.Channels.Tests;

/// <summary>Takes text messages, each key once, and keeps them.</summary>
internal sealed class KeptSms : IMessageSender
{
    private readonly List<OutgoingMessage> taken = [];

    public IReadOnlyList<OutgoingMessage> Messages => taken;

    public Task<MessageChannel> SendAsync(OutgoingMessage message, CancellationToken cancel = default)
    {
        if (taken.TrueForAll(one => one.Key != message.Key))
            taken.Add(message);
        return Task.FromResult(MessageChannel.Sms);
    }
}
