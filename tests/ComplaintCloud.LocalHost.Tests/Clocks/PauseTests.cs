using System.Text.Json.Nodes;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.People;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Clocks;

/// <summary>The clock stands while the customer is waited for, says so, and runs again by itself.</summary>
[Trait("Requirement", "C3")]
public sealed class PauseTests
{
    [Fact]
    public async Task WhileTheCustomerIsWaitedFor_NothingEscalatesAndBothSidesSeeIt()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await world.Company.AComplaintWaitingForTheCustomer();
        var told = (await it.LadderAsync()).Count;
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-05 10:00"));
        (await it.LadderAsync()).Count.ShouldBe(told);
        var (staff, customer) = (await it.SeenByStaffAsync(), await it.SeenByCustomerAsync());
        foreach (var paused in (JsonNode[])[staff["paused"]!, customer["paused"]!])
        {
            paused["since"]!.GetValue<DateTimeOffset>().ShouldBe(OwnCompany.China("2026-06-01 10:00"));
            paused["until"]!.GetValue<DateTimeOffset>().ShouldBe(OwnCompany.China("2026-06-08 10:00"));
            $"{paused["question"]}".ShouldBe("能补一张照片吗？");
        }
        $"{staff["deadline"]!["why"]}".ShouldContain("等待客户，计时暂停");
        $"{staff["pauses"]![0]!["by"]}".ShouldBe("staff:s01");
        var queue = (await world.Company.Agent.GetAsync("/api/staff/complaints")).Ok().Body["items"]![0]!;
        queue["pausedSince"]!.GetValue<DateTimeOffset>().ShouldBe(OwnCompany.China("2026-06-01 10:00"));
    }

    [Fact]
    public async Task TheQuestion_ReachesTheCustomerOnce()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await world.Company.AComplaintWaitingForTheCustomer();
        await world.Company.AdvanceAsync(TimeSpan.FromDays(2));
        var asked = (await it.MessagesAsync()).Single(message => message.Step.Contains("question", StringComparison.Ordinal));
        asked.Recipient.ShouldBe("customer:c01");
        asked.Text.ShouldContain("能补一张照片吗？");
        (await it.FactTypesAsync()).Count(type => type == "CustomerAsked").ShouldBe(1);
    }

    [Fact]
    public async Task TheCustomersAnswer_ResumesTheClockAndThePausedTimeIsNotCounted()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await world.Company.AComplaintUnderInvestigation();
        var before = await DueAsync(it);
        (await it.StaffAsync(world.Company.Agent, "pause", new { reason = "等客户发照片" })).Ok();
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-02 12:00"));
        (await it.CustomerAsync("facts", new { text = "照片发给客服了。" })).Ok();
        before.ShouldBe(OwnCompany.China("2026-06-02 18:00"));
        // From Monday 10:00 to Tuesday 12:00 there are eleven working hours.
        (await DueAsync(it)).ShouldBe(OwnCompany.China("2026-06-04 11:00"));
        var seen = await it.SeenByStaffAsync();
        seen["paused"].ShouldBeNull();
        $"{seen["pauses"]![0]!["because"]}".ShouldBe("customer_answered");
        $"{seen["deadline"]!["why"]}".ShouldContain("等待客户的时间不计");
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-04 10:59"));
        (await it.LadderAsync()).ShouldNotContain(rung => rung.StartsWith("backup", StringComparison.Ordinal));
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-04 11:00"));
        (await it.LadderAsync()).Count(rung => rung.StartsWith("backup", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task NobodyAnswers_TheClockRunsAgainByItself()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await world.Company.AComplaintWaitingForTheCustomer(until: OwnCompany.China("2026-06-03 10:00"));
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-03 09:59"));
        (await it.SeenByStaffAsync())["paused"].ShouldNotBeNull();
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-03 10:00"));
        var seen = await it.SeenByStaffAsync();
        seen["paused"].ShouldBeNull();
        $"{seen["pauses"]![0]!["because"]}".ShouldBe("time_up");
        (await DueAsync(it)).ShouldBe(OwnCompany.China("2026-06-04 18:00"));
        (await it.MessagesAsync()).Count(message => message.Text.Contains("重新计时")).ShouldBe(1);
        await world.Company.AdvanceAsync(TimeSpan.FromDays(4));
        (await it.LadderAsync()).Count(rung => rung.StartsWith("owner", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task AStepThatIsLeft_TakesItsPauseWithIt()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await (await world.Company.AComplaintWaitingForTheCustomer()).ConcludedAsync();
        (await it.DeedsAsync()).TakeLast(2).ShouldBe(["ConclusionReached", "ClockResumed"]);
        (await it.SeenByStaffAsync())["paused"].ShouldBeNull();
        (await DueAsync(it)).ShouldBe(OwnCompany.China("2026-06-01 14:00"));
    }

    [Fact]
    public async Task PausesOfOneStep_AreTogetherNoLongerThanAllowed()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await world.Company.AComplaintWaitingForTheCustomer();
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-08 10:00"));
        (await it.StaffAsync(world.Company.Agent, "pause", new { reason = "再等等" })).Code.ShouldBe("invalid_request");
        (await it.StaffAsync(world.Company.Agent, "resumption")).Ok();
    }

    [Fact]
    public async Task ACriticalCase_WaitsOnlyWhenAManagerSaysSo()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await world.Company.AComplaintUnderInvestigation(World.Scalded);
        (await it.StaffAsync(world.Company.Agent, "pause", new { reason = "等客户的病历" })).Code.ShouldBe("forbidden");
        (await it.StaffAsync(world.Company.Manager, "pause", new { reason = "等客户的病历" })).Ok();
        await world.Company.AdvanceAsync(TimeSpan.FromHours(5));
        (await it.StaffAsync(world.Company.Manager, "resumption")).Ok();
        // Around the clock: a day and the five hours in which it stood.
        (await DueAsync(it)).ShouldBe(OwnCompany.China("2026-06-02 15:00"));
    }

    [Fact]
    public async Task WhatIsNotTheCompanysClock_CannotBePaused()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await world.Company.AwaitingConsent();
        (await it.StaffAsync(world.Company.Agent, "pause", new { reason = "等客户" })).Code.ShouldBe("wrong_step");
        (await it.StaffAsync(world.Company.Agent, "pause", new { reason = "" })).Code.ShouldBe("text_required");
    }

    [Fact]
    [Trait("Requirement", "C4")]
    public async Task ARungThatTheNightHeldBack_WaitsForTheEndOfAPauseToo()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        (await world.Company.Owner.PatchesAsync("policy", new { hours = new[] { new { from = "17:00:00", to = "02:00:00" } }, why = "夜间营业" }, 1)).Ok();
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-01 18:30"));
        var it = await world.Company.AFoundedComplaint();
        // Overdue since 22:30, which the backup was to hear at 8:00.
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-01 23:30"));
        (await it.StaffAsync(world.Company.Agent, "pause", new { reason = "等客户发照片" })).Ok();
        (await BackupAsync(it)).ShouldBe(OwnCompany.China("2026-06-09 08:00"));
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-02 12:00"));
        (await it.LadderAsync()).ShouldNotContain(rung => rung.StartsWith("backup", StringComparison.Ordinal));
        (await it.CustomerAsync("facts", new { text = "照片发给客服了。" })).Ok();
        await world.Company.SettleAsync();
        (await BackupAsync(it)).ShouldBe(OwnCompany.China("2026-06-02 12:00"));
        (await it.LadderAsync()).Count(rung => rung.StartsWith("backup", StringComparison.Ordinal)).ShouldBe(1);
    }

    private static async Task<DateTimeOffset> BackupAsync(ACase it) =>
        (await it.SeenByStaffAsync())["deadline"]!["rungs"]!.AsArray().Single(rung => $"{rung!["rung"]}" == "backup")!["at"]!.GetValue<DateTimeOffset>();

    private static async Task<DateTimeOffset> DueAsync(ACase it) => (await it.SeenByStaffAsync())["deadline"]!["dueAt"]!.GetValue<DateTimeOffset>();
}
