using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.People;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>A case is judged by the numbers that held when it began.</summary>
[Trait("Requirement", "I5")]
public sealed class OldCasesTests : IAsyncLifetime
{
    private readonly ACompany company = new();

    public Task InitializeAsync() => company.InitializeAsync();

    public Task DisposeAsync() => company.DisposeAsync();

    [Fact]
    [Trait("Requirement", "D4")]
    public async Task ChangedMoneyLimits_HoldForNewCasesOnly()
    {
        var (approved, capped) = (await company.AFoundedComplaint(), await company.AFoundedComplaint());
        (await company.Owner.PatchesAsync("policy", new { numbers = new { autoApproveCents = 1_000, couponLargestCents = 2_000 }, why = "收紧" }, 1)).Ok();
        // 50 yuan needed no approval when it began, and a coupon of 100 was allowed.
        (await (await approved.PlannedAsync(Deeds.Action("rework"), Deeds.Action("coupon", 5_000))).SeenByStaffAsync())["turn"]!.ToString().ShouldBe("cleaner");
        (await capped.StaffAsync(company.Agent, "plan", new { actions = new[] { Deeds.Action("rework"), Deeds.Action("coupon", 10_000) } })).Ok().Turn.ShouldBe("manager");
        var young = await company.AFoundedComplaint();
        (await young.StaffAsync(company.Agent, "plan", new { actions = new[] { Deeds.Action("coupon", 2_001) } })).Code.ShouldBe("plan_over_limit");
        (await young.StaffAsync(company.Agent, "plan", new { actions = new[] { Deeds.Action("rework"), Deeds.Action("coupon", 1_001) } })).Ok().Turn.ShouldBe("manager");
    }

    [Fact]
    [Trait("Requirement", "E3")]
    public async Task HowOftenAReworkIsDoneAgain_IsWhatHeldWhenTheCaseBegan()
    {
        var it = await company.ReworkAccepted();
        (await company.Owner.PatchesAsync("policy", new { numbers = new { reworkAttempts = 1 }, why = "不再返工" }, 1)).Ok();
        await it.ReportedAsync();
        (await it.CustomerAsync("sign-off", new { accepted = false, reason = "镜子还是花的" })).Ok().Step.ShouldBe("in_progress");
    }

    [Fact]
    [Trait("Requirement", "B6")]
    public async Task TheLevelAtWhichACaseBegins_IsThePolicysAndStaysTheCases()
    {
        var old = await company.ATriagedComplaint();
        (await company.Owner.PatchesAsync("policy", new { numbers = new { level2FromSeverity = 2, level3FromSeverity = 3 }, why = "重视一般投诉" }, 1)).Ok();
        (await (await company.ATriagedComplaint()).SeenByStaffAsync())["level"]!.GetValue<int>().ShouldBe(2);
        (await old.SeenByStaffAsync())["level"]!.GetValue<int>().ShouldBe(1);
        (await old.StaffAsync(company.Agent, "overruling", new { reason = "孩子受了伤", severity = 3 })).Ok().Body["level"]!.GetValue<int>().ShouldBe(2);
    }

    [Fact]
    [Trait("Requirement", "B5")]
    public async Task FromWhichSeverityACaseIsInvestigated_IsThePolicys()
    {
        (await company.Owner.PatchesAsync("policy", new { numbers = new { investigateFromSeverity = 2 }, why = "先查清楚" }, 1)).Ok();
        var it = await company.ATriagedComplaint();
        (await it.SeenByStaffAsync())["triage"]!["lane"]!.ToString().ShouldBe("complex");
        (await it.StaffAsync(company.Agent, "quick-offer", new { })).Code.ShouldBe("no_quick_offer");
    }

    [Fact]
    [Trait("Requirement", "B5")]
    [Trait("Requirement", "B2")]
    public async Task ACaseThatIsOverruled_ChangesItsLaneAndWithItWhatMayBeOffered()
    {
        var it = await company.ATriagedComplaint();
        (await it.StaffAsync(company.Agent, "overruling", new { reason = "客户说孩子滑倒了", severity = 3 })).Ok().Body["triage"]!["lane"]!.ToString().ShouldBe("complex");
        (await it.StaffAsync(company.Agent, "quick-offer", new { })).Code.ShouldBe("no_quick_offer");
        (await it.StaffAsync(company.Agent, "overruling", new { reason = "核实只是水渍", severity = 2 })).Ok().Body["triage"]!["lane"]!.ToString().ShouldBe("simple");
        (await it.StaffAsync(company.Agent, "quick-offer", new { })).Ok().Step.ShouldBe("in_progress");
        // What was offered stands, whatever the case is called afterwards.
        (await it.StaffAsync(company.Agent, "overruling", new { reason = "又说受了伤", severity = 3 })).Ok().Step.ShouldBe("in_progress");
    }
}
