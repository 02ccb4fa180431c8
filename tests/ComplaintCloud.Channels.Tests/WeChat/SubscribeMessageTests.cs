using ComplaintCloud.Channels.Tests.Fake;
using ComplaintCloud.Channels.WeChat;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Notices;
using Shouldly;
using Xunit;

namespace ComplaintCloud.Channels.Tests.WeChat;

/// <summary>Each message reaches the customer once, whatever goes wrong on the way.</summary>
[Trait("Requirement", "E6")]
public sealed class SubscribeMessageTests : IAsyncLifetime
{
    private const string OpenId = "o-customer";
    private readonly AChannel channel = new();
    private int messages;

    public async Task InitializeAsync()
    {
        await channel.InitializeAsync();
        await channel.Get<WeChatAccounts>().BindAsync("jiejia", OpenId, "c01");
    }

    public Task DisposeAsync() => channel.DisposeAsync();

    [Fact]
    public async Task AGrant_CarriesOneMessageAndTheNextGoesBySms()
    {
        await AllowAsync();
        (await SendAsync()).ShouldBe(MessageChannel.WeChat);
        (await SendAsync()).ShouldBe(MessageChannel.Sms);
        var told = channel.WeChat.Messages.ShouldHaveSingleItem();
        (told.OpenId, told.Page, told.Text).ShouldBe((OpenId, "pages/case/case?id=k1", "TS20261120-001 处理中 您的投诉由客服陈静专人负责，正在核实情… 2026-11-20 10:00"));
        channel.Sms.Messages.ShouldHaveSingleItem().Address.ShouldBe("13900000001");
        channel.WeChat.CallsOf(FakeWeChat.Send).ShouldBe(1);
    }

    [Fact]
    public async Task TheSameMessageAgain_IsNotSentAgainAlsoAfterARestart()
    {
        await AllowAsync(times: 3);
        var message = Message();
        (await SendAsync(message)).ShouldBe(MessageChannel.WeChat);
        channel.Restart();
        (await SendAsync(message)).ShouldBe(MessageChannel.WeChat);
        (channel.WeChat.Messages.Count, channel.Sms.Messages.Count).ShouldBe((1, 0));
    }

    [Fact]
    public async Task AGrantThatComesLater_DoesNotSendTheTextMessageOnceMore()
    {
        var message = Message();
        (await SendAsync(message)).ShouldBe(MessageChannel.Sms);
        await AllowAsync();
        (await SendAsync(message)).ShouldBe(MessageChannel.Sms);
        (channel.WeChat.Messages.Count, channel.Sms.Messages.Count).ShouldBe((0, 1));
    }

    [Fact]
    public async Task ManyAtOnce_UseEachGrantOnce()
    {
        await AllowAsync(times: 5);
        var ways = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => SendAsync()));
        (ways.Count(way => way == MessageChannel.WeChat), channel.WeChat.Messages.Count, channel.Sms.Messages.Count).ShouldBe((5, 5, 7));
    }

    [Theory]
    [InlineData(43101, true)]
    [InlineData(45009, false)]
    [InlineData(40003, false)]
    [InlineData(43104, false)]
    [InlineData(40037, false)]
    [InlineData(41030, false)]
    [InlineData(47003, false)]
    [InlineData(48001, false)]
    [InlineData(89002, false)]
    [InlineData(40226, false)]
    [InlineData(99999, false)]
    public async Task ARefusal_LetsTheTextMessageGoAtOnceAndNothingTwice(int code, bool spent)
    {
        await AllowAsync(times: 2);
        channel.WeChat.Fail(FakeWeChat.Send, Trouble.Code, code);
        var message = Message();
        (await SendAsync(message)).ShouldBe(MessageChannel.Sms);
        (await SendAsync(message)).ShouldBe(MessageChannel.Sms);
        (channel.WeChat.Messages.Count, channel.Sms.Messages.Count, channel.WeChat.CallsOf(FakeWeChat.Send)).ShouldBe((0, 1, 1));
        channel.Clock.Advance(TimeSpan.FromDays(1));
        (await SendAsync()).ShouldBe(spent ? MessageChannel.Sms : MessageChannel.WeChat);
    }

    [Theory]
    [InlineData(nameof(Trouble.Code), -1)]
    [InlineData(nameof(Trouble.Code), 40001)]
    [InlineData(nameof(Trouble.Code), 42001)]
    public async Task WhatWasCertainlyNotDone_IsTriedAgainAtOnce(string trouble, int code)
    {
        await AllowAsync();
        channel.WeChat.Fail(FakeWeChat.Send, Enum.Parse<Trouble>(trouble), code);
        (await SendAsync()).ShouldBe(MessageChannel.WeChat);
        channel.WeChat.Messages.Count.ShouldBe(1);
    }

    [Fact]
    public async Task WhenWeChatStaysBusy_FiveAttemptsAreEnough()
    {
        await AllowAsync();
        channel.WeChat.Fail(FakeWeChat.Send, Trouble.Code, -1, times: 5);
        (await SendAsync()).ShouldBe(MessageChannel.Sms);
        (channel.WeChat.CallsOf(FakeWeChat.Send), channel.Sms.Messages.Count).ShouldBe((5, 1));
    }

    [Fact]
    public async Task TheQuotaOfTheMinute_IsWaitedFor()
    {
        await AllowAsync();
        channel.WeChat.Fail(FakeWeChat.Send, Trouble.Code, 45011);
        var message = Message();
        await Should.ThrowAsync<TransientException>(() => SendAsync(message));
        await Should.ThrowAsync<TransientException>(() => SendAsync(message));
        channel.WeChat.CallsOf(FakeWeChat.Send).ShouldBe(1);
        channel.Clock.Advance(TimeSpan.FromMinutes(1));
        (await SendAsync(message)).ShouldBe(MessageChannel.WeChat);
    }

    [Theory]
    [InlineData(nameof(Trouble.DoneButCut), 1)]
    [InlineData(nameof(Trouble.DoneButCut), 3)]
    [InlineData(nameof(Trouble.DoneButLate), 1)]
    public async Task AMessageWithoutAnAnswer_IsKnownByItsEvent(string trouble, int granted)
    {
        await AllowAsync(times: granted);
        channel.WeChat.Fail(FakeWeChat.Send, Enum.Parse<Trouble>(trouble));
        channel.WeChat.OnSent = sent => channel.Get<SentEvents>().TakeAsync("jiejia", sent.OpenId, sent.Template, $"{sent.MessageId}", wasSent: true, default);
        var message = Message();
        await Should.ThrowAsync<TransientException>(() => SendAsync(message));
        (await SendAsync(message)).ShouldBe(MessageChannel.WeChat);
        (channel.WeChat.Messages.Count, channel.Sms.Messages.Count, channel.WeChat.CallsOf(FakeWeChat.Send)).ShouldBe((1, 0, 1));
    }

    [Fact]
    public async Task WithoutAnAnswerAndWithoutAnEvent_TheSpentGrantProvesThatItWasSent()
    {
        await AllowAsync();
        channel.WeChat.Fail(FakeWeChat.Send, Trouble.DoneButCut);
        var message = Message();
        await Should.ThrowAsync<TransientException>(() => SendAsync(message));
        channel.Clock.Advance(TimeSpan.FromSeconds(50));
        await Should.ThrowAsync<TransientException>(() => SendAsync(message));
        channel.Clock.Advance(TimeSpan.FromSeconds(20));
        (await SendAsync(message)).ShouldBe(MessageChannel.WeChat);
        (channel.WeChat.Messages.Count, channel.Sms.Messages.Count).ShouldBe((1, 0));
    }

    [Theory]
    [InlineData(nameof(Trouble.Cut))]
    [InlineData(nameof(Trouble.ServerError))]
    [InlineData(nameof(Trouble.NoJson))]
    public async Task AMessageThatWasNotDone_GoesOutAfterTheWait(string trouble)
    {
        await AllowAsync();
        channel.WeChat.Fail(FakeWeChat.Send, Enum.Parse<Trouble>(trouble));
        var message = Message();
        await Should.ThrowAsync<TransientException>(() => SendAsync(message));
        channel.Clock.Advance(TimeSpan.FromMinutes(1));
        (await SendAsync(message)).ShouldBe(MessageChannel.WeChat);
        (channel.WeChat.Messages.Count, channel.Sms.Messages.Count).ShouldBe((1, 0));
    }

    [Fact]
    public async Task AUserWhoSwitchedMessagesOff_HearsBySms()
    {
        await AllowAsync(times: 3);
        channel.WeChat.Forbid(OpenId);
        (await SendAsync()).ShouldBe(MessageChannel.Sms);
        (await SendAsync()).ShouldBe(MessageChannel.Sms);
        channel.WeChat.CallsOf(FakeWeChat.Send).ShouldBe(1);
    }

    [Fact]
    public async Task TheOtherTemplate_IsUsedWhenTheFirstIsNotAllowed()
    {
        channel.WeChat.Allow(OpenId, FakeWeChat.SecondTemplate);
        await channel.Get<GrantLedger>().ReportAsync("jiejia", "c01", FakeWeChat.SecondTemplate, 1, "k", default);
        (await SendAsync()).ShouldBe(MessageChannel.WeChat);
        channel.WeChat.Messages.ShouldHaveSingleItem().Template.ShouldBe(FakeWeChat.SecondTemplate);
    }

    [Theory]
    [InlineData("短", 20, "短")]
    [InlineData("一二三四五六", 5, "一二三四…")]
    [InlineData("一二三😀五六", 5, "一二三…")]
    [InlineData("两\n行", 20, "两 行")]
    public void AValue_IsCutWithoutHalvingACharacter(string text, int most, string cut) => TemplateData.Cut(text, most).ShouldBe(cut);

    private async Task AllowAsync(int times = 1)
    {
        channel.WeChat.Allow(OpenId, times: times);
        await channel.Get<GrantLedger>().ReportAsync("jiejia", "c01", FakeWeChat.Template, times, $"grant-{Interlocked.Increment(ref messages)}", default);
    }

    private OutgoingMessage Message() => new(
        "jiejia", $"k1:{Interlocked.Increment(ref messages)}.news:customer:c01:sms", "k1", "news", "customer:c01", "13900000001", MessageChannel.WeChat, "【洁家家政】您的投诉由客服陈静专人负责")
    {
        Script = "investigating@1",
        Subject = new MessageSubject("TS20261120-001", "处理中", "您的投诉由客服陈静专人负责，正在核实情况，今天给您结论。", channel.Clock.GetUtcNow()),
    };

    private Task<MessageChannel> SendAsync(OutgoingMessage? message = null) => channel.Get<IMessageSender>().SendAsync(message ?? Message());
}
