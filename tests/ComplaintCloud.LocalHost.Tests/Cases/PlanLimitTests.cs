using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>What a plan may cost, who decides about more, and that time decides nothing.</summary>
public sealed class PlanLimitTests(ACompany company) : IClassFixture<ACompany>
{
    [Fact]
    [Trait("Requirement", "D3")]
    public async Task APlanAboveTheOrdersPrice_NeedsAReasonAndTheOwner()
    {
        var it = await company.AFoundedComplaint(wish: "refund");
        var actions = new[] { Deeds.Action("refund", 16_001) };
        var refused = await it.StaffAsync(company.Agent, "plan", new { actions });
        refused.Code.ShouldBe("plan_over_limit");
        refused.Body["exceeds"]!.AsArray().Select(excess => $"{excess!["limit"]} {excess["limitCents"]} {excess["costCents"]}").ShouldBe(["order 16000 16001"]);
        (await it.StaffAsync(company.Agent, "plan", new { actions, exception = "客户另付了材料费" })).Turn.ShouldBe("manager");
        (await it.StaffAsync(company.Manager, "plan/approval", new { planNo = 1 })).Turn.ShouldBe("owner");
        var seen = (await it.StaffAsync(company.Owner, "plan/approval", new { planNo = 1 })).Ok().Body;
        (seen["step"]!.ToString(), seen["plan"]!["exception"]!.ToString()).ShouldBe(("in_progress", "客户另付了材料费"));
        (await it.DeedsAsync()).ShouldContain("LimitsLifted");
        (await it.SeenByCustomerAsync())["plan"]!["exception"].ShouldBeNull();
    }

    [Fact]
    [Trait("Requirement", "D3")]
    public async Task ACouponAboveTheLargest_ExceedsTheCouponsLimit()
    {
        var it = await company.AFoundedComplaint();
        var refused = await it.StaffAsync(company.Agent, "plan", new { actions = new[] { Deeds.Action("coupon", 10_001) } });
        refused.Body["exceeds"]!.AsArray().Select(excess => $"{excess!["limit"]}").ShouldContain("coupon");
    }

    [Fact]
    [Trait("Requirement", "D4")]
    public async Task WhatAManagerProposes_TheOwnerApproves()
    {
        var it = await company.AFoundedComplaint();
        (await it.StaffAsync(company.Manager, "plan", new { actions = new[] { Deeds.Action("rework", 6_000) } })).Turn.ShouldBe("owner");
        (await it.StaffAsync(company.Manager, "plan/approval", new { planNo = 1 })).Code.ShouldBe("own_work");
        (await it.StaffAsync(company.Owner, "plan/approval", new { planNo = 1 })).Step.ShouldBe("in_progress");
    }

    [Fact]
    [Trait("Requirement", "D4")]
    public async Task AManagerWhoLetsThePlanLie_LosesItToTheOwnerAndNothingIsApproved()
    {
        await company.AdvanceToAsync(new DateTimeOffset(company.Now.UtcDateTime.Date.AddDays(1).AddHours(1), TimeSpan.Zero));
        var it = await company.AComplaintAwaitingApproval();
        await company.AdvanceAsync(TimeSpan.FromDays(6));
        var seen = await it.SeenByStaffAsync();
        (seen["step"]!.ToString(), seen["turn"]!.ToString()).ShouldBe(("planned", "owner"));
        (await it.DeedsAsync()).ShouldNotContain("PlanApproved");
        (await it.DeedsAsync()).Count(deed => deed == "ApprovalPassedUp").ShouldBe(1);
        (await it.MessagesAsync()).ShouldContain(message => message.Recipient == "staff:s04" && message.Text.Contains("待您审批"));
        (await it.StaffAsync(company.Owner, "plan/approval", new { planNo = 1 })).Step.ShouldBe("in_progress");
    }

    [Fact]
    [Trait("Requirement", "D5")]
    public async Task SilenceAboutLessMoneyThanWanted_IsNoConsent()
    {
        var it = await company.SilentAboutLessMoney();
        var seen = await it.SeenByStaffAsync();
        (seen["step"]!.ToString(), seen["turn"]!.ToString()).ShouldBe(("consent", "agent"));
        (await it.DeedsAsync()).ShouldNotContain("ConsentAssumed");
        (await it.MessagesAsync()).ShouldContain(message => message.Recipient == "staff:s01" && message.Text.Contains("致电确认"));
        (await it.MessagesAsync()).ShouldContain(message => message.Recipient == "customer:c01" && message.Text.Contains("由客服打电话和您确认"));
        (await it.StaffAsync(company.Agent, "plan/answer", new { planNo = 1, accepted = false, note = "还是要退款" })).Step.ShouldBe("decided");
    }

    [Fact]
    [Trait("Requirement", "D5")]
    public async Task HalfARefund_IsAskedAboutAndAWholeOneIsNot()
    {
        var half = await (await company.AFoundedComplaint(wish: "refund")).PlannedAsync(Deeds.Action("refund", 5_000));
        (await half.SeenByStaffAsync())["step"]!.ToString().ShouldBe("consent");
        var whole = await (await company.AFoundedComplaint(wish: "refund")).PlannedAsync(Deeds.Action("refund", 16_000));
        (await whole.StaffAsync(company.Manager, "plan/approval", new { planNo = 1 })).Step.ShouldBe("in_progress");
    }
}
