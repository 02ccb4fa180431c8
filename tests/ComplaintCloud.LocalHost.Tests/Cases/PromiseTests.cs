using System.Text.Json.Nodes;
using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>What a customer was promised a time for is a deadline; when it passes, they hear a new time, once.</summary>
[Trait("Requirement", "C1")]
[Trait("Requirement", "C4")]
public sealed class PromiseTests
{
    [Fact]
    public async Task APromisedAnswerThatDoesNotCome_IsEscalatedAndTheCustomerHearsANewTimeOnce()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await world.Company.APromise();
        ($"{(await TaskAsync(it))["kind"]}", $"{(await TaskAsync(it))["ownerId"]}", (await TaskAsync(it))["dueAt"]!.GetValue<DateTimeOffset>())
            .ShouldBe(("promised_answer", "s01", OwnCompany.China("2026-06-01 12:00")));
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-03 10:00"));
        var sorry = (await SorryAsync(it)).ShouldHaveSingleItem();
        (sorry.Step, sorry.At).ShouldBe(("0.promise-1", OwnCompany.China("2026-06-01 12:00")));
        sorry.Text.ShouldContain("答应6月1日（周一）12:00前");
        sorry.Text.ShouldContain("最迟6月1日（周一）14:00一定答复您");
        (await ToldAsync(it)).ShouldBe(["remind staff:s01", "backup staff:s02", "next_level staff:s03", "owner staff:s04"]);
        (await it.FactTypesAsync()).Count(type => type == "PromiseBroken").ShouldBe(1);
        (await it.SeenByCustomerAsync())["progress"]!.AsArray().Count(entry => $"{entry!["title"]}".Contains("没有按时做到")).ShouldBe(1);
    }

    [Theory]
    [InlineData("by a call")]
    [InlineData("by a plan")]
    [InlineData("as staff say")]
    public async Task AKeptPromise_IsDoneAndNobodyHearsAnything(string how)
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var (company, it) = (world.Company, await world.Company.APromise());
        if (how == "by a call")
            (await it.StaffAsync(company.Agent, "investigation/interviews", new { party = "customer", name = "王女士", heldAt = company.Now, said = "走后才发现。" })).Ok();
        else if (how == "by a plan")
            await (await it.ConcludedAsync()).PlannedAsync(Deeds.Action("rework"));
        else
            (await it.StaffAsync(company.Agent, "tasks/1/kept", new { note = "已电话告诉客户明天上门。" })).Ok();
        $"{(await TaskAsync(it))["state"]}".ShouldBe("done");
        await company.AdvanceToAsync(OwnCompany.China("2026-06-01 17:00"));
        (await SorryAsync(it)).ShouldBeEmpty();
        (await ToldAsync(it)).ShouldBeEmpty();
    }

    [Fact]
    public async Task WhyAPromiseIsDueThen_SaysWhatWasAgreed()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        $"{(await TaskAsync(await world.Company.APromise()))["why"]}".ShouldBe("已约定6月1日（周一）12:00前答复客户");
        var visit = await TaskAsync(await world.Company.ReworkAccepted());
        $"{visit["why"]}".ShouldBe($"已约定{BusinessCalendar.ToLocal(visit["dueAt"]!.GetValue<DateTimeOffset>())}前上门");
    }

    [Fact]
    [Trait("Requirement", "C3")]
    public async Task APauseOfTheCase_MovesNothingOfWhatWasPromised()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await world.Company.APromise();
        (await it.StaffAsync(world.Company.Agent, "pause", new { reason = "等客户发照片" })).Ok();
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-01 11:29"));
        (await ToldAsync(it)).ShouldBeEmpty();
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-01 14:00"));
        (await ToldAsync(it)).ShouldBe(["remind staff:s01", "backup staff:s02", "next_level staff:s03", "owner staff:s04"]);
        (await it.FactTypesAsync()).ShouldNotContain("TaskDeadlineMoved");
    }

    [Fact]
    public async Task APromiseForTheSameEvening_IsRememberedWhenItNearsNotWhenItIsGiven()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 19:00");
        var it = await world.Company.APromise();
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-01 20:29"));
        (await ToldAsync(it)).ShouldBeEmpty();
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-01 20:30"));
        (await ToldAsync(it)).ShouldBe(["remind staff:s01"]);
    }

    [Fact]
    public async Task APromiseGivenJustBeforeTheOfficeCloses_IsRememberedWhenItNearsNotAtOnce()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 17:58");
        var it = await world.Company.APromise();
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-01 19:27"));
        (await ToldAsync(it)).ShouldBeEmpty();
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-01 19:28"));
        (await ToldAsync(it)).ShouldBe(["remind staff:s01"]);
    }

    [Fact]
    public async Task APromiseInPlaceOfAnother_IsTheOnlyOneThatCounts()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var (company, it) = (world.Company, await world.Company.APromise());
        (await it.StaffAsync(company.Agent, "promise", new { text = "下班前给您答复。", until = OwnCompany.China("2026-06-01 17:00") })).Ok();
        (await it.SeenByStaffAsync())["tasks"]!.AsArray().Select(task => $"{task!["state"]}").ShouldBe(["cancelled", "open"]);
        await company.AdvanceToAsync(OwnCompany.China("2026-06-01 16:59"));
        (await SorryAsync(it)).ShouldBeEmpty();
        await company.AdvanceToAsync(OwnCompany.China("2026-06-02 12:00"));
        (await SorryAsync(it)).Select(one => one.Step).ShouldBe(["0.promise-2"]);
    }

    [Fact]
    public async Task WithoutAPlanOrAPromisedTimeAfterHalfAnHour_TheCustomerHearsWhenTheyWillOnce()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await world.Company.ATriagedComplaint();
        await world.Company.AdvanceAsync(TimeSpan.FromMinutes(10));
        await it.TakenAsync();
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-02 12:00"));
        var sorry = (await SorryAsync(it)).ShouldHaveSingleItem();
        sorry.At.ShouldBe(OwnCompany.China("2026-06-01 10:30"));
        sorry.Text.ShouldContain("最迟6月1日（周一）11:00给您准信");
        (await it.LadderAsync()).ShouldContain("first_response staff:s01");
        (await it.LadderAsync()).ShouldContain("report_upward staff:s03");
    }

    [Fact]
    [Trait("Requirement", "E1")]
    public async Task ACleanerWhoDoesNotCome_IsRemindedThenTheOfficeAndTheCustomerHearOnce()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var (company, it) = (world.Company, await world.Company.ReworkAccepted());
        var task = await TaskAsync(it);
        $"{task["kind"]}".ShouldBe("promised_visit");
        var by = task["dueAt"]!.GetValue<DateTimeOffset>();
        await company.AdvanceToAsync(by.AddMinutes(-1));
        (await ToldAsync(it)).ShouldBe(["remind cleaner:a02"]);
        await company.AdvanceToAsync(by.AddDays(1));
        (await SorryAsync(it)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(one => one.At.ShouldBe(by), one => one.Text.ShouldContain("师傅没到"));
        (await ToldAsync(it)).ShouldBe(["remind cleaner:a02", "backup staff:s01", "next_level staff:s03", "owner staff:s04"]);
        await it.ReportedAsync();
        $"{(await TaskAsync(it))["state"]}".ShouldBe("done");
    }

    [Fact]
    [Trait("Requirement", "E1")]
    public async Task ACleanerWhoChecksInInTime_HasKeptThePromise()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var (company, it) = (world.Company, await world.Company.ReworkAccepted());
        await company.AdvanceToAsync((await TaskAsync(it))["dueAt"]!.GetValue<DateTimeOffset>().AddMinutes(-5));
        (await it.JobAsync("check-in", new { })).Ok();
        $"{(await TaskAsync(it))["state"]}".ShouldBe("done");
        await company.AdvanceAsync(TimeSpan.FromHours(5));
        (await SorryAsync(it)).ShouldBeEmpty();
    }

    private static async Task<JsonNode> TaskAsync(ACase it) => (await it.SeenByStaffAsync())["tasks"]!.AsArray().First(task => $"{task!["kind"]}".StartsWith("promised_", StringComparison.Ordinal))!;

    private static async Task<IReadOnlyList<Message>> SorryAsync(ACase it) => [.. (await it.MessagesAsync()).Where(message => message.Text.Contains("对不起") && message.Step.Contains(".promise-"))];

    private static async Task<IReadOnlyList<string>> ToldAsync(ACase it) =>
        [.. (await it.MessagesAsync()).Where(message => message.Step.StartsWith("0.task-1-", StringComparison.Ordinal)).Select(message => $"{message.Step["0.task-1-".Length..]} {message.Recipient}")];
}
