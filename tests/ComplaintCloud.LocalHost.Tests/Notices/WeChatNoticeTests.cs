using ComplaintCloud.Channels.Tests.Fake;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Notices;

/// <summary>Customers hear by WeChat what they allowed, else by text message: once each, whatever WeChat does.</summary>
[Trait("Requirement", "E6")]
public sealed class WeChatNoticeTests : IAsyncLifetime
{
    private readonly AWeChatCompany world = new();

    public Task InitializeAsync() => world.InitializeAsync();

    public Task DisposeAsync() => world.DisposeAsync();

    [Fact]
    public async Task AsLongAsGrantsLast_NewsComesByWeChatAndThenBySms()
    {
        (await world.AllowAsync(2)).Ok().Body["available"]!.GetValue<int>().ShouldBe(2);
        var it = await world.Company.AwaitingConsent();
        var told = await ToldAsync(it);
        told.Count.ShouldBeGreaterThan(2);
        told.Take(2).ShouldAllBe(channel => channel == "we_chat");
        told.Skip(2).ShouldAllBe(channel => channel == "sms");
        world.WeChat.Messages.ShouldAllBe(message => message.OpenId == AWeChatCompany.OpenId && message.Page == $"pages/case/case?id={it.Id}");
        (world.WeChat.Messages.Count, await SmsAsync(it)).ShouldBe((2, told.Count - 2));
    }

    [Fact]
    public async Task TheSameReportTwice_CountsOnce()
    {
        (await world.ReportAsync(1, "one")).Ok().Body["available"]!.GetValue<int>().ShouldBe(1);
        (await world.ReportAsync(1, "one")).Ok().Body["available"]!.GetValue<int>().ShouldBe(1);
        (await world.ReportAsync(3, "two")).Ok().Body["available"]!.GetValue<int>().ShouldBe(4);
    }

    [Theory]
    [InlineData("模板", 1, "templateId")]
    [InlineData("", 1, "templateId")]
    [InlineData("ok", 0, "accepted")]
    [InlineData("ok", 21, "accepted")]
    public async Task AReportThatCannotBe_IsRefused(string templateId, int accepted, string member)
    {
        var answer = await world.Company.Customer().PostAsync("/api/customer/subscriptions", new { templateId, accepted }, key: "bad");
        (answer.Status, answer.Body["errors"]![member] is not null).ShouldBe((422, true));
    }

    [Fact]
    public async Task WhateverWeChatDoes_NoNewsIsLostAndNoneComesTwice()
    {
        await world.AllowAsync(20);
        (Trouble Kind, int Code)[] story =
        [
            (Trouble.DoneButCut, 0), (Trouble.Code, -1), (Trouble.Code, 42001), (Trouble.Code, 45011), (Trouble.ServerError, 0), (Trouble.Code, 47003),
            (Trouble.NoJson, 0), (Trouble.Code, 40001), (Trouble.DoneButCut, 0), (Trouble.Cut, 0), (Trouble.Code, 40037), (Trouble.Code, 45009),
        ];
        var it = await world.Company.AComplaintUnderInvestigation();
        foreach (var (kind, code) in story)
        {
            world.WeChat.Fail(FakeWeChat.Send, kind, code);
            (await it.StaffAsync(world.Company.Agent, "pause", new { reason = "等客户", question = $"{kind}{code}吗？" })).Ok();
            await world.Company.AdvanceAsync(TimeSpan.FromMinutes(5));
            (await it.StaffAsync(world.Company.Agent, "resumption")).Ok();
        }
        world.WeChat.CallsOf(FakeWeChat.Send).ShouldBeGreaterThan(story.Length);
        var told = await ToldAsync(it);
        (world.WeChat.Messages.Count, await SmsAsync(it)).ShouldBe((told.Count(channel => channel == "we_chat"), told.Count(channel => channel == "sms")));
        told.Count.ShouldBeGreaterThanOrEqualTo(story.Length + 1);
        world.WeChat.Messages.Select(message => message.Text).ShouldBeUnique();
    }

    private static async Task<IReadOnlyList<string>> ToldAsync(ACase it) =>
    [
        .. (await it.FactsAsync()).Where(fact => $"{fact["type"]}" is "NoticeSent" or "NoticeEnded" && $"{fact["data"]!["recipient"]}" == "customer:c01")
            .Select(fact => $"{fact["data"]!["channel"]}").Where(channel => channel != "later"),
    ];

    private static async Task<int> SmsAsync(ACase it) => (await it.MessagesAsync()).Count(message => message.Recipient == "customer:c01");
}
