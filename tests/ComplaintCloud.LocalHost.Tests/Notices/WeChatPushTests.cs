using System.Text.Json.Nodes;
using ComplaintCloud.Channels.Tests.Fake;
using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.LocalHost.Tests.Contract;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Notices;

/// <summary>WeChat's message push, over HTTP.</summary>
[Trait("Requirement", "E6")]
public sealed class WeChatPushTests : IAsyncLifetime
{
    private readonly AWeChatCompany world = new();

    public Task InitializeAsync() => world.InitializeAsync();

    public Task DisposeAsync() => world.DisposeAsync();

    [Theory]
    [InlineData("f464b24fc39322e44b38aa78f5edd27bd1441696", 200, "echo")]
    [InlineData("f464b24fc39322e44b38aa78f5edd27bd1441697", 403, "signature_invalid")]
    public async Task TheVerification_IsAnsweredForTheRightSignatureOnly(string signature, int status, string says)
    {
        using var client = ContractHandler.Client(world.Company.Product.Address);
        using var answer = await client.GetAsync($"{FakePush.Path}?signature={signature}&timestamp=1714036504&nonce=1514711492&echostr=echo");
        ((int)answer.StatusCode, (await answer.Content.ReadAsStringAsync()).Contains(says)).ShouldBe((status, true));
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public async Task AGrant_IsCountedOnceHoweverOftenItIsPushed(bool encrypted, bool xml)
    {
        await world.PushInAsync(encrypted, xml);
        var pushed = FakePush.Event("subscribe_msg_popup_event", AWeChatCompany.OpenId, world.Company.Now.ToUnixTimeSeconds(), Item("accept"));
        for (var i = 0; i < 3; i++)
            (await world.Push.SendAsync(pushed)).ShouldBe((200, "success"));
        await world.Company.RestartAsync();
        (await world.Push.SendAsync(pushed)).ShouldBe((200, "success"));
        (await LeftAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task TheReportAndTheEventOfOneGrant_AreOneGrant()
    {
        await world.ReportAsync(1, "one");
        await world.Push.EventAsync("subscribe_msg_popup_event", AWeChatCompany.OpenId, Item("accept"), Item("reject", FakeWeChat.SecondTemplate));
        (await LeftAsync()).ShouldBe(1);
        (await LeftAsync(FakeWeChat.SecondTemplate)).ShouldBe(0);
    }

    [Theory]
    [InlineData("<xml><Event>subscribe_msg_popup_event</Event>", "text/xml", 400)]
    [InlineData("<!DOCTYPE xml [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xml><Event>&e;</Event></xml>", "text/xml", 400)]
    [InlineData("<xml><a><a><a><a><a><a><a><a><a><a>1</a></a></a></a></a></a></a></a></a></a></xml>", "text/xml", 400)]
    [InlineData("{\"Event\":", "application/json", 400)]
    [InlineData("[]", "application/json", 400)]
    [InlineData("Event=1", "application/x-www-form-urlencoded", 415)]
    public async Task WhatIsNoMessage_IsRefusedAndNothingOfOursIsRead(string body, string type, int status)
    {
        var request = world.Push.Request([]);
        request.Content = new StringContent(body, System.Text.Encoding.UTF8, type);
        using var answer = await world.SendAsync(request);
        ((int)answer.StatusCode, (await answer.Content.ReadAsStringAsync()).Contains("root:")).ShouldBe((status, false));
    }

    [Fact]
    public async Task SeveralItemsInXml_AreAllTaken()
    {
        await world.PushInAsync(encrypted: true, xml: true);
        await world.Push.EventAsync("subscribe_msg_popup_event", AWeChatCompany.OpenId, Item("accept"), Item("accept", FakeWeChat.SecondTemplate));
        ((await LeftAsync()), (await LeftAsync(FakeWeChat.SecondTemplate))).ShouldBe((1, 1));
    }

    [Fact]
    public async Task WhoSwitchesMessagesOff_HasNoGrantsLeft()
    {
        await world.ReportAsync(3, "three");
        await world.Push.EventAsync("subscribe_msg_change_event", AWeChatCompany.OpenId, Item("reject"));
        (await LeftAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task ForgedOldOrPlainMessages_AreRefused()
    {
        await world.PushInAsync(encrypted: true);
        var pushed = FakePush.Event("subscribe_msg_popup_event", AWeChatCompany.OpenId, 1, Item("accept"));
        (await world.Push.SendAsync(pushed, token: "BBBBB")).Status.ShouldBe(403);
        (await world.Push.SendAsync(pushed, world.Company.Now - TimeSpan.FromMinutes(11))).Status.ShouldBe(403);
        (await world.Push.SendAsync(pushed, world.Company.Now + TimeSpan.FromMinutes(11))).Status.ShouldBe(403);
        (await new FakePush(world.SendAsync, world.Clock).SendAsync(pushed)).Status.ShouldBe(403);
        (await LeftAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task AnUnknownEventAndAnUnknownPerson_DoNothing()
    {
        (await world.Push.EventAsync("debug_demo", AWeChatCompany.OpenId)).ShouldBe((200, "success"));
        (await world.Push.EventAsync("subscribe_msg_popup_event", "o-nobody", Item("accept"))).ShouldBe((200, "success"));
        (await world.Push.EventAsync("subscribe_msg_sent_event", "o-nobody", new JsonObject { ["TemplateId"] = "x", ["MsgID"] = "1", ["ErrorCode"] = "0" })).ShouldBe((200, "success"));
    }

    private static JsonObject Item(string status, string template = FakeWeChat.Template) =>
        new() { ["TemplateId"] = template, ["SubscribeStatusString"] = status, ["PopupScene"] = "0" };

    private Task<int> LeftAsync(string template = FakeWeChat.Template) => world.Service<GrantLedger>().LeftAsync("jiejia", "c01", template, default);
}
