using ComplaintCloud.Channels.Tests.Fake;
using ComplaintCloud.Channels.WeChat;
using ComplaintCloud.Complaints;
using Shouldly;
using Xunit;

namespace ComplaintCloud.Channels.Tests.WeChat;

/// <summary>Where WeChat refuses, is busy or does not answer, the customer is told all the same, and once.</summary>
[Trait("Requirement", "E6")]
public sealed class SubscribeTroubleTests : SubscribeMessageTestBase
{
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
        Channel.WeChat.Fail(FakeWeChat.Send, Trouble.Code, code);
        var message = Message();
        (await SendAsync(message)).ShouldBe(MessageChannel.Sms);
        (await SendAsync(message)).ShouldBe(MessageChannel.Sms);
        (Channel.WeChat.Messages.Count, Channel.Sms.Messages.Count, Channel.WeChat.CallsOf(FakeWeChat.Send)).ShouldBe((0, 1, 1));
        Channel.Clock.Advance(TimeSpan.FromDays(1));
        (await SendAsync()).ShouldBe(spent ? MessageChannel.Sms : MessageChannel.WeChat);
    }

    [Theory]
    [InlineData(nameof(Trouble.Code), -1)]
    [InlineData(nameof(Trouble.Code), 40001)]
    [InlineData(nameof(Trouble.Code), 42001)]
    public async Task WhatWasCertainlyNotDone_IsTriedAgainAtOnce(string trouble, int code)
    {
        await AllowAsync();
        Channel.WeChat.Fail(FakeWeChat.Send, Enum.Parse<Trouble>(trouble), code);
        (await SendAsync()).ShouldBe(MessageChannel.WeChat);
        Channel.WeChat.Messages.Count.ShouldBe(1);
    }

    [Fact]
    public async Task WhenWeChatStaysBusy_FiveAttemptsAreEnough()
    {
        await AllowAsync();
        Channel.WeChat.Fail(FakeWeChat.Send, Trouble.Code, -1, times: 5);
        (await SendAsync()).ShouldBe(MessageChannel.Sms);
        (Channel.WeChat.CallsOf(FakeWeChat.Send), Channel.Sms.Messages.Count).ShouldBe((5, 1));
    }

    [Fact]
    public async Task TheQuotaOfTheMinute_IsWaitedFor()
    {
        await AllowAsync();
        Channel.WeChat.Fail(FakeWeChat.Send, Trouble.Code, 45011);
        var message = Message();
        await Should.ThrowAsync<TransientException>(() => SendAsync(message));
        await Should.ThrowAsync<TransientException>(() => SendAsync(message));
        Channel.WeChat.CallsOf(FakeWeChat.Send).ShouldBe(1);
        Channel.Clock.Advance(TimeSpan.FromMinutes(1));
        (await SendAsync(message)).ShouldBe(MessageChannel.WeChat);
    }

    [Theory]
    [InlineData(nameof(Trouble.DoneButCut), 1)]
    [InlineData(nameof(Trouble.DoneButCut), 3)]
    [InlineData(nameof(Trouble.DoneButLate), 1)]
    public async Task AMessageWithoutAnAnswer_IsKnownByItsEvent(string trouble, int granted)
    {
        await AllowAsync(times: granted);
        Channel.WeChat.Fail(FakeWeChat.Send, Enum.Parse<Trouble>(trouble));
        Channel.WeChat.OnSent = sent => Channel.Get<SentEvents>().TakeAsync("jiejia", sent.OpenId, sent.Template, $"{sent.MessageId}", wasSent: true, default);
        var message = Message();
        await Should.ThrowAsync<TransientException>(() => SendAsync(message));
        (await SendAsync(message)).ShouldBe(MessageChannel.WeChat);
        (Channel.WeChat.Messages.Count, Channel.Sms.Messages.Count, Channel.WeChat.CallsOf(FakeWeChat.Send)).ShouldBe((1, 0, 1));
    }

    [Fact]
    public async Task WithoutAnAnswerAndWithoutAnEvent_TheSpentGrantProvesThatItWasSent()
    {
        await AllowAsync();
        Channel.WeChat.Fail(FakeWeChat.Send, Trouble.DoneButCut);
        var message = Message();
        await Should.ThrowAsync<TransientException>(() => SendAsync(message));
        Channel.Clock.Advance(TimeSpan.FromSeconds(50));
        await Should.ThrowAsync<TransientException>(() => SendAsync(message));
        Channel.Clock.Advance(TimeSpan.FromSeconds(20));
        (await SendAsync(message)).ShouldBe(MessageChannel.WeChat);
        (Channel.WeChat.Messages.Count, Channel.Sms.Messages.Count).ShouldBe((1, 0));
    }

    [Theory]
    [InlineData(nameof(Trouble.Cut))]
    [InlineData(nameof(Trouble.ServerError))]
    [InlineData(nameof(Trouble.NoJson))]
    public async Task AMessageThatWasNotDone_GoesOutAfterTheWait(string trouble)
    {
        await AllowAsync();
        Channel.WeChat.Fail(FakeWeChat.Send, Enum.Parse<Trouble>(trouble));
        var message = Message();
        await Should.ThrowAsync<TransientException>(() => SendAsync(message));
        Channel.Clock.Advance(TimeSpan.FromMinutes(1));
        (await SendAsync(message)).ShouldBe(MessageChannel.WeChat);
        (Channel.WeChat.Messages.Count, Channel.Sms.Messages.Count).ShouldBe((1, 0));
    }
}
