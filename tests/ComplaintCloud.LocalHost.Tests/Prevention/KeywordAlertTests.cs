using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Prevention;

/// <summary>A month after the first complaint, six customers ask for their money back within a morning.</summary>
public sealed class KeywordAlertTests
{
    [Fact]
    [Trait("Requirement", "G2")]
    public async Task APhraseThatRises_IsToldTheOwnerOnce_WithExamples_HoweverLongItGoesOn()
    {
        await using var world = await AMonthLaterAsync("2026-06-30 10:10");
        await AllAskForTheirMoneyAsync(world.Company, "上次保洁");
        await world.Company.AdvanceAsync(TimeSpan.FromHours(5));

        var told = (await AlertsAsync(world.Company)).ShouldHaveSingleItem();
        told.Recipient.ShouldBe("staff:s04");
        told.Text.ShouldContain("「退费」今天提到6次");
        told.Text.ShouldContain("例：TS20260630-00");
        var watched = (await world.Company.Agent.GetAsync("/api/staff/keyword-watch")).Ok().Body["items"]!.AsArray().Single(item => $"{item!["phrase"]}" == "退费")!;
        (watched["count"]!.GetValue<int>(), $"{watched["since"]}", watched["examples"]!.AsArray().Count).ShouldBe((6, "2026-06-30", 3));

        await world.Company.AdvanceToAsync(OwnCompany.China("2026-07-01 10:10"));
        await AllAskForTheirMoneyAsync(world.Company, "这次深度保洁");
        await world.Company.AdvanceAsync(TimeSpan.FromHours(5));
        (await AlertsAsync(world.Company)).Count.ShouldBe(1);
    }

    [Fact]
    [Trait("Requirement", "G2")]
    public async Task WhatRisesLateInTheEvening_IsToldInTheMorning()
    {
        await using var world = await AMonthLaterAsync("2026-06-30 22:10");
        await AllAskForTheirMoneyAsync(world.Company, "上次保洁");
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-07-01 07:59"));
        (await AlertsAsync(world.Company)).ShouldBeEmpty();
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-07-01 08:00"));
        (await AlertsAsync(world.Company)).ShouldHaveSingleItem().Text.ShouldContain("「退费」昨天提到6次");
    }

    [Fact]
    [Trait("Requirement", "G2")]
    [Trait("Requirement", "B8")]
    public async Task ACaseFromWhichTheOwnerMustKeepAway_IsCountedAndIsNoExampleOfTheAlert()
    {
        await using var world = await AMonthLaterAsync("2026-06-30 22:10");
        var cases = await AllAskForTheirMoneyAsync(world.Company, "上次保洁");
        // The quiet hours have begun: it is found, and told in the morning.
        await world.Company.AdvanceAsync(TimeSpan.FromHours(1));
        var watched = (await world.Company.Agent.GetAsync("/api/staff/keyword-watch")).Ok().Body["items"]!.AsArray().Single(item => $"{item!["phrase"]}" == "退费")!;
        var named = $"{watched["examples"]![0]}";
        await cases[named].BarredAsync("s04");
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-07-01 08:00"));
        var told = (await AlertsAsync(world.Company)).ShouldHaveSingleItem();
        told.Recipient.ShouldBe("staff:s04");
        told.Text.ShouldContain("「退费」昨天提到6次");
        told.Text.ShouldNotContain(named);
        cases.Keys.Count(number => told.Text.Contains(number, StringComparison.Ordinal)).ShouldBe(3);
    }

    [Fact]
    [Trait("Requirement", "G2")]
    [Trait("Requirement", "B8")]
    public async Task WhereTheOwnerMustKeepAwayFromAllThatSayIt_TheAlertNamesNone()
    {
        await using var world = await AMonthLaterAsync("2026-06-30 22:10");
        foreach (var it in (await AllAskForTheirMoneyAsync(world.Company, "上次保洁")).Values)
            await it.BarredAsync("s04");
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-07-01 08:00"));
        var told = (await AlertsAsync(world.Company)).ShouldHaveSingleItem().Text;
        told.ShouldContain("「退费」昨天提到6次");
        told.ShouldNotContain("TS2026");
    }

    private static async Task<OwnCompany> AMonthLaterAsync(string local)
    {
        var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        await world.Company.AComplaintFiled("阿姨迟到了四十分钟，也没有打电话说一声。", customer: "c08", orderId: "o0008");
        await world.Company.AdvanceToAsync(OwnCompany.China(local));
        return world;
    }

    // Each case by its number.
    private static async Task<IReadOnlyDictionary<string, ACase>> AllAskForTheirMoneyAsync(ACompany company, string what)
    {
        var cases = new Dictionary<string, ACase>();
        string[] rooms = ["擦窗", "厨房", "客厅", "卧室", "阳台", "浴室"];
        for (var at = 0; at < rooms.Length; at++)
        {
            var it = await company.AComplaintFiled($"{what}的{rooms[at]}多收了钱，要退费。", customer: $"c0{at + 1}", orderId: $"o000{at + 1}");
            cases[$"{(await it.SeenByStaffAsync())["number"]}"] = it;
        }
        return cases;
    }

    private static async Task<IReadOnlyList<Message>> AlertsAsync(ACompany company) =>
        [.. (await company.MessagesAsync()).Where(message => message.Step.StartsWith("keyword-", StringComparison.Ordinal) && message.Text.Contains("「退费」"))];
}
