using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.People;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Notices;

/// <summary>Who is told, when, and how often at most.</summary>
[Trait("Requirement", "E6")]
public sealed class NoticeTests : IAsyncLifetime
{
    private readonly ACompany company = new();

    public Task InitializeAsync() => company.InitializeAsync();

    public Task DisposeAsync() => company.DisposeAsync();

    [Fact]
    public async Task AtNight_NobodyIsDisturbedButAllIsToldInTheMorning()
    {
        var it = await company.AwaitingConsent();
        await UntilAsync("2026-06-01 23:00");
        var before = (await it.MessagesAsync()).Count;
        await it.AgreedAsync();
        (await it.MessagesAsync()).Count.ShouldBe(before);
        await UntilAsync("2026-06-02 07:59");
        (await it.MessagesAsync()).Count.ShouldBe(before);
        await UntilAsync("2026-06-02 08:00");
        var told = (await it.MessagesAsync()).Skip(before).ShouldHaveSingleItem();
        (told.Recipient[..8], told.At).ShouldBe(("cleaner:", OwnCompany.China("2026-06-02 08:00")));
        (await it.AcceptedAsync()).ShouldNotBeNull();
    }

    [Fact]
    public async Task WhatIsObsoleteInTheMorning_IsNotToldAtAll()
    {
        var it = await company.AwaitingConsent();
        await UntilAsync("2026-06-01 23:00");
        var before = (await it.MessagesAsync()).Count;
        (await it.CustomerAsync("plan-answer", new { planNo = 1, accepted = false })).Ok();
        await UntilAsync("2026-06-01 23:30");
        (await it.CustomerAsync("withdrawal", new { })).Ok();
        await company.AdvanceAsync(TimeSpan.FromDays(3));
        var told = (await it.MessagesAsync()).Skip(before).ShouldHaveSingleItem();
        (told.Recipient, told.Text.Contains("已撤回"), told.At).ShouldBe(("staff:s01", true, OwnCompany.China("2026-06-02 08:00")));
    }

    [Fact]
    public async Task AfterItsEnd_ACaseTellsNobodyAnything()
    {
        var it = await company.AClosedComplaint();
        var before = (await it.MessagesAsync()).Count;
        await company.AdvanceAsync(TimeSpan.FromDays(40));
        (await it.MessagesAsync()).Count.ShouldBe(before);
    }

    [Fact]
    public async Task ACaseThatSendsTooMany_IsCappedAndAManagerHearsOnce()
    {
        (await company.Owner.PatchesAsync("policy", new { numbers = new { noticesPerCase = 20 }, why = "少发一些" }, (await company.Owner.SeesAsync("policy")).Version())).Ok();
        var it = await company.AFoundedComplaint(wish: "refund");
        for (var planNo = 1; planNo <= 15; planNo++)
        {
            await it.PlannedAsync(Deeds.Action("rework"), Deeds.Action("coupon", planNo));
            (await it.CustomerAsync("plan-answer", new { planNo, accepted = false })).Ok();
        }
        var messages = await it.MessagesAsync();
        messages.Count.ShouldBe(21);
        (messages[^1].Recipient, messages[^1].Text.Contains("已达上限20条")).ShouldBe(("staff:s03", true));
        (await it.FactTypesAsync()).Count(type => type == "NoticeCapReached").ShouldBe(1);
        await company.AdvanceAsync(TimeSpan.FromDays(5));
        // Whoever must go on still hears of it; nobody is only reminded.
        (await it.MessagesAsync()).Skip(21).Select(message => message.Step[(message.Step.IndexOf('.') + 1)..]).ShouldBe(["ladder-backup", "ladder-next_level", "ladder-owner"]);
    }

    [Fact]
    public async Task ACaseThatHasSentTooMany_StillSendsPrivateLinks()
    {
        (await company.Owner.PatchesAsync("policy", new { numbers = new { noticesPerCase = 20 }, why = "少发一些" }, (await company.Owner.SeesAsync("policy")).Version())).Ok();
        var it = await company.AFoundedComplaint(wish: "refund");
        for (var planNo = 1; planNo <= 15; planNo++)
        {
            await it.PlannedAsync(Deeds.Action("rework"), Deeds.Action("coupon", planNo));
            (await it.CustomerAsync("plan-answer", new { planNo, accepted = planNo == 15 })).Ok();
        }
        (await it.FactTypesAsync()).ShouldContain("NoticeCapReached");
        // Without the link no cleaner could ever answer, and one offer after the other would run out.
        await it.AcceptedAsync();
        await it.ReportedAsync();
        (await it.SeenByStaffAsync())["rework"]!["reportedAt"].ShouldNotBeNull();
    }

    private Task UntilAsync(string local) => company.AdvanceToAsync(OwnCompany.China(local));
}
