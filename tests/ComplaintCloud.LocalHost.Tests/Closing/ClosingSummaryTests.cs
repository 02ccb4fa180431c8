using System.Text.Json.Nodes;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.Disposition;
using ComplaintCloud.LocalHost.Tests.People;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Closing;

/// <summary>What is to be learnt from a case.</summary>
public sealed class ClosingSummaryTests
{
    private const string Lesson = "两单之间至少留一小时。";

    [Fact]
    [Trait("Requirement", "F3")]
    public async Task TheSummary_HasTheCauseTheDeedsTheCostAndTheLessons()
    {
        await using var own = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await RefundedAsync(own.Company, 4_000);
        (await it.StaffAsync(own.Company.Agent, "lessons", new { text = Lesson })).Ok();
        await ClosedAsync(it);
        var summary = await SummaryAsync(it);
        ($"{summary["finding"]}", $"{summary["cause"]!["name"]}", $"{summary["cause"]!["whys"]![0]}", $"{summary["cause"]!["responsibleName"]}").ShouldBe(("founded", "排班不当", "台面没有做完", "公司"));
        summary["done"]!.AsArray().Select(done => $"{done}").ShouldBe(["退款40元"]);
        ($"{summary["summary"]}", $"{summary["lessons"]![0]!["text"]}", $"{summary["lessons"]![0]!["by"]}").ShouldBe(("判定成立：完工照片显示台面油污未清。处理：退款，费用40.00元。共1轮。", Lesson, "staff:s01"));
        summary["closedAt"].ShouldNotBeNull();
        var seen = await it.SeenByStaffAsync();
        ($"{seen["closing"]!["scores"]}", $"{seen["lessons"]![0]!["text"]}").ShouldBe(($"{summary["scores"]}", Lesson));
    }

    [Theory]
    [Trait("Requirement", "F3")]
    [InlineData(4_000, 100)]
    [InlineData(16_000, 50)]
    public async Task TheProportion_IsTheFairAmountsShareOfTheCost(int cents, int score)
    {
        await using var own = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await RefundedAsync(own.Company, cents);
        await ClosedAsync(it);
        var scores = (await SummaryAsync(it))["scores"]!;
        // Half of the visit's 160 yuan is fair at severity 2.
        (scores["orderCents"]!.GetValue<int>(), scores["fairCents"]!.GetValue<int>(), scores["costCents"]!.GetValue<int>(), scores["proportionScore"]!.GetValue<int>())
            .ShouldBe((16_000, 8_000, cents, score));
    }

    [Fact]
    [Trait("Requirement", "F3")]
    [Trait("Requirement", "I5")]
    public async Task WhatIsFair_IsJudgedByThePolicyThatHeldWhenTheCaseBegan()
    {
        await using var own = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await RefundedAsync(own.Company, 8_000);
        (await own.Company.Owner.PatchesAsync("policy", new { numbers = new { fairCostSeverity2 = 0.1 }, why = "收紧" }, 1)).Ok();
        await ClosedAsync(it);
        var scores = (await SummaryAsync(it))["scores"]!;
        (scores["fairCents"]!.GetValue<int>(), scores["proportionScore"]!.GetValue<int>()).ShouldBe((8_000, 100));
        var young = await RefundedAsync(own.Company, 8_000);
        (await SummaryAsync(young))["scores"]!["fairCents"]!.GetValue<int>().ShouldBe(1_600);
    }

    [Fact]
    [Trait("Requirement", "F3")]
    public async Task TheMaterialsOfEveryVisit_AreInTheCost()
    {
        await using var own = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await (await (await own.Company.AFoundedComplaint()).PlannedAsync(Deeds.Action("rework"), Deeds.Action("coupon", 2_000))).ApprovedAsync();
        await VisitedAsync(it, 3_600);
        (await it.CustomerAsync("sign-off", new { accepted = false, reason = "镜子还是花的" })).Ok();
        await VisitedAsync(it, 250);
        (await SummaryAsync(it))["scores"]!["costCents"]!.GetValue<int>().ShouldBe(3_850 + 2_000);
        (await it.SeenByStaffAsync())["materialCents"]!.GetValue<int>().ShouldBe(3_850);
    }

    [Fact]
    [Trait("Requirement", "F3")]
    public async Task WhatCameLate_IsCountedAndNamed()
    {
        await using var own = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await own.Company.ATriagedComplaint();
        await own.Company.AdvanceAsync(TimeSpan.FromMinutes(20));
        await it.TakenAsync();
        var kept = (await SummaryAsync(it))["deadlines"]!.AsArray().Select(one => $"{one!["what"]} {one["met"]}");
        kept.ShouldBe(["受理回复 true", "有人接手 false"]);
        var scores = (await SummaryAsync(it))["scores"]!;
        (scores["deadlinesMet"]!.GetValue<int>(), scores["deadlines"]!.GetValue<int>(), scores["timelinessScore"]!.GetValue<int>()).ShouldBe((1, 2, 50));
    }

    [Fact]
    [Trait("Requirement", "F3")]
    public async Task ThePause_DoesNotCountAgainstTheHandler()
    {
        await using var own = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await own.Company.AComplaintUnderInvestigation();
        var due = (await it.SeenByStaffAsync())["deadline"]!["dueAt"]!.GetValue<DateTimeOffset>();
        (await it.StaffAsync(own.Company.Agent, "pause", new { reason = "等客户发照片", question = "能补一张照片吗？" })).Ok();
        await own.Company.AdvanceAsync(TimeSpan.FromDays(6));
        (await it.StaffAsync(own.Company.Agent, "resumption")).Ok();
        await it.ConcludedAsync();
        var investigated = (await SummaryAsync(it))["deadlines"]!.AsArray().Last(one => $"{one!["what"]}" == "查清责任")!;
        (investigated["met"]!.GetValue<bool>(), investigated["doneAt"]!.GetValue<DateTimeOffset>() > due.AddDays(3)).ShouldBe((true, true));
    }

    [Fact]
    [Trait("Requirement", "F3")]
    public async Task TheHandler_IsAskedForTheLessonsAndLateOnesAreToldToEachLevelOnce()
    {
        await using var own = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await own.Company.AwaitingTheCallbackDay();
        var task = await LessonsTaskAsync(it);
        ($"{task["name"]}", $"{task["ownerId"]}", $"{task["state"]}", task["dueAt"]!.GetValue<DateTimeOffset>()).ShouldBe(("总结经验", "s01", "open", OwnCompany.China("2026-06-04 18:00")));
        await it.UntilDueAsync();
        (await it.MessagesAsync()).Where(message => message.Text.Contains("总结经验")).Select(message => message.Recipient)
            .ShouldBe(["staff:s01", "staff:s02", "staff:s03", "staff:s04"]);
        (await it.StaffAsync(own.Company.Agent, "lessons", new { text = Lesson })).Ok();
        ($"{(await LessonsTaskAsync(it))["state"]}", $"{(await LessonsTaskAsync(it))["proof"]}").ShouldBe(("done", Lesson));
    }

    [Fact]
    [Trait("Requirement", "F3")]
    public async Task TheClosing_DoesNotWaitForTheLessonsWhichMayComeLater()
    {
        await using var own = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await own.Company.AClosedComplaint();
        ((await it.SeenByStaffAsync())["step"]!.ToString(), $"{(await LessonsTaskAsync(it))["state"]}").ShouldBe(("closed", "cancelled"));
        var messages = (await it.MessagesAsync()).Count;
        await own.Company.AdvanceAsync(TimeSpan.FromDays(20));
        (await it.MessagesAsync()).Count.ShouldBe(messages);
        (await it.StaffAsync(own.Company.Manager, "lessons", new { text = Lesson })).Ok();
        $"{(await SummaryAsync(it))["lessons"]![0]!["by"]}".ShouldBe("staff:s03");
    }

    [Fact]
    [Trait("Requirement", "F3")]
    public async Task BeforeThereIsAnythingToLearn_NothingIsWritten()
    {
        await using var own = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await own.Company.AFoundedComplaint();
        (await it.StaffAsync(own.Company.Agent, "lessons", new { text = Lesson })).Code.ShouldBe("wrong_step");
        (await it.StaffAsync(own.Company.Agent, "lessons", new { text = " " })).Code.ShouldBe("text_required");
    }

    [Fact]
    [Trait("Requirement", "F3")]
    [Trait("Requirement", "E5")]
    public async Task TheDispositionRecord_ShowsThemAll()
    {
        await using var own = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await RefundedAsync(own.Company, 4_000);
        (await it.StaffAsync(own.Company.Agent, "lessons", new { text = Lesson })).Ok();
        await ClosedAsync(it);
        using var opened = await own.Company.Agent.OpenAsync($"/api/staff/complaints/{it.Id}/disposition");
        var pdf = PdfText.Read(await opened.Content.ReadAsByteArrayAsync());
        foreach (var text in (string[])["排班不当", "及时性", "项，按时", "处理费用", "相称程度 100 分", Lesson])
            pdf.All.ShouldContain(text);
    }

    private static async Task<ACase> RefundedAsync(ACompany company, int cents)
    {
        var it = await (await (await company.AFoundedComplaint(World.Late, wish: "refund")).PlannedAsync(Deeds.Action("refund", cents))).ApprovedAsync();
        (await it.StaffAsync(company.Agent, "actions/1/completion", new { proof = "转账单 7" })).Ok();
        return await it.SignedOffAsync();
    }

    private static async Task VisitedAsync(ACase it, int cents)
    {
        await (await it.AcceptedAsync()).PhotographedAsync();
        (await it.JobAsync("report", new { notes = "做完了", materials = new[] { new { name = "油污净", quantity = 1, cents } } })).Ok();
        if ((await it.SeenByStaffAsync())["step"]!.ToString() == "in_progress")
            (await it.StaffAsync(it.Company.Agent, "actions/2/completion", new { proof = "券 7" })).Ok();
    }

    private static async Task ClosedAsync(ACase it)
    {
        await (await it.UntilDueAsync()).CalledBackAsync();
        (await it.SeenByStaffAsync())["step"]!.ToString().ShouldBe("closed");
    }

    private static async Task<JsonNode> LessonsTaskAsync(ACase it) => (await it.SeenByStaffAsync())["tasks"]!.AsArray().Last(task => $"{task!["kind"]}" == "lessons")!;

    private static async Task<JsonNode> SummaryAsync(ACase it) => (await it.Company.OtherAgent.GetAsync($"/api/staff/complaints/{it.Id}/closing-summary")).Ok().Body;
}

/// <summary>What these tests do beside.</summary>
internal static class ClosingDeeds
{
    /// <summary>The manager approves the plan where it needs that, and the customer agrees where they are asked.</summary>
    public static async Task<ACase> ApprovedAsync(this ACase it)
    {
        if ((await it.SeenByStaffAsync())["step"]!.ToString() == "planned")
            (await it.StaffAsync(it.Company.Manager, "plan/approval", new { planNo = 1 })).Ok();
        return (await it.SeenByStaffAsync())["step"]!.ToString() == "consent" ? await it.AgreedAsync() : it;
    }
}
