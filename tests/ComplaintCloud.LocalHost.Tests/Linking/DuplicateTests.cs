using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Linking;

/// <summary>The same thing said twice is one case; the same visit complained about again is known as such.</summary>
public sealed class DuplicateTests
{
    [Theory]
    [Trait("Requirement", "A6")]
    [InlineData(World.Dirty, "o0001")]
    [InlineData(" 厨房台面还有油污，卫生间镜子也没擦！！", "o0001")]
    [InlineData(World.Dirty, null)]
    public async Task TheSameTextAgain_IsRecordedInTheOpenCase(string again, string? orderId)
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = world.Company.CaseOf(await world.Company.FilesAsync(World.Dirty, orderId));
        var filed = await world.Company.FilesAsync(again, orderId, key: "again");
        (filed.Status, $"{filed.Body["id"]}").ShouldBe((200, it.Id));
        (await world.Company.FilesAsync(again, orderId, key: "again")).Status.ShouldBe(200);
        (await it.FactTypesAsync()).Count(type => type == "FiledAgain").ShouldBe(1);
        (await it.SeenByCustomerAsync())["progress"]!.AsArray().ShouldContain(entry => $"{entry!["title"]}" == "您再次反映了这件事");
    }

    [Fact]
    [Trait("Requirement", "A6")]
    public async Task AnotherSum_IsAnotherText()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        (await world.Company.FilesAsync("上次服务后客厅抽屉里少了现金1000元，请尽快帮我查清楚这件事情的经过。", null)).Status.ShouldBe(201);
        (await world.Company.FilesAsync("上次服务后客厅抽屉里少了现金2000元，请尽快帮我查清楚这件事情的经过。", null)).Status.ShouldBe(201);
    }

    [Fact]
    [Trait("Requirement", "A6")]
    public async Task AnOpenCaseAboutTheVisit_IsOfferedUnlessItIsAnotherMatter()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = world.Company.CaseOf(await world.Company.FilesAsync(World.Dirty));
        var offered = await world.Company.FilesAsync("阿姨提前半小时就走了。", key: "second");
        (offered.Status, offered.Code, $"{offered.Body["complaintId"]}").ShouldBe((409, "similar_case_open", it.Id));
        var own = await world.Company.FilesAsync("阿姨提前半小时就走了。", anotherMatter: true);
        own.Status.ShouldBe(201);
        (await world.Company.CaseOf(own).LinksAsync()).ShouldBeEmpty();
        // Another customer and another visit have nothing to do with it.
        (await world.Company.FilesAsync(World.Dirty, "o0002", "c02")).Status.ShouldBe(201);
    }

    [Fact]
    [Trait("Requirement", "A6")]
    [Trait("Requirement", "B3")]
    public async Task AClosedCaseAboutTheVisit_MakesTheNextOneARepeat()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var company = world.Company;
        var first = await company.AClosedComplaint();
        var plain = await company.ATriagedComplaint();
        (await plain.CustomerAsync("withdrawal", new { })).Ok();
        var again = company.CaseOf(await company.FilesAsync(World.Dirty));
        (await again.LinksAsync()).ShouldBe([$"repeat_of {first.Id}"]);
        var triage = (await again.SeenByStaffAsync())["triage"]!;
        triage["flags"]!.AsArray().Select(flag => $"{flag}").ShouldContain("repeat");
        triage["priority"]!.GetValue<int>().ShouldBeGreaterThan((await plain.SeenByStaffAsync())["triage"]!["priority"]!.GetValue<int>());
        triage["priorityReasons"]!.AsArray().Select(reason => $"{reason}").ShouldContain("同一服务第2次投诉");
    }

    [Fact]
    [Trait("Requirement", "A6")]
    public async Task AfterThirtyDays_ItIsNoRepeat()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        await world.Company.AClosedComplaint();
        await world.Company.AdvanceAsync(TimeSpan.FromDays(31));
        (await world.Company.CaseOf(await world.Company.FilesAsync(World.Dirty)).LinksAsync()).ShouldBeEmpty();
    }
}
