using System.Text;
using System.Text.Json;
using ComplaintCloud.Channels.Messages;
using ComplaintCloud.Complaints;
using ComplaintCloud.Functions.Messages;
using ComplaintCloud.LocalHost.Store;
using ComplaintCloud.LocalHost.Tests;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace ComplaintCloud.Functions.Tests.Messages;

public sealed class AcsSmsSenderTests
{
    private const string Key = "1.acknowledged:customer:c01:sms";
    private const string Secret = "0123456789abcdef0123456789abcdef";

    private readonly HandClock clock = new();
    private readonly FakeSmsClient sms = new();
    private readonly SentMessages sent;
    private readonly AcsSmsSender sender;

    public AcsSmsSenderTests()
    {
        sent = new SentMessages(new MemoryRecordStore(clock));
        sender = new AcsSmsSender(sms, "Jiejia", sent, clock);
    }

    private static OutgoingMessage Message { get; } =
        new("jiejia", Key, "c-1", "1.acknowledged", "customer:c01", "13900000001", MessageChannel.Sms, "【洁家家政】已收到。") { Script = "acknowledged.quality@1" };

    [Fact]
    public async Task SameKeyTwice_GoesOutOnce()
    {
        await sender.SendAsync(Message);
        await sender.SendAsync(Message);

        var (to, text, tag) = sms.Sent.ShouldHaveSingleItem();
        (to, text).ShouldBe(("+8613900000001", Message.Text));
        MessageTag.Parse(tag).ShouldBe(MessageTag.Of(Message));
        (await StateAsync()).ShouldBe(SendState.Accepted);
    }

    [Fact]
    public async Task RecipientRefusedForGood_IsNotTriedAgain()
    {
        sms.Status = 400;
        await sender.SendAsync(Message);
        await sender.SendAsync(Message);

        sms.Sent.ShouldHaveSingleItem();
        (await StateAsync()).ShouldBe(SendState.Refused);
    }

    [Fact]
    public async Task RecipientThrottled_GoesOutAtTheNextAttempt()
    {
        sms.Status = 429;
        await Should.ThrowAsync<TransientException>(() => sender.SendAsync(Message));
        sms.Status = 202;
        await sender.SendAsync(Message);

        sms.Sent.Count.ShouldBe(2);
        (await StateAsync()).ShouldBe(SendState.Accepted);
    }

    [Fact]
    public async Task NoAnswer_WaitsForTheReportBeforeItGoesOutAgain()
    {
        sms.Status = 0;
        await Should.ThrowAsync<TransientException>(() => sender.SendAsync(Message));
        sms.Status = 202;
        await Should.ThrowAsync<TransientException>(() => sender.SendAsync(Message));
        sms.Sent.ShouldHaveSingleItem();

        clock.Advance(SentMessages.ReportWithin);
        await sender.SendAsync(Message);

        sms.Sent.Count.ShouldBe(2);
    }

    [Fact]
    public async Task NoAnswerButAReport_NeverGoesOutAgain()
    {
        sms.Status = 0;
        await Should.ThrowAsync<TransientException>(() => sender.SendAsync(Message));
        (await ReportAsync("Delivered")).ShouldBe(StatusCodes.Status200OK);
        clock.Advance(TimeSpan.FromDays(1));

        await sender.SendAsync(Message);

        sms.Sent.ShouldHaveSingleItem();
        (await StateAsync()).ShouldBe(SendState.Delivered);
    }

    [Fact]
    public async Task ReportsInTheWrongOrder_LeaveTheMessageDelivered()
    {
        await sender.SendAsync(Message);
        await ReportAsync("Delivered");
        await ReportAsync("Failed");

        (await StateAsync()).ShouldBe(SendState.Delivered);
    }

    [Fact]
    public async Task ReportWithoutTheKey_IsRefused()
    {
        await sender.SendAsync(Message);

        (await ReportAsync("Delivered", "a wrong one")).ShouldBe(StatusCodes.Status401Unauthorized);

        (await StateAsync()).ShouldBe(SendState.Accepted);
    }

    [Fact]
    public async Task WeChatMessage_IsNotSentAsSms()
    {
        await Should.ThrowAsync<NotSupportedException>(() => sender.SendAsync(Message with { Channel = MessageChannel.WeChat }));

        sms.Sent.ShouldBeEmpty();
    }

    private async Task<SendState?> StateAsync() => (await sent.FindAsync(MessageTag.Of(Message), default))?.Message.State;

    private async Task<int> ReportAsync(string status, string key = Secret)
    {
        var events = new[]
        {
            new
            {
                eventType = "Microsoft.Communication.SMSDeliveryReportReceived",
                data = new { messageId = "m1", deliveryStatus = status, deliveryStatusDetails = "2000", Tag = MessageTag.Of(Message).ToString() },
            },
        };
        var context = new DefaultHttpContext();
        context.Request.QueryString = QueryString.Create("key", key);
        context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(events)));
        var result = await new DeliveryReports(sent, new HookKey(Secret)).TakeAsync(context.Request, default);
        return ((IStatusCodeHttpResult)result).StatusCode ?? 0;
    }
}
