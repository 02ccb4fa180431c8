using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.People;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Clocks;

/// <summary>Whom the ladder reaches and when: not at night unless it is critical, and nobody who has a day off.</summary>
[Trait("Requirement", "C4")]
public sealed class LadderHoursTests
{
    [Fact]
    public async Task ARungInQuietHours_IsHeardAtTheirEnd()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        (await world.Company.Owner.PatchesAsync("policy", new { hours = new[] { new { from = "17:00:00", to = "02:00:00" } }, why = "夜间营业" }, 1)).Ok();
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-01 18:30"));
        var it = await world.Company.AFoundedComplaint();
        // Due at 22:30, in the quiet hours from 22 to 8.
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-02 07:59"));
        (await it.LadderAsync()).ShouldBe(["first_response staff:s01", "report_upward staff:s03", "remind staff:s01"]);
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-02 08:00"));
        (await it.LadderAsync()).Skip(3).ShouldBe(["backup staff:s02", "next_level staff:s03", "owner staff:s04"]);
        (await it.SeenByStaffAsync())["deadline"]!["dueAt"]!.GetValue<DateTimeOffset>().ShouldBe(OwnCompany.China("2026-06-01 22:30"));
    }

    [Fact]
    public async Task ACriticalCase_IsHeardAtNight()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 23:00");
        var it = await world.Company.ATriagedComplaint(World.Scalded);
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-02 01:06"));
        (await it.LadderAsync()).Take(2).ShouldBe(["remind staff:s03", "backup staff:s05"]);
        (await it.LadderAsync()).ShouldContain("owner staff:s04");
    }

    [Fact]
    public async Task WhoHasADayOff_IsStoodInFor()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await world.Company.AComplaintUnderInvestigation();
        var off = new { name = "陈静", role = "agent", phone = "13800000001", daysOff = new[] { "2026-06-01", "2026-06-02" }, standInId = "s05", active = true };
        (await world.Company.Owner.PutsAsync("staff/s01", off, 1)).Ok();
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-02 18:01"));
        (await it.LadderAsync()).Where(rung => rung[0] is 'r' or 'b' && !rung.StartsWith("report", StringComparison.Ordinal)).ShouldBe(["remind staff:s05", "backup staff:s02"]);
    }

    [Fact]
    [Trait("Requirement", "C2")]
    public async Task TheOwnersDecision_HasItsOwnFourHours()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        (await world.Company.Owner.PatchesAsync("policy", new { numbers = new { ownerDecide = 2 }, why = "大额尽快定" }, 1)).Ok();
        var it = await world.Company.AnExceptionAwaitingApproval();
        (await it.StaffAsync(world.Company.Manager, "plan/approval", new { planNo = 1 })).Ok();
        (await it.SeenByStaffAsync())["deadline"]!["dueAt"]!.GetValue<DateTimeOffset>().ShouldBe(OwnCompany.China("2026-06-01 12:00"));
    }
}
