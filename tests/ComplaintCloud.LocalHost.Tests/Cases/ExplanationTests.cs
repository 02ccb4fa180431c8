using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>A complaint that is not founded.</summary>
public sealed class ExplanationTests(ACompany company) : IClassFixture<ACompany>
{
    [Fact]
    [Trait("Requirement", "D2")]
    public async Task TheLetter_IsTheCustomersOnlyOnceAManagerHasApproved()
    {
        var it = await company.AnExplanationAwaitingReview();
        (await it.SeenByCustomerAsync())["explanation"].ShouldBeNull();
        (await it.StaffAsync(company.Agent, "conclusion/review", new { approved = true })).Code.ShouldBe("forbidden");
        await it.ReviewedAsync();
        (await it.SeenByCustomerAsync())["explanation"]!.ToString().ShouldBe("我们看了完工照片，台面是干净的。");
        (await it.MessagesAsync())[^1].Text.ShouldContain("我们看了完工照片");
    }

    [Fact]
    [Trait("Requirement", "D2")]
    public async Task AWithdrawalBeforeTheReview_DoesNotShowTheLetter()
    {
        var it = await company.AnExplanationAwaitingReview();
        (await it.CustomerAsync("withdrawal", new { })).Ok().Body["explanation"].ShouldBeNull();
    }

    [Fact]
    [Trait("Requirement", "D2")]
    public async Task ALetterSentBack_IsTheInvestigatorsAgainAndNoNewsForTheCustomer()
    {
        var it = await company.AnExplanationAwaitingReview();
        var before = (await it.MessagesAsync()).Count(message => message.Recipient == "customer:c01");
        (await it.StaffAsync(company.Manager, "conclusion/review", new { approved = false, reason = "语气太生硬" })).Step.ShouldBe("investigating");
        var messages = await it.MessagesAsync();
        messages.Count(message => message.Recipient == "customer:c01").ShouldBe(before);
        (messages[^1].Recipient, messages[^1].Text.Contains("被退回：语气太生硬")).ShouldBe(("staff:s01", true));
    }

    [Fact]
    [Trait("Requirement", "D2")]
    public async Task OneObjection_GoesALevelUpAndTheSecondExplanationIsFinal()
    {
        var it = await company.AnExplanationSent();
        var objected = await it.CustomerAsync("objection", new { reason = "我有照片。" });
        (objected.Step, objected.Turn).ShouldBe(("investigating", "manager"));
        (await it.SeenByStaffAsync())["level"]!.GetValue<int>().ShouldBe(2);
        (await it.StaffAsync(company.Agent, "conclusion", Deeds.Conclusion("unfounded"))).Code.ShouldBe("forbidden");
        (await it.StaffAsync(company.Manager, "conclusion", Deeds.Conclusion("unfounded"))).Turn.ShouldBe("owner");
        (await it.StaffAsync(company.Manager, "conclusion/review", new { approved = true })).Code.ShouldBe("own_work");
        (await it.StaffAsync(company.Owner, "conclusion/review", new { approved = true })).Ok();
        (await it.CustomerAsync("objection", new { reason = "还是不服。" })).Code.ShouldBe("wrong_step");
        (await it.SeenByCustomerAsync())["step"]!.ToString().ShouldBe("closed");
        (await it.MessagesAsync())[^1].Text.ShouldContain("已答复结案。我们看了完工照片");
    }

    [Fact]
    [Trait("Requirement", "D2")]
    public async Task SilenceAfterTheLetter_LetsItStand()
    {
        var it = await company.AnExplanationSent();
        await company.AdvanceAsync(TimeSpan.FromDays(10));
        (await it.DeedsAsync()).Skip(5).ShouldBe(["ConclusionApproved", "ExplanationStood", "ComplaintClosed"]);
        (await it.LadderAsync()).ShouldBe(["remind customer:c01"]);
    }

    [Fact]
    [Trait("Requirement", "D2")]
    public async Task AMaliciousComplaint_NeedsEvidenceAndNeverClosesByItself()
    {
        var it = await company.AMaliciousComplaintExplained();
        var seen = await it.SeenByStaffAsync();
        (seen["step"]!.ToString(), seen["turn"]!.ToString()).ShouldBe(("decided", "manager"));
        await company.AdvanceAsync(TimeSpan.FromDays(30));
        (await it.SeenByStaffAsync())["step"]!.ToString().ShouldBe("decided");
        (await it.MessagesAsync()).ShouldContain(message => message.Recipient == "staff:s03" && message.Text.Contains("确认结案"));
        (await it.StaffAsync(company.Agent, "conclusion/closing", new { })).Code.ShouldBe("forbidden");
        (await it.StaffAsync(company.Manager, "conclusion/closing", new { note = "已归档" })).Ok();
        seen = await it.SeenByStaffAsync();
        (seen["step"]!.ToString(), seen["investigation"]!["evidence"]!.AsArray().Count).ShouldBe(("closed", 1));
    }

    [Fact]
    [Trait("Requirement", "D2")]
    public async Task AMaliciousComplaintObjectedTo_TellsTheCustomerAndStillWaitsForAPerson()
    {
        var it = await (await (await company.AMaliciousComplaintProved()).ConcludedAsync("malicious")).ReviewedAsync();
        (await it.CustomerAsync("objection", new { reason = "不服。" })).Turn.ShouldBe("manager");
        (await it.StaffAsync(company.Manager, "conclusion", Deeds.Conclusion("malicious"))).Turn.ShouldBe("owner");
        (await it.StaffAsync(company.Owner, "conclusion/review", new { approved = true })).Turn.ShouldBe("manager");
        (await it.MessagesAsync()).Last(message => message.Recipient == "customer:c01").Text.ShouldContain("我们看了完工照片");
        (await it.SeenByStaffAsync())["step"]!.ToString().ShouldBe("decided");
    }

    [Fact]
    [Trait("Requirement", "D2")]
    public async Task AnObjectionToAManagersLetter_IsTheOwners()
    {
        var it = await company.AComplaintUnderInvestigation();
        (await it.StaffAsync(company.Manager, "conclusion", Deeds.Conclusion("unfounded"))).Turn.ShouldBe("owner");
        (await it.StaffAsync(company.Owner, "conclusion/review", new { approved = true })).Turn.ShouldBe("customer");
        (await it.CustomerAsync("objection", new { reason = "我有照片。" })).Turn.ShouldBe("owner");
        (await it.StaffAsync(company.Manager, "conclusion", Deeds.Conclusion("unfounded"))).Code.ShouldBe("forbidden");
    }

    [Theory]
    [Trait("Requirement", "D2")]
    [InlineData(World.Dirty, "unfounded", "完工照片和服务清单")]
    [InlineData(World.Late, "unfounded", "派单记录、签到时间")]
    [InlineData("阿姨说话态度很凶。", "malicious", "材料我们会妥善保存")]
    public async Task TheDraft_SpeaksOfTheCaseInCourteousWords(string text, string finding, string words)
    {
        var it = await company.AComplaintUnderInvestigation(text);
        (await it.StaffAsync(company.Agent, "investigation/notes", new { text = "监控显示九点整到场。" })).Ok();
        var draft = (await company.Agent.GetAsync($"/api/staff/complaints/{it.Id}/letter-draft?finding={finding}")).Ok().Body;
        var letter = draft["text"]!.ToString();
        letter.ShouldSatisfyAllConditions(
            () => letter.ShouldContain("王女士，您好"),
            () => letter.ShouldContain("监控显示九点整到场。"),
            () => letter.ShouldContain(words),
            () => letter.ShouldNotContain("{"));
        draft["forbidden"]!.AsArray().ShouldAllBe(phrase => !letter.Contains($"{phrase}"));
        (await it.EvidenceAddedAsync()).ShouldNotBeNull();
        (await it.StaffAsync(company.Agent, "conclusion", new { finding, responsible = "customer", causeCode = "customer", summary = "按约。", letter })).Turn.ShouldBe("manager");
    }

    [Fact]
    [Trait("Requirement", "D2")]
    public async Task ADraftThatNobodyHasFilled_DoesNotGoOut()
    {
        var it = await company.AComplaintUnderInvestigation();
        var letter = (await company.Agent.GetAsync($"/api/staff/complaints/{it.Id}/letter-draft?finding=unfounded")).Ok().Body["text"]!.ToString();
        (await it.StaffAsync(company.Agent, "conclusion", new { finding = "unfounded", responsible = "customer", causeCode = "customer", summary = "按约。", letter }))
            .Code.ShouldBe("letter_wording");
    }
}
