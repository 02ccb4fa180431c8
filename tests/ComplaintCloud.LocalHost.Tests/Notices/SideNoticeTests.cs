using ComplaintCloud.LocalHost.Tests.Accountability;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.People;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Notices;

/// <summary>What is told beside the turn of a case: not at night, not to who is away or must keep away, and once.</summary>
[Trait("Requirement", "E6")]
public sealed class SideNoticeTests
{
    private const string Path = "/api/staff/accountability";

    [Fact]
    public async Task WhatIsDecidedAboutACleanerAtNight_IsToldInTheMorningOnce()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var (company, it) = (world.Company, await world.Company.ABlamedCleaner());
        var id = await it.ProposedAsync();
        await UntilAsync(company, "2026-06-01 23:00");
        (await company.Manager.PostAsync($"{Path}/{id}/decision", new { outcome = "approve" })).Ok();
        (await ToCleanerAsync(company)).ShouldBeEmpty();
        await UntilAsync(company, "2026-06-02 12:00");
        (await ToCleanerAsync(company)).ShouldHaveSingleItem().At.ShouldBe(OwnCompany.China("2026-06-02 08:00"));
        var cleaner = await company.PersonAsync("如有不同意见");
        (await cleaner.PostAsync("/api/cleaner/accountability/objection", new { reason = "台面擦了" })).Ok();
        await UntilAsync(company, "2026-06-02 23:00");
        (await company.Owner.PostAsync($"{Path}/{id}/objection/decision", new { upheld = true, reason = "照片不清楚" })).Ok();
        // It has ended and nothing of it is open any more; they are told all the same.
        await UntilAsync(company, "2026-06-05 12:00");
        (await ToCleanerAsync(company)).Select(one => one.At).ShouldBe([OwnCompany.China("2026-06-02 08:00"), OwnCompany.China("2026-06-03 08:00")]);
    }

    [Fact]
    [Trait("Requirement", "B8")]
    public async Task AManagerInConflictWithTheCase_HearsNothingOfWhatFollowsFromIt()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var company = world.Company;
        var it = await (await company.AStatementAskedFor()).BarredAsync("s03");
        (await it.StateAsync("赶下一单，台面没顾上。")).Ok();
        (await it.StaffAsync(company.Agent, "conclusion", Deeds.Blame())).Ok();
        await UntilAsync(company, "2026-06-03 12:00");
        var told = (await company.MessagesAsync()).Where(one => one.Step.StartsWith("accountability-", StringComparison.Ordinal)).ToList();
        told.Select(one => one.Recipient).ShouldBe(["staff:s05", "staff:s05", "staff:s04"]);
    }

    [Fact]
    [Trait("Requirement", "B9")]
    public async Task WhoIsAway_IsStoodInForAndTheSameIsNotToldAgainWhenTheyAreBack()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var company = world.Company;
        await company.IsOffAsync("s03", "2026-06-02", "2026-06-03");
        (await company.OpensCapaAsync("k1", dueOn: "2026-06-01")).Ok();
        await UntilAsync(company, "2026-06-05 12:00");
        (await company.MessagesAsync()).Where(one => one.Step == "capa-1-manager-open").Select(one => one.Recipient).ShouldBe(["staff:s05"]);
    }

    [Fact]
    [Trait("Requirement", "D8")]
    public async Task ACorrectiveActionOpenedAtNight_IsToldInTheMorningOnce()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 22:30");
        var company = world.Company;
        (await company.OpensCapaAsync("k1", dueOn: "2026-06-05")).Ok();
        (await company.MessagesAsync()).ShouldBeEmpty();
        await UntilAsync(company, "2026-06-03 12:00");
        (await company.MessagesAsync()).Where(one => one.Step.StartsWith("capa-", StringComparison.Ordinal)).ShouldHaveSingleItem().At.ShouldBe(OwnCompany.China("2026-06-02 08:00"));
    }

    [Fact]
    [Trait("Requirement", "E4")]
    public async Task ATaskGivenAtNight_IsToldInTheMorningOnce()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var company = world.Company;
        var it = await company.ARefundToMake();
        await UntilAsync(company, "2026-06-01 22:30");
        (await it.StaffAsync(company.Agent, "tasks/1/owner", new { staffId = "s02", reason = "财务对接人" })).Ok();
        (await GivenAsync(it)).ShouldBeEmpty();
        await UntilAsync(company, "2026-06-02 12:00");
        (await GivenAsync(it)).ShouldHaveSingleItem().At.ShouldBe(OwnCompany.China("2026-06-02 08:00"));
    }

    [Fact]
    public async Task WhatIsCritical_DoesNotWaitForTheMorning()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 23:00");
        var company = world.Company;
        var it = await (await company.AComplaintUnderInvestigation(World.Scalded)).StatementAskedAsync();
        (await it.StateAsync("水是刚烧开的。")).Ok();
        (await it.StaffAsync(company.Agent, "conclusion", Deeds.Blame())).Ok();
        (await company.MessagesAsync()).Where(one => one.Step.StartsWith("accountability-", StringComparison.Ordinal)).ShouldHaveSingleItem()
            .At.ShouldBeLessThan(OwnCompany.China("2026-06-01 23:30"));
    }

    [Fact]
    [Trait("Requirement", "B8")]
    [Trait("Requirement", "B7")]
    public async Task AnOwnerInConflictWithACaseOfAnIncident_DoesNotHearOfItButAManagerDoes()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var company = world.Company;
        var cases = new List<ACase>();
        for (var i = 1; i <= 3; i++)
            cases.Add(await company.AComplaintFiled($"用了你们新的清洁剂，厨房台面全都花了，要求赔偿{new string('！', i)}", customer: $"c0{i}", orderId: $"o000{i}"));
        await company.SettleAsync();
        await cases[0].BarredAsync("s04");
        await company.AdvanceAsync(TimeSpan.FromHours(2));
        var told = (await company.MessagesAsync()).Where(one => one.Step.StartsWith("incident-", StringComparison.Ordinal)).ToList();
        told.ShouldNotBeEmpty();
        told.ShouldAllBe(one => one.Recipient == "staff:s03");
    }

    private static Task UntilAsync(ACompany company, string local) => company.AdvanceToAsync(OwnCompany.China(local));

    private static async Task<IReadOnlyList<Message>> ToCleanerAsync(ACompany company) => [.. (await company.MessagesAsync()).Where(one => one.Recipient == "cleaner:a01" && one.Text.Contains("责任处理"))];

    private static async Task<IReadOnlyList<Message>> GivenAsync(ACase it) => [.. (await it.MessagesAsync()).Where(one => one.Text.Contains("由您办理"))];
}
