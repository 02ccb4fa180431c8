using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.People;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>What a plan asks for beside the rework: each with an owner, a due date and a proof.</summary>
public sealed class TaskTests
{
    [Fact]
    [Trait("Requirement", "E4")]
    public async Task AnAgreedRefund_IsATaskOfTheHandlerWithADueDateOfItsOwn()
    {
        await using var own = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await own.Company.ARefundToMake();
        var task = (await it.TasksAsync())[0]!;
        ($"{task["kind"]}", $"{task["ownerId"]}", $"{task["state"]}", task["cents"]!.GetValue<int>()).ShouldBe(("refund", "s01", "open", 4_000));
        task["dueAt"]!.GetValue<DateTimeOffset>().ShouldBe(OwnCompany.China("2026-06-03 18:00"));
        $"{task["why"]}".ShouldContain("完成退款：自6月1日（周一）10:00起2个工作日内");
        (await it.SeenByCustomerAsync())["plan"]!["actions"]![0]!["dueAt"]!.GetValue<DateTimeOffset>().ShouldBe(OwnCompany.China("2026-06-03 18:00"));
    }

    [Fact]
    [Trait("Requirement", "E4")]
    public async Task WhatIsLate_IsToldToEachLevelOnceAndNotByTheStepToo()
    {
        await using var own = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await own.Company.ARefundToMake();
        await own.Company.AdvanceAsync(TimeSpan.FromDays(10));
        (await it.ToldOfTaskAsync()).ShouldBe(["remind staff:s01", "backup staff:s02", "next_level staff:s03", "owner staff:s04"]);
        (await it.LadderAsync()).ShouldBeEmpty();
        (await it.FactTypesAsync()).Count(type => type == "TaskEscalated").ShouldBe(4);
    }

    [Fact]
    [Trait("Requirement", "B9")]
    public async Task WhoIsOffOnTheNextWorkingDay_IsNotAskedWhenTimeRunsOutAtClosing()
    {
        await using var own = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await own.Company.ARefundToMake();
        await own.Company.IsOffAsync("s02", "2026-06-04");
        await own.Company.AdvanceToAsync(OwnCompany.China("2026-06-03 18:00"));
        (await it.ToldOfTaskAsync()).ShouldBe(["remind staff:s01", "backup staff:s04"]);
    }

    [Fact]
    [Trait("Requirement", "B8")]
    public async Task WhoMustKeepAway_IsAskedAboutNoTaskOfTheCase()
    {
        await using var own = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await (await (await own.Company.ARefundToMake()).BarredAsync("s02")).BarredAsync("s03");
        await own.Company.AdvanceAsync(TimeSpan.FromDays(10));
        (await it.ToldOfTaskAsync()).ShouldBe(["remind staff:s01", "backup staff:s04", "next_level staff:s05", "owner staff:s04"]);
    }

    [Fact]
    [Trait("Requirement", "E4")]
    public async Task WhatIsDone_IsLeftInPeace()
    {
        await using var own = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await own.Company.ARefundToMake();
        (await it.StaffAsync(own.Company.Agent, "tasks/1/start")).Ok();
        (await it.StaffAsync(own.Company.Agent, "actions/1/completion", new { proof = "转账单 7" })).Ok();
        await own.Company.AdvanceAsync(TimeSpan.FromDays(10));
        (await it.ToldOfTaskAsync()).ShouldBeEmpty();
        var task = (await it.TasksAsync())[0]!;
        ($"{task["state"]}", $"{task["proof"]}", $"{task["started"]!["by"]}", $"{task["done"]!["by"]}", task["paidCents"]!.GetValue<int>())
            .ShouldBe(("done", "转账单 7", "staff:s01", "staff:s01", 4_000));
        (await it.StaffAsync(own.Company.Agent, "tasks/1/owner", new { staffId = "s02", reason = "分担" })).Code.ShouldBe("task_closed");
    }

    [Fact]
    [Trait("Requirement", "E4")]
    public async Task AnAssignedTask_IsInTheListOfItsNewOwnerWhoIsTold()
    {
        await using var own = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await own.Company.ARefundToMake();
        (await own.Company.Agent.TasksAsync()).ShouldBe([$"{it.Id} 1"]);
        (await it.StaffAsync(own.Company.Agent, "tasks/1/owner", new { staffId = "s02", reason = "财务对接人" })).Ok();
        (await own.Company.Agent.TasksAsync()).ShouldBeEmpty();
        (await own.Company.OtherAgent.TasksAsync()).ShouldBe([$"{it.Id} 1"]);
        (await it.MessagesAsync())[^1].ShouldSatisfyAllConditions(last => last.Recipient.ShouldBe("staff:s02"), last => last.Text.ShouldContain("退款40元由您办理"));
        await own.Company.AdvanceAsync(TimeSpan.FromDays(10));
        (await it.ToldOfTaskAsync())[0].ShouldBe("remind staff:s02");
        (await it.MessagesAsync()).Count(message => message.Text.Contains("由您办理")).ShouldBe(1);
    }

    [Fact]
    [Trait("Requirement", "E4")]
    public async Task MyTasks_HaveTheOverdueFirstAndGoOnPageByPage()
    {
        await using var own = await OwnCompany.AtAsync("2026-06-01 10:00");
        var old = await own.Company.ARefundToMake();
        await own.Company.AdvanceAsync(TimeSpan.FromDays(3));
        var young = await own.Company.ARefundToMake();
        var quick = await (await (await own.Company.AFoundedComplaint(wish: "refund")).PlannedAsync(Deeds.Action("coupon", 4_000))).AgreedAsync();
        (await own.Company.Agent.TasksAsync(take: 1)).ShouldBe([$"{old.Id} 1", $"{quick.Id} 1", $"{young.Id} 1"]);
    }

    [Fact]
    [Trait("Requirement", "E4")]
    public async Task MoneyThatDiffersFromThePlan_NeedsTheManagerAndAReason()
    {
        await using var own = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await own.Company.ARefundToMake();
        Task<Answer> PaidAsync(APerson person, int paidCents, string? reason) =>
            it.StaffAsync(person, "actions/1/completion", new { proof = "转账单 7", paidCents, reason });
        (await PaidAsync(own.Company.Agent, 3_000, "客户只要三十")).Code.ShouldBe("amount_differs");
        (await PaidAsync(own.Company.Manager, 5_000, "多付了")).Code.ShouldBe("amount_differs");
        (await PaidAsync(own.Company.Manager, 3_000, null)).Code.ShouldBe("text_required");
        (await PaidAsync(own.Company.Manager, 3_000, "客户只要三十")).Ok();
        var task = (await it.TasksAsync())[0]!;
        (task["paidCents"]!.GetValue<int>(), $"{task["differenceReason"]}").ShouldBe((3_000, "客户只要三十"));
    }

    [Fact]
    [Trait("Requirement", "E4")]
    public async Task AProof_IsANumberOrAFileOfTheCase()
    {
        await using var own = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await own.Company.ARefundToMake();
        (await it.StaffAsync(own.Company.Agent, "actions/1/completion", new { })).Code.ShouldBe("text_required");
        (await it.StaffAsync(own.Company.Agent, "actions/1/completion", new { attachmentId = "nothing" })).Code.ShouldBe("invalid_request");
        var file = (await own.Company.Agent.UploadAsync($"/api/staff/complaints/{it.Id}/attachments?purpose=proof", Photos.Jpeg, "slip")).Ok().Body;
        (await it.StaffAsync(own.Company.Agent, "actions/1/completion", new { attachmentId = $"{file["id"]}" })).Ok();
        $"{(await it.TasksAsync())[0]!["attachmentId"]}".ShouldBe($"{file["id"]}");
    }

    [Fact]
    [Trait("Requirement", "C6")]
    public async Task ANewHoliday_MovesWhatIsNotDueYet()
    {
        await using var own = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await own.Company.ARefundToMake();
        (await Clocks.CompanyCalendarTests.PutAsync(own.Company.Owner, "days/2026-06-02", new { working = false, reason = "停电" })).Ok();
        await own.Company.AdvanceAsync(TimeSpan.FromHours(1));
        (await it.TasksAsync())[0]!["dueAt"]!.GetValue<DateTimeOffset>().ShouldBe(OwnCompany.China("2026-06-04 18:00"));
        (await it.SeenByStaffAsync())["deadline"]!["dueAt"]!.GetValue<DateTimeOffset>().ShouldBe(OwnCompany.China("2026-06-04 18:00"));
        await own.Company.AdvanceToAsync(OwnCompany.China("2026-06-03 19:00"));
        (await it.ToldOfTaskAsync()).ShouldBeSubsetOf(["remind staff:s01"]);
    }
}
