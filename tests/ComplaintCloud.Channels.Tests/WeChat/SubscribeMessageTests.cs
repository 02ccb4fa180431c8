using ComplaintCloud.Channels.Tests.Fake;
using ComplaintCloud.Channels.WeChat;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Notices;
using Shouldly;
using Xunit;

namespace ComplaintCloud.Channels.Tests.WeChat;

/// <summary>Each message reaches the customer once, whatever goes wrong on the way.</summary>
[Trait("Requirement", "E6")]
public sealed class SubscribeMessageTests : SubscribeMessageTestBase
{
    [Fact]
    public async Task AGrant_CarriesOneMessageAndTheNextGoesBySms()
    {
        await AllowAsync();
        (await SendAsync()).ShouldBe(MessageChannel.WeChat);
        (await SendAsync()).ShouldBe(MessageChannel.Sms);
        var told = Channel.WeChat.Messages.ShouldHaveSingleItem();
        (told.OpenId, told.Page, told.Text).ShouldBe((OpenId, "pages/case/case?id=k1", "TS20261120-001 处理中 您的投诉由客服陈静专人负责，正在核实情… 2026-11-20 10:00"));
        Channel.Sms.Messages.ShouldHaveSingleItem().Address.ShouldBe("13900000001");
        Channel.WeChat.CallsOf(FakeWeChat.Send).ShouldBe(1);
    }

    [Fact]
    public async Task TheSameMessageAgain_IsNotSentAgainAlsoAfterARestart()
    {
        await AllowAsync(times: 3);
        var message = Message();
        (await SendAsync(message)).ShouldBe(MessageChannel.WeChat);
        Channel.Restart();
        (await SendAsync(message)).ShouldBe(MessageChannel.WeChat);
        (Channel.WeChat.Messages.Count, Channel.Sms.Messages.Count).ShouldBe((1, 0));
    }

    [Fact]
    public async Task AGrantThatComesLater_DoesNotSendTheTextMessageOnceMore()
    {
        var message = Message();
        (await SendAsync(message)).ShouldBe(MessageChannel.Sms);
        await AllowAsync();
        (await SendAsync(message)).ShouldBe(MessageChannel.Sms);
        (Channel.WeChat.Messages.Count, Channel.Sms.Messages.Count).ShouldBe((0, 1));
    }

    [Fact]
    public async Task ManyAtOnce_UseEachGrantOnce()
    {
        await AllowAsync(times: 5);
        var ways = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => SendAsync()));
        (ways.Count(way => way == MessageChannel.WeChat), Channel.WeChat.Messages.Count, Channel.Sms.Messages.Count).ShouldBe((5, 5, 7));
    }

    [Fact]
    public async Task AUserWhoSwitchedMessagesOff_HearsBySms()
    {
        await AllowAsync(times: 3);
        Channel.WeChat.Forbid(OpenId);
        (await SendAsync()).ShouldBe(MessageChannel.Sms);
        (await SendAsync()).ShouldBe(MessageChannel.Sms);
        Channel.WeChat.CallsOf(FakeWeChat.Send).ShouldBe(1);
    }

    [Fact]
    public async Task TheOtherTemplate_IsUsedWhenTheFirstIsNotAllowed()
    {
        Channel.WeChat.Allow(OpenId, FakeWeChat.SecondTemplate);
        await Channel.Get<GrantLedger>().ReportAsync("jiejia", "c01", FakeWeChat.SecondTemplate, 1, "k", default);
        (await SendAsync()).ShouldBe(MessageChannel.WeChat);
        Channel.WeChat.Messages.ShouldHaveSingleItem().Template.ShouldBe(FakeWeChat.SecondTemplate);
    }

    [Theory]
    [InlineData("短", 20, "短")]
    [InlineData("一二三四五六", 5, "一二三四…")]
    [InlineData("一二三😀五六", 5, "一二三…")]
    [InlineData("两\n行", 20, "两 行")]
    public void AValue_IsCutWithoutHalvingACharacter(string text, int most, string cut) => TemplateData.Cut(text, most).ShouldBe(cut);
}
