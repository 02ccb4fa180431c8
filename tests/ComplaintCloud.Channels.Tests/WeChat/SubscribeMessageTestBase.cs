using ComplaintCloud.Channels.Tests.Fake;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Notices;
using Xunit;

namespace ComplaintCloud.Channels.Tests.WeChat;

/// <summary>A customer of the mini-program, and messages for them.</summary>
public abstract class SubscribeMessageTestBase : IAsyncLifetime
{
    private protected const string OpenId = "o-customer";
    private int messages;

    private protected AChannel Channel { get; } = new();

    public async Task InitializeAsync()
    {
        await Channel.InitializeAsync();
        await Channel.Get<WeChatAccounts>().BindAsync("jiejia", OpenId, "c01");
    }

    public Task DisposeAsync() => Channel.DisposeAsync();

    /// <summary>The customer allows so many messages.</summary>
    private protected async Task AllowAsync(int times = 1)
    {
        Channel.WeChat.Allow(OpenId, times: times);
        await Channel.Get<GrantLedger>().ReportAsync("jiejia", "c01", FakeWeChat.Template, times, $"grant-{Interlocked.Increment(ref messages)}", default);
    }

    private protected OutgoingMessage Message() => new(
        "jiejia", $"k1:{Interlocked.Increment(ref messages)}.news:customer:c01:sms", "k1", "news", "customer:c01", "13900000001", MessageChannel.WeChat, "【洁家家政】您的投诉由客服陈静专人负责")
    {
        Script = "investigating@1",
        Subject = new MessageSubject("TS20261120-001", "处理中", "您的投诉由客服陈静专人负责，正在核实情况，今天给您结论。", Channel.Clock.GetUtcNow()),
    };

    private protected Task<MessageChannel> SendAsync(OutgoingMessage? message = null) => Channel.Get<IMessageSender>().SendAsync(message ?? Message());
}
