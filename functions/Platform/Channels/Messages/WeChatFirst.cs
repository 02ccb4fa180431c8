using ComplaintCloud.Channels.WeChat;
using ComplaintCloud.Complaints;

namespace ComplaintCloud.Channels.Messages;

/// <summary>Customers hear by WeChat where they allowed it, and by text message where not; never both for one message.</summary>
/// <param name="wechat">Knows who allowed it.</param>
/// <param name="sms">Takes the rest.</param>
internal sealed class WeChatFirst(SubscribeMessages wechat, IMessageSender sms) : IMessageSender
{
    /// <inheritdoc/>
    public async Task<MessageChannel> SendAsync(OutgoingMessage message, CancellationToken cancel = default)
    {
        if (await wechat.TrySendAsync(message, cancel))
            return MessageChannel.WeChat;
        return message.Address.Length == 0 ? MessageChannel.InApp : await sms.SendAsync(message with { Channel = MessageChannel.Sms }, cancel);
    }
}
