using ComplaintCloud.Channels.Tests;
using ComplaintCloud.Channels.Tests.Fake;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Notices;

/// <summary>No case waits for a message: what cannot go out at once goes out once by itself, or is dropped when its step is over.</summary>
[Trait("Requirement", "E6")]
public sealed class LateMessageTests : IAsyncLifetime
{
    private readonly AWeChatCompany world = new();
    private FakeSms Provider { get; } = new();

    public async Task InitializeAsync()
    {
        await Provider.StartAsync();
        foreach (var (name, value) in AChannel.SmsSettings(Provider.Url))
            world.AddedSettings[name] = value;
        world.AddedSettings["Channels:AnswerWithin"] = "00:00:01";
        world.AddedSettings["Channels:Companies:jiejia:Sms:PartsPerDay"] = "1000";
        await world.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await world.DisposeAsync();
        await Provider.DisposeAsync();
    }

    [Fact]
    public async Task WhileTheProviderHangsForAnHour_TheCaseGoesOnAndEachMessageComesOnceAfterwards()
    {
        Provider.Fail(Trouble.Hang, times: 1_000);
        var it = await world.Company.AComplaintUnderInvestigation();
        $"{(await it.SeenByStaffAsync())["step"]}".ShouldBe("investigating");
        await world.Company.AdvanceAsync(TimeSpan.FromHours(1));
        Provider.Sent.ShouldBeEmpty();
        await world.Company.RestartAsync();
        Provider.Recover();
        await world.Company.AdvanceAsync(TimeSpan.FromHours(1));
        var ended = await EndedAsync(it);
        ended.ShouldContain("1.acknowledged customer:c01 sms");
        ended.ShouldContain("3.news customer:c01 sms");
        // Whoever was to take the case need not hear any more that it waits for them.
        ended.ShouldContain("2.turn staff:s01 dropped");
        ended.ShouldBeUnique();
        Provider.Sent.Count(text => text.Number == "13900000001").ShouldBe(ended.Count(one => one.Contains("customer:c01 sms")));
        Provider.Sent.Select(text => text.OutId).ShouldBeUnique();
        await world.Company.AdvanceAsync(TimeSpan.FromHours(3));
        (await EndedAsync(it)).Count(one => one.StartsWith("1.", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task WhatWasSentWithoutAnAnswer_IsNotSentAgainOnceItsReportIsThere()
    {
        var it = await world.Company.AComplaintUnderInvestigation();
        Provider.Fail(Trouble.DoneButCut);
        (await it.StaffAsync(world.Company.Agent, "pause", new { reason = "等客户", question = "门牌号是多少？" })).Ok();
        var sent = Provider.Sent.Count(text => $"{text.Parameters["content"]}".Contains("门牌号"));
        sent.ShouldBe(1);
        await world.Service<ComplaintCloud.Channels.Sms.SmsReports>().TakeAsync("jiejia", Provider.Sent[^1].OutId, delivered: true, "b-1", "DELIVERED", default);
        await world.Company.AdvanceAsync(TimeSpan.FromMinutes(30));
        Provider.Sent.Count(text => $"{text.Parameters["content"]}".Contains("门牌号")).ShouldBe(1);
        (await EndedAsync(it)).Count(one => one.EndsWith("sms", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    [Trait("Requirement", "C3")]
    public async Task WhileARungsMessageWaitsForTheProviderTheClockIsStopped_ItIsDropped()
    {
        var it = await world.Company.AComplaintUnderInvestigation();
        await world.Company.AdvanceAsync(TimeSpan.FromMinutes(25));
        Provider.Fail(Trouble.Hang, times: 1_000);
        await world.Company.AdvanceAsync(TimeSpan.FromMinutes(6));
        (await it.StaffAsync(world.Company.Agent, "pause", new { reason = "等客户发照片" })).Ok();
        Provider.Recover();
        await world.Company.AdvanceAsync(TimeSpan.FromHours(1));
        var ended = await EndedAsync(it);
        ended.ShouldContain("3.ladder-first_response staff:s01 dropped");
        ended.ShouldContain("3.promise-0 customer:c01 sms");
    }

    [Fact]
    public async Task BeyondTheDaysBudget_TheCaseGoesOnAndWhatStillMattersComesTheNextMorning()
    {
        world.AddedSettings["Channels:Companies:jiejia:Sms:PartsPerDay"] = "1";
        await world.PushInAsync(encrypted: false);
        (await world.Company.ATriagedComplaint()).Id.ShouldNotBeEmpty();
        var it = await world.Company.AwaitingConsent();
        $"{(await it.SeenByStaffAsync())["step"]}".ShouldBe("consent");
        var today = Provider.Sent.Count;
        await world.Company.AdvanceAsync(TimeSpan.FromHours(13));
        Provider.Sent.Count.ShouldBe(today);
        // The next day's budget lets out what waited.
        await world.Company.AdvanceAsync(TimeSpan.FromHours(12));
        Provider.Sent.Count.ShouldBeGreaterThan(today);
        Provider.Sent.Select(text => text.OutId).ShouldBeUnique();
        (await EndedAsync(it)).ShouldContain(one => one.EndsWith("dropped", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhenWeChatHangs_TheCaseGoesOnAndTheNewsComeOnce()
    {
        await world.AllowAsync(5);
        world.WeChat.Fail(FakeWeChat.Send, Trouble.Hang, times: 3);
        var it = await world.Company.AComplaintUnderInvestigation();
        $"{(await it.SeenByStaffAsync())["step"]}".ShouldBe("investigating");
        // Before the thirty minutes have passed after which the customer is told that the answer is late.
        await world.Company.AdvanceAsync(TimeSpan.FromMinutes(15));
        (await EndedAsync(it)).Where(one => one.Contains("customer:c01")).ShouldAllBe(one => one.EndsWith("we_chat", StringComparison.Ordinal));
        world.WeChat.Messages.Count.ShouldBe((await it.FactsAsync()).Count(fact => $"{fact["type"]}" == "NoticeSent" && $"{fact["data"]!["recipient"]}" == "customer:c01"));
        world.WeChat.Messages.Select(message => message.Text).ShouldBeUnique();
    }

    private static async Task<IReadOnlyList<string>> EndedAsync(ACase it) =>
    [
        .. (await it.FactsAsync()).Where(fact => $"{fact["type"]}" == "NoticeEnded").Select(fact => fact["data"]!)
            .Select(data => $"{data["step"]} {data["recipient"]} {data["channel"]?.ToString() ?? "dropped"}"),
    ];
}
