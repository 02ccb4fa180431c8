using System.Text.Json.Nodes;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.People;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Clocks;

/// <summary>A changed calendar moves what is not reached yet, and each case records it.</summary>
[Trait("Requirement", "C6")]
public sealed class MovedDeadlineTests
{
    private static readonly TimeSpan PassOver = TimeSpan.FromSeconds(11);

    [Fact]
    public async Task ANewYearsSchedule_MovesTheCallbackAndRecordsIt()
    {
        await using var world = await OwnCompany.AtAsync("2026-12-28 10:00");
        var it = await world.Company.AwaitingTheCallbackDay();
        (await DeadlineAsync(it))["provisional"]!.GetValue<bool>().ShouldBeTrue();
        await PublishAsync(world.Company);
        var moved = (await it.FactsAsync()).Last(fact => $"{fact["type"]}" == "DeadlineMoved");
        moved["data"]!["from"]!.GetValue<DateTimeOffset>().ShouldBe(OwnCompany.China("2027-01-05 09:00"));
        $"{moved["data"]!["because"]}".ShouldBe("calendar");
        var deadline = await DeadlineAsync(it);
        deadline["provisional"]!.GetValue<bool>().ShouldBeFalse();
        deadline["dueAt"]!.GetValue<DateTimeOffset>().ShouldBe(OwnCompany.China("2027-01-06 09:00"));
        $"{deadline["calendarVersion"]}".ShouldStartWith("2027 国务院办公厅通知");
        // The workflow waits for the new day.
        await world.Company.AdvanceToAsync(OwnCompany.China("2027-01-06 08:59"));
        (await it.DeedsAsync())[^1].ShouldBe("SignedOff");
        await world.Company.AdvanceToAsync(OwnCompany.China("2027-01-06 09:00"));
        (await it.DeedsAsync())[^1].ShouldBe("CallbackOpened");
    }

    [Fact]
    public async Task ACompanyHoliday_MovesTheRungsAheadAndClimbsNoneTwice()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-04 16:00");
        var it = await world.Company.AFoundedComplaint();
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-05 10:30"));
        (await it.LadderAsync()).ShouldBe(["first_response staff:s01", "report_upward staff:s03", "remind staff:s01"]);
        (await CompanyCalendarTests.PutAsync(world.Company.Owner, "days/2026-06-05", new { working = true, reason = "只上半天", windows = Window("09:00:00", "10:45:00") })).Ok();
        await world.Company.AdvanceAsync(PassOver);
        (await DeadlineAsync(it))["dueAt"]!.GetValue<DateTimeOffset>().ShouldBe(OwnCompany.China("2026-06-08 09:15"));
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-08 09:14"));
        (await it.LadderAsync()).Count.ShouldBe(3);
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-09 18:00"));
        (await it.LadderAsync()).Skip(3).ShouldBe(["backup staff:s02", "next_level staff:s03", "owner staff:s04"]);
    }

    [Fact]
    public async Task WhatIsOverdue_StaysOverdue()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-04 10:00");
        var it = await world.Company.AFoundedComplaint();
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-04 14:30"));
        var due = (await DeadlineAsync(it))["dueAt"]!.ToJsonString();
        (await CompanyCalendarTests.PutAsync(world.Company.Owner, "days/2026-06-04", new { working = false, reason = "停电" })).Ok();
        await world.Company.AdvanceAsync(PassOver);
        (await DeadlineAsync(it))["dueAt"]!.ToJsonString().ShouldBe(due);
    }

    [Fact]
    public async Task ChangedHours_MoveDeadlinesThatAreNotReached()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-05 16:30");
        var it = await world.Company.AComplaintAwaitingApproval();
        (await DeadlineAsync(it))["dueAt"]!.GetValue<DateTimeOffset>().ShouldBe(OwnCompany.China("2026-06-08 11:30"));
        var weekdays = new { monday = Window("13:00:00", "18:00:00"), saturday = Array.Empty<object>() };
        (await world.Company.Owner.PatchesAsync("policy", new { weekdays, why = "周一下午才开门" }, 1)).Ok();
        await world.Company.AdvanceAsync(PassOver);
        (await DeadlineAsync(it))["dueAt"]!.GetValue<DateTimeOffset>().ShouldBe(OwnCompany.China("2026-06-08 15:30"));
        $"{(await it.FactsAsync())[^1]["type"]}".ShouldBe("DeadlineMoved");
    }

    [Fact]
    public async Task LongerHoursDuringAPause_PutNoReminderIntoIt()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await world.Company.AComplaintUnderInvestigation();
        // The reminder is due at 13:45; with the longer hours it would have been due at 13:00.
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-02 13:30"));
        (await it.StaffAsync(world.Company.Agent, "pause", new { reason = "等客户发照片" })).Ok();
        (await world.Company.Owner.PatchesAsync("policy", new { hours = Window("06:00:00", "18:00:00"), why = "提早开门" }, 1)).Ok();
        await world.Company.AdvanceAsync(PassOver);
        (await DeadlineAsync(it))["remindAt"]!.GetValue<DateTimeOffset>().ShouldBe(OwnCompany.China("2026-06-09 13:30"));
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-09 13:29"));
        (await it.LadderAsync()).ShouldNotContain(rung => rung.StartsWith("remind", StringComparison.Ordinal));
        // The clock runs again by itself in the very moment of the reminder.
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-09 13:31"));
        (await it.LadderAsync()).Count(rung => rung.StartsWith("remind", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task HoursThatRunIntoEachOther_AreRefused()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-05 16:30");
        var weekdays = new { monday = Window("20:00:00", "10:00:00") };
        (await world.Company.Owner.PatchesAsync("policy", new { weekdays, why = "夜班" }, 1)).Code.ShouldBe("invalid_request");
    }

    [Fact]
    public async Task TheSameChangeAgain_MovesNothing()
    {
        await using var world = await OwnCompany.AtAsync("2026-12-28 10:00");
        var it = await world.Company.AwaitingTheCallbackDay();
        await PublishAsync(world.Company);
        await PublishAsync(world.Company);
        await world.Company.AdvanceAsync(TimeSpan.FromDays(2));
        (await it.FactTypesAsync()).Count(type => type == "DeadlineMoved").ShouldBe(1);
    }

    private static async Task PublishAsync(ACompany company)
    {
        var year = JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(CompanyCalendarTests.TheYear2027()))!;
        year["off"]!.AsArray().Add("2027-01-04");
        (await CompanyCalendarTests.PutAsync(company.Owner, "years/2027", year)).Ok();
        await company.AdvanceAsync(PassOver);
    }

    private static object[] Window(string from, string to) => [new { from, to }];

    private static async Task<JsonNode> DeadlineAsync(ACase it) => (await it.SeenByStaffAsync())["deadline"]!;
}
