using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>Are they satisfied, and if not?</summary>
public sealed class CallbackTests(ACompany company) : IClassFixture<ACompany>
{
    [Fact]
    [Trait("Requirement", "F1")]
    public async Task TheCallback_IsMadeBySomebodyElse()
    {
        var it = await company.ACallbackDue();
        var due = (await it.MessagesAsync()).Last(message => message.Text.Contains("今天回访"));
        due.Recipient.ShouldBe("staff:s02");
    }

    [Fact]
    [Trait("Requirement", "F1")]
    public async Task NotReachedThreeTimes_TheVisitCountsAsMade()
    {
        var it = await company.ACallbackDue(World.Late);
        for (var i = 0; i < 3; i++)
        {
            (await it.StaffAsync(company.OtherAgent, "callback", new { reached = false })).Ok();
            await company.AdvanceAsync(TimeSpan.FromHours(1));
        }
        (await it.DeedsAsync()).TakeLast(5).ShouldBe(["CallbackUnreached", "CallbackUnreached", "CallbackUnreached", "CallbackGivenUp", "ComplaintClosed"]);
    }

    [Fact]
    [Trait("Requirement", "F2")]
    public async Task NotSatisfied_IsJudgedAnewALevelHigher()
    {
        var it = await company.ACallbackDue();
        await it.CalledBackAsync("dissatisfied");
        var seen = await it.SeenByStaffAsync();
        (seen["step"]!.ToString(), seen["turn"]!.ToString()).ShouldBe(("decided", "agent"));
        (seen["round"]!.GetValue<int>(), seen["level"]!.GetValue<int>(), seen["restarts"]!.GetValue<int>()).ShouldBe((2, 2, 1));
        (await it.MessagesAsync()).ShouldContain(message => message.Recipient == "customer:c01" && message.Text.Contains("已提高一级重新处理"));
        await company.AdvanceAsync(TimeSpan.FromDays(1));
        (await it.FactTypesAsync()).Count(type => type == "CallbackOpened").ShouldBe(1);
    }

    [Fact]
    [Trait("Requirement", "F2")]
    public async Task TheThirdRound_IsTheOwnersToTheEnd()
    {
        var it = await company.ACallbackDue();
        await it.CalledBackAsync("dissatisfied");
        await (await it.ConcludedAsync()).PlannedAsync(Deeds.Action("rework"));
        await (await (await it.AcceptedAsync()).ReportedAsync()).SignedOffAsync();
        await (await it.UntilDueAsync()).CalledBackAsync("very_dissatisfied");
        var seen = await it.SeenByStaffAsync();
        (seen["turn"]!.ToString(), seen["round"]!.GetValue<int>()).ShouldBe(("owner", 3));
        (await it.StaffAsync(company.Manager, "conclusion", Deeds.Conclusion("partly"))).Code.ShouldBe("forbidden");
        (await it.StaffAsync(company.Owner, "conclusion", Deeds.Conclusion("partly"))).Turn.ShouldBe("owner");
        (await it.StaffAsync(company.Owner, "plan", new { actions = new[] { Deeds.Action("refund", 90_000) }, exception = "第三次了" })).Step.ShouldBe("consent");
        var planNo = (await it.SeenByStaffAsync())["plan"]!["planNo"]!.GetValue<int>();
        (await it.CustomerAsync("plan-answer", new { planNo, accepted = false })).Turn.ShouldBe("owner");
    }

    [Fact]
    [Trait("Requirement", "D2")]
    public async Task TheOwnersExplanation_NeedsNobodysReview()
    {
        var it = await company.AComplaintUnderInvestigation();
        (await it.StaffAsync(company.Owner, "conclusion", Deeds.Conclusion("unfounded"))).Turn.ShouldBe("customer");
        (await it.SeenByCustomerAsync())["explanation"].ShouldNotBeNull();
    }
}
