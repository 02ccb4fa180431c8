using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.Linking;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>What was closed can be taken up again for a while; later something new follows it.</summary>
public sealed class ReopeningTests
{
    [Theory]
    [Trait("Requirement", "F2")]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AReopenedCase_GoesTheWholeWayAgainOneLevelHigher(bool byCustomer)
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await world.Company.AClosedComplaint();
        await world.Company.AdvanceAsync(TimeSpan.FromDays(14));
        var body = new { reason = "又出问题了" };
        (await (byCustomer ? it.CustomerAsync("reopening", body) : it.StaffAsync(world.Company.Agent, "reopening", body))).Ok();
        var seen = await it.SeenByStaffAsync();
        ($"{seen["step"]}", $"{seen["turn"]}", seen["round"]!.GetValue<int>(), seen["level"]!.GetValue<int>()).ShouldBe(("decided", "agent", 2, 2));
        seen["closedAt"].ShouldBeNull();
        await world.Company.AdvanceAsync(TimeSpan.FromDays(2));
        (await it.LadderAsync()).ShouldNotBeEmpty();
        await (await it.ConcludedAsync()).PlannedAsync(Deeds.Action("rework"));
        await (await (await it.AcceptedAsync()).ReportedAsync()).SignedOffAsync();
        await (await it.UntilDueAsync()).CalledBackAsync();
        (await it.SeenByCustomerAsync())["step"]!.ToString().ShouldBe("closed");
        (await it.FactTypesAsync()).Count(type => type == "ComplaintClosed").ShouldBe(2);
    }

    [Fact]
    [Trait("Requirement", "F2")]
    public async Task AfterTheWindow_ANewCaseFollowsTheOldOne()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var company = world.Company;
        var it = await company.AClosedComplaint();
        var before = (await it.FactTypesAsync()).Count;
        await company.AdvanceAsync(TimeSpan.FromDays(40));
        (await it.CustomerAsync("reopening", new { reason = "又花了" })).Code.ShouldBe("reopening_over");
        (await it.FactTypesAsync()).Count.ShouldBe(before);
        var body = new { orderId = "o0001", text = "镜子又花了。", wish = "redo", follows = it.Id };
        var filed = company.CaseOf(await company.Customer().PostAsync("/api/customer/complaints", body, key: "follows"));
        await company.SettleAsync();
        (await filed.LinksAsync()).ShouldBe([$"follows {it.Id}"]);
        (await company.Customer("c02").PostAsync("/api/customer/complaints", new { text = "?", wish = "redo", follows = it.Id }, key: "not-theirs")).Code.ShouldBe("invalid_request");
    }
}
