using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>Who must agree to a plan.</summary>
public sealed class PlanTests(ACompany company) : IClassFixture<ACompany>
{
    [Fact]
    [Trait("Requirement", "D4")]
    public async Task WithinTheLimit_IsApprovedAtOnce()
    {
        var it = await company.AComplaintAwaitingApproval(cents: 5_000);
        (await it.DeedsAsync()).ShouldContain("PlanApproved");
        (await it.SeenByStaffAsync())["step"]!.ToString().ShouldBe("in_progress");
    }

    [Fact]
    [Trait("Requirement", "D4")]
    public async Task AboveTheLimit_TheManagerApproves()
    {
        var it = await company.AComplaintAwaitingApproval(cents: 5_001);
        (await it.StaffAsync(company.Agent, "plan/approval", new { planNo = 1 })).Code.ShouldBe("forbidden");
        (await it.StaffAsync(company.Manager, "plan/approval", new { planNo = 1 })).Step.ShouldBe("in_progress");
    }

    [Fact]
    [Trait("Requirement", "D4")]
    public async Task AboveTheManagersLimit_TheOwnerDecidesAfterTheManager()
    {
        var it = await company.AnExceptionAwaitingApproval(cents: 50_001);
        (await it.StaffAsync(company.Manager, "plan/approval", new { planNo = 1 })).Turn.ShouldBe("owner");
        (await it.StaffAsync(company.Manager, "plan/rejection", new { planNo = 1, reason = "太多" })).Code.ShouldBe("forbidden");
        (await it.StaffAsync(company.Owner, "plan/approval", new { planNo = 1 })).Step.ShouldBe("in_progress");
        (await it.DeedsAsync()).Skip(5).Take(3).ShouldBe(["PlanProposed", "PlanEndorsed", "LimitsLifted"]);
    }

    [Fact]
    [Trait("Requirement", "D4")]
    public async Task AHomeVisitInAMajorCase_IsTheOwners()
    {
        var it = await company.AFoundedComplaint(World.Scalded);
        (await it.PlannedAsync(Deeds.Action("apology_visit"))).ShouldNotBeNull();
        (await it.StaffAsync(company.Manager, "plan/approval", new { planNo = 1 })).Turn.ShouldBe("owner");
    }

    [Fact]
    [Trait("Requirement", "D4")]
    public async Task APlanSentBack_TellsTheAgentWhyAndIsMadeAnew()
    {
        var it = await company.AComplaintAwaitingApproval();
        (await it.StaffAsync(company.Manager, "plan/rejection", new { planNo = 1, reason = "券的金额偏高" })).Step.ShouldBe("decided");
        (await it.MessagesAsync())[^1].ShouldSatisfyAllConditions(
            last => last.Recipient.ShouldBe("staff:s01"),
            last => last.Text.ShouldContain("方案被退回：券的金额偏高"));
        await it.PlannedAsync(Deeds.Action("rework"), Deeds.Action("coupon", 3_000));
        (await it.StaffAsync(company.Manager, "plan/approval", new { planNo = 1 })).Code.ShouldBe("plan_changed");
        (await it.SeenByStaffAsync())["plan"]!["planNo"]!.GetValue<int>().ShouldBe(2);
    }

    [Fact]
    [Trait("Requirement", "D5")]
    public async Task APlanThatDiffersFromTheWish_IsTheCustomersToRefuse()
    {
        var it = await company.AwaitingConsent();
        (await it.CustomerAsync("plan-answer", new { planNo = 1, accepted = false, reason = "我要退款" })).Step.ShouldBe("decided");
        (await it.MessagesAsync())[^1].Text.ShouldContain("客户没有同意");
        await it.PlannedAsync(Deeds.Action("refund", 4_000));
        (await it.SeenByStaffAsync())["step"]!.ToString().ShouldBe("consent");
        (await it.CustomerAsync("plan-answer", new { planNo = 1, accepted = true })).Code.ShouldBe("plan_changed");
        (await it.CustomerAsync("plan-answer", new { planNo = 2, accepted = true })).Step.ShouldBe("in_progress");
    }

    [Fact]
    [Trait("Requirement", "D5")]
    public async Task SilenceAtConsent_IsRemindedAndThenCarriedOut()
    {
        var it = await (await company.AFoundedComplaint()).PlannedAsync(Deeds.Action("coupon", 3_000));
        await company.AdvanceAsync(TimeSpan.FromHours(48));
        (await it.LadderAsync()).ShouldBe(["remind customer:c01"]);
        (await it.DeedsAsync()).ShouldContain("ConsentAssumed");
        (await it.SeenByCustomerAsync())["progress"]!.AsArray().ShouldContain(entry => $"{entry!["detail"]}" == "到期未收到您的回复，按方案处理");
    }

    [Fact]
    [Trait("Requirement", "E4")]
    public async Task ARefund_IsATaskWithProof()
    {
        var it = await company.ARefundToMake();
        (await it.SeenByStaffAsync())["turn"]!.ToString().ShouldBe("agent");
        (await it.MessagesAsync()).ShouldContain(message => message.Recipient == "customer:c01" && message.Text.Contains("正在为您办理：退款40元"));
        (await it.StaffAsync(company.Agent, "actions/1/completion", new { proof = "转账单 88" })).Step.ShouldBe("sign_off");
    }
}
