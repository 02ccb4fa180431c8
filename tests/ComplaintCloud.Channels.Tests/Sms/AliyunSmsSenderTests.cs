using ComplaintCloud.Channels.Messages;
using ComplaintCloud.Channels.Sms;
using ComplaintCloud.Channels.Tests.Fake;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.People;
using Microsoft.Extensions.Logging;
using Shouldly;
using Xunit;

namespace ComplaintCloud.Channels.Tests.Sms;

/// <summary>Each text message goes out once, whatever the provider does.</summary>
[Trait("Requirement", "E6")]
public sealed class AliyunSmsSenderTests : IAsyncLifetime
{
    private readonly AChannel channel = new() { WithSms = true };
    private int messages;

    public Task InitializeAsync() => channel.InitializeAsync();

    public Task DisposeAsync() => channel.DisposeAsync();

    [Fact]
    public async Task AMessage_GoesOutByItsTemplateWithItsLinkWhole()
    {
        (await SendAsync(Message("1.news", "【洁家家政】您的投诉由客服陈静专人负责，正在核实情况，今天下午六点以前一定给您明确的答复和结论。"))).ShouldBe(MessageChannel.Sms);
        await SendAsync(Message("2.offer-1", "【洁家家政】返工单TS1定于明天上门，请回复是否接单：https://jiejia.example/c/abcdefghijklmnopqrstuv"));
        var (news, offer) = (channel.Provider.Sent[0], channel.Provider.Sent[1]);
        ($"{news.Template}", $"{news.Number}", $"{news.Parameters["content"]}").ShouldBe(("SMS_1", "13900000001", "您的投诉由客服陈静专人负责，正在核实情况，今天下午六点以前一定给您明…"));
        ($"{offer.Template}", $"{offer.Parameters["content"]}", $"{offer.Parameters["url"]}").ShouldBe(("SMS_2", "返工单TS1定于明天上门，请回复是否接单", "https://jiejia.example/c/abcdefghijklmnopqrstuv"));
    }

    [Fact]
    public async Task TheSameMessageAgain_IsNotSentAgain()
    {
        var message = Message();
        await SendAsync(message);
        channel.Restart();
        await SendAsync(message);
        channel.Provider.Sent.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("isv.MOBILE_NUMBER_ILLEGAL")]
    [InlineData("isv.SMS_TEMPLATE_ILLEGAL")]
    [InlineData("isv.BLACK_KEY_CONTROL_LIMIT")]
    [InlineData("SignatureDoesNotMatch")]
    public async Task WhatTheProviderWillNeverTake_IsNotTriedAgainAndSomebodyIsToldToMendIt(string code)
    {
        channel.Provider.Fail(Trouble.Code, code);
        var message = Message();
        await SendAsync(message);
        await SendAsync(message);
        (channel.Provider.Calls, channel.Log.Lines.Count(line => line.Level is LogLevel.Error)).ShouldBe((1, 1));
        channel.Log.Lines.ShouldAllBe(line => !line.Text.Contains(FakeSms.Secret) && !line.Text.Contains("13900000001"));
    }

    [Theory]
    [InlineData("isv.BUSINESS_LIMIT_CONTROL")]
    [InlineData("isp.SYSTEM_ERROR")]
    [InlineData("isp.RAM_PERMISSION_DENY")]
    [InlineData("Throttling.User")]
    [InlineData("ServiceUnavailable")]
    public async Task WhatPasses_IsTriedAgainLater(string code)
    {
        channel.Provider.Fail(Trouble.Code, code);
        var message = Message();
        await Should.ThrowAsync<TransientException>(() => SendAsync(message));
        await SendAsync(message);
        channel.Provider.Sent.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(nameof(Trouble.DoneButCut), true)]
    [InlineData(nameof(Trouble.Cut), false)]
    [InlineData(nameof(Trouble.ServerError), false)]
    public async Task WithoutAnAnswer_TheReportIsWaitedFor(string trouble, bool wasSent)
    {
        channel.Provider.Fail(Enum.Parse<Trouble>(trouble));
        var message = Message();
        await Should.ThrowAsync<TransientException>(() => SendAsync(message));
        await Should.ThrowAsync<TransientException>(() => SendAsync(message));
        channel.Provider.Calls.ShouldBe(1);
        if (wasSent)
            await channel.Get<SmsReports>().TakeAsync("jiejia", channel.Provider.Sent[0].OutId, delivered: true, "b-1", "DELIVERED", default);
        else
            channel.Clock.Advance(SentMessages.ReportWithin);
        await SendAsync(message);
        channel.Provider.Sent.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Reports_MayComeSeveralTimesAndInAnyOrder()
    {
        var message = Message();
        await SendAsync(message);
        var reports = channel.Get<SmsReports>();
        var outId = channel.Provider.Sent[0].OutId;
        foreach (var delivered in (bool[])[false, true, true, false])
            await reports.TakeAsync("jiejia", outId, delivered, "b-1", delivered ? "DELIVERED" : "UNDELIV", default);
        await reports.TakeAsync("other", outId, false, "b-1", "UNDELIV", default);
        await reports.TakeAsync("jiejia", "no tag of ours", true, "b-1", "", default);
        (await channel.Get<SentMessages>().FindAsync(MessageTag.Of(message), default))!.Value.Message.State.ShouldBe(SendState.Delivered);
    }

    [Fact]
    public async Task BeyondTheBudget_OnlyWhatIsUrgentGoesOutAndTheOwnerHearsOnceADay()
    {
        await channel.Get<CompanyDirectory>().SaveStaffAsync("jiejia", [new StaffMember("s04", "何国强", StaffRole.Owner, "13800000004")]);
        await channel.Get<CompanyDirectory>().SaveCompanyAsync(new Company("jiejia", "洁家家政"));
        for (var i = 0; i < 5; i++)
            await SendAsync(Message());
        var waits = Message();
        for (var i = 0; i < 3; i++)
            await Should.ThrowAsync<TransientException>(() => SendAsync(waits));
        await channel.Get<OwnerAlerts>().IdleAsync();
        await SendAsync(Message() with { Urgent = true });
        channel.Provider.Sent.Count(text => text.Number == "13800000004").ShouldBe(1);
        channel.Provider.Sent.Count.ShouldBe(7);
        // 10:00 in Shanghai; the day there ends fourteen hours later.
        channel.Clock.Advance(TimeSpan.FromHours(14));
        await SendAsync(waits);
        channel.Provider.Sent.Count.ShouldBe(8);
    }

    [Theory]
    [InlineData(70, 1)]
    [InlineData(71, 2)]
    [InlineData(134, 2)]
    [InlineData(135, 3)]
    [InlineData(201, 3)]
    [InlineData(202, 4)]
    public void Parts_AreCountedAsTheProviderDoes(int characters, int parts) => SmsParts.Count(new string('脏', characters)).ShouldBe(parts);

    private OutgoingMessage Message(string step = "1.news", string text = "【洁家家政】短信") => new(
        "jiejia", $"k1:{++messages}.{step}:staff:s01:sms", "k1", step, "staff:s01", "13900000001", MessageChannel.Sms, text)
    {
        Script = "news@1",
    };

    private Task<MessageChannel> SendAsync(OutgoingMessage message) => channel.Get<IMessageSender>().SendAsync(message);
}
