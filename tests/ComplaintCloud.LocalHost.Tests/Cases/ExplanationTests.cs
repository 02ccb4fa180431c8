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
        (await it.StaffAsync(company.Manager, "conclusion", Deeds.Conclusion("unfounded"))).Ok();
        await it.ReviewedAsync();
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
}
