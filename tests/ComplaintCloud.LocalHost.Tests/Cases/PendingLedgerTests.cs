using ComplaintCloud.Complaints.Clocks.Jobs;
using ComplaintCloud.Complaints.PendingLedger;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.People;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>未了事宜: what cannot be decided now waits for its day, and its customer is contacted every month.</summary>
[Trait("Requirement", "D6")]
public sealed class PendingLedgerTests
{
    [Fact]
    public async Task APendingCase_TellsTheCustomerAndItsOtherClocksRest()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await world.Company.APendingComplaint();
        var seen = await it.SeenByStaffAsync();
        ($"{seen["step"]}", $"{seen["turn"]}").ShouldBe(("pending", "workflow"));
        var why = $"{seen["deadline"]!["why"]}";
        why.ShouldContain("等物业调监控");
        why.ShouldContain("其他时限停止计算");
        // Twenty days on is a Sunday of the Dragon Boat holiday: it goes on with the next working day.
        seen["deadline"]!["dueAt"]!.GetValue<DateTimeOffset>().ShouldBe(OwnCompany.China("2026-06-22 09:00"));
        (await it.MessagesAsync()).ShouldContain(one => one.Recipient == "customer:c01" && one.Text.Contains("暂时还不能有结论：等物业调监控"));
        $"{(await it.SeenByCustomerAsync())["next"]!["what"]}".ShouldBe("继续处理并给您答复");
        var before = (await it.LadderAsync()).Count;
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-20 10:00"));
        (await it.LadderAsync()).Count.ShouldBe(before);
    }

    [Fact]
    public async Task WhenTheDayComes_TheCaseIsBackWhereItWasAndTheLadderStarts()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await world.Company.APendingComplaint(days: 8);
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-09 09:00"));
        var seen = await it.SeenByStaffAsync();
        ($"{seen["step"]}", $"{seen["turn"]}", $"{seen["pendings"]![0]!["because"]}").ShouldBe(("investigating", "agent", "date_came"));
        (await it.MessagesAsync()).ShouldContain(one => one.Recipient == "staff:s01" && one.Text.Contains("恢复处理"));
        var before = (await it.LadderAsync()).Count;
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-11 18:00"));
        (await it.LadderAsync()).Skip(before).ShouldBe(["remind staff:s01", "backup staff:s02", "next_level staff:s03", "owner staff:s04"]);
    }

    [Fact]
    public async Task BeforeTheDay_StaffTakeItUpAndGoOn()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await world.Company.APendingComplaint();
        (await it.StaffAsync(world.Company.Agent, "conclusion", Deeds.Conclusion("founded"))).Code.ShouldBe("wrong_step");
        (await it.StaffAsync(world.Company.Agent, "pending/end", new { note = "监控已拿到" })).Step.ShouldBe("investigating");
        (await it.ConcludedAsync()).ShouldNotBeNull();
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-25 10:00"));
        (await it.FactTypesAsync()).Count(type => type == "PendingEnded").ShouldBe(1);
    }

    [Fact]
    public async Task OnlyAManager_PutsACaseOnTheLedgerAndNotForEver()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await world.Company.AComplaintUnderInvestigation();
        (await it.StaffAsync(world.Company.Agent, "pending", new { reason = "等", nextOn = "2026-06-10" })).Code.ShouldBe("forbidden");
        foreach (var day in (string[])["2026-06-01", "2026-08-31"])
            (await it.StaffAsync(world.Company.Manager, "pending", new { reason = "等", nextOn = day })).Code.ShouldBe("invalid_request");
        (await it.StaffAsync(world.Company.Manager, "pending", new { reason = "等", nextOn = "2026-08-30" })).Step.ShouldBe("pending");
        var critical = await (await world.Company.ATriagedComplaint(World.Scalded)).TakenAsync();
        (await critical.StaffAsync(world.Company.Manager, "pending", new { reason = "等", nextOn = "2026-06-10" })).Code.ShouldBe("forbidden");
        (await critical.StaffAsync(world.Company.Owner, "pending", new { reason = "等", nextOn = "2026-06-10" })).Step.ShouldBe("pending");
    }

    [Fact]
    public async Task OnTheFourth_EveryCustomerIsContactedOnceThatMonth()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await world.Company.APendingComplaint(days: 60);
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-30 10:00"));
        // 4 July is a Saturday.
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-07-05 20:00"));
        (await MonthsAsync(it)).ShouldBe(["2026-06"]);
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-07-06 09:30"));
        (await MonthsAsync(it)).ShouldBe(["2026-06", "2026-07"]);
        (await it.MessagesAsync()).Count(one => one.Step == "0.pending-contact-2026-07" && one.Recipient == "staff:s01").ShouldBe(1);
        (await it.StaffAsync(world.Company.Agent, "pending/contact", new { month = "2026-07", attempt = 1, reached = false })).Ok();
        (await it.StaffAsync(world.Company.Agent, "pending/contact", new { month = "2026-07", attempt = 1, reached = false })).Ok();
        var call = new { month = "2026-07", attempt = 2, reached = true, said = "可以等到十号", nextOn = "2026-07-10" };
        (await it.StaffAsync(world.Company.Agent, "pending/contact", call)).Ok().Body["deadline"]!["dueAt"]!.GetValue<DateTimeOffset>().ShouldBe(OwnCompany.China("2026-07-10 09:00"));
        (await it.SeenByStaffAsync())["pendings"]![0]!["contacts"]![1]!["attempts"]!.AsArray().Count.ShouldBe(2);
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-07-10 09:00"));
        (await it.SeenByStaffAsync())["step"]!.ToString().ShouldBe("investigating");
    }

    [Fact]
    [Trait("Requirement", "E6")]
    public async Task WhereTheQuietHoursCoverItsTime_TheContactIsAskedForAtTheirEnd()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        await world.Company.QuietUntilTenAsync();
        var it = await world.Company.APendingComplaint();
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-05 12:00"));
        (await it.MessagesAsync()).Where(one => one.Step == "0.pending-contact-2026-06").Select(one => one.At).ShouldBe([OwnCompany.China("2026-06-04 10:00")]);
        (await world.Company.MessagesAsync()).Where(one => one.Step.StartsWith("pending-review", StringComparison.Ordinal)).Select(one => one.At).ShouldBe([OwnCompany.China("2026-06-04 10:00")]);
    }

    [Fact]
    public async Task AfterAnOutageOverTheFourth_TheContactIsMadeUpForOnce()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await world.Company.APendingComplaint();
        var job = world.Company.Product.Services.GetServices<IScheduledJob>().OfType<ContactPendingCustomers>().Single();
        // As after an outage: the days are made up for in order, the last of them twice because the crash came before it was noted.
        foreach (var day in (int[])[2, 3, 4, 5, 5])
            await job.RunAsync(new JobOccurrence("jiejia", OwnCompany.China($"2026-06-0{day} 09:00")), CancellationToken.None);
        (await MonthsAsync(it)).ShouldBe(["2026-06"]);
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-05 10:00"));
        (await MonthsAsync(it)).ShouldBe(["2026-06"]);
        (await it.MessagesAsync()).Count(one => one.Step == "0.pending-contact-2026-06").ShouldBe(1);
    }

    [Fact]
    public async Task AContactThatNobodyMakes_GoesToTheManagerThenTheOwner()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await world.Company.APendingComplaint();
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-15 10:00"));
        (await it.MessagesAsync()).Where(one => one.Step.Contains("pending-contact")).Select(one => one.Recipient).ShouldBe(["staff:s01", "staff:s03", "staff:s04"]);
    }

    [Fact]
    public async Task TheLedger_IsReviewedOnceAMonthWithItsSums()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var (company, it) = (world.Company, await world.Company.APendingComplaint());
        await company.AdvanceToAsync(OwnCompany.China("2026-06-04 09:30"));
        (await company.MessagesAsync()).ShouldContain(one => one.Recipient == "staff:s03" && one.Text.Contains("2026-06未了事宜台帐共1件"));
        var item = (await company.Agent.GetAsync("/api/staff/pending-ledger")).Ok().Body["items"]![0]!;
        ($"{item["id"]}", $"{item["reason"]}", item["ageDays"]!.GetValue<int>(), $"{item["contactMonth"]}").ShouldBe((it.Id, "等物业调监控", 2, "2026-06"));
        (await company.Agent.PostAsync("/api/staff/pending-ledger/reviews/2026-06", new { note = "等" })).Code.ShouldBe("forbidden");
        (await company.Manager.PostAsync("/api/staff/pending-ledger/reviews/2026-05", new { note = "等" })).Code.ShouldBe("invalid_request");
        var review = (await company.Manager.PostAsync("/api/staff/pending-ledger/reviews/2026-06", new { note = "继续等" })).Ok().Body;
        (review["sums"]!["cases"]!.GetValue<int>(), review["sums"]!["openContacts"]!.GetValue<int>()).ShouldBe((1, 1));
        (await company.Owner.PostAsync("/api/staff/pending-ledger/reviews/2026-06", new { note = "再看看" })).Ok().Body["note"]!.ToString().ShouldBe("继续等");
        await company.AdvanceToAsync(OwnCompany.China("2026-06-12 10:00"));
        (await company.MessagesAsync()).ShouldNotContain(one => one.Step.StartsWith("pending-review-late", StringComparison.Ordinal));
        await it.StaffAsync(company.Agent, "pending/end", new { });
        (await company.Agent.GetAsync("/api/staff/pending-ledger")).Ok().Body["items"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task ALedgerThatNobodyReviews_GoesToTheOwnerOnce()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        await world.Company.APendingComplaint(days: 60);
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-20 10:00"));
        (await world.Company.MessagesAsync()).Where(one => one.Step.StartsWith("pending-review", StringComparison.Ordinal)).Select(one => $"{one.Step} {one.Recipient}")
            .ShouldBe(["pending-review-2026-06 staff:s03", "pending-review-late-2026-06 staff:s04"]);
    }

    private static async Task<IEnumerable<string>> MonthsAsync(ACase it) =>
        (await it.SeenByStaffAsync())["pendings"]![0]!["contacts"]!.AsArray().Select(contact => $"{contact!["month"]}");
}
