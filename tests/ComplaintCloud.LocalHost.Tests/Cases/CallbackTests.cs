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
    public async Task NotReached_IsCalledAgainAtAnotherPartOfTheDayAndThenGivenUp()
    {
        var it = await company.ACallbackDue(World.Late);
        var calls = new List<DateTimeOffset>();
        for (var i = 1; i <= 3; i++)
        {
            calls.Add(company.Now);
            (await company.OtherAgent.GetAsync($"/api/staff/complaints/{it.Id}/callback")).Ok().Body["attempt"]!.GetValue<int>().ShouldBe(i);
            (await it.StaffAsync(company.OtherAgent, "callback", new { reached = false })).Ok();
            if (i < 3)
                await it.UntilDueAsync();
        }
        // At nine in the morning, after noon, and the next morning.
        calls.Select(call => call.AddHours(8).Hour < 12).ShouldBe([true, false, true]);
        (await it.DeedsAsync()).TakeLast(3).ShouldBe(["CallbackUnreached", "CallbackGivenUp", "ComplaintClosed"]);
    }

    [Fact]
    [Trait("Requirement", "F1")]
    public async Task NotReached_TheCustomerMayCallByThemselves()
    {
        var it = await company.ACallbackDue(World.Late);
        (await it.StaffAsync(company.OtherAgent, "callback", new { reached = false })).Ok();
        (await it.StaffAsync(company.OtherAgent, "callback", new { reached = true, handling = "satisfied", result = "very_satisfied", notes = "客户回电" })).Ok();
        (await it.SeenByStaffAsync())["step"]!.ToString().ShouldBe("closed");
        var last = (await it.SeenByStaffAsync())["callbacks"]!.AsArray()[^1]!;
        ($"{last["satisfaction"]}", $"{last["ratings"]!["result"]}").ShouldBe(("satisfied", "very_satisfied"));
    }

    [Fact]
    [Trait("Requirement", "F1")]
    public async Task TheSheet_HasTheScriptAndTheCase()
    {
        var it = await company.ACallbackDue();
        var sheet = (await company.OtherAgent.GetAsync($"/api/staff/complaints/{it.Id}/callback")).Ok().Body;
        sheet["script"]!.AsArray()[0]!.ToString().ShouldContain("王女士您好，我是洁家家政的客服");
        (sheet["visits"]!.GetValue<int>(), $"{sheet["complaint"]!["id"]}").ShouldBe((2, it.Id));
    }

    [Fact]
    [Trait("Requirement", "F1")]
    public async Task TheSurvey_CountsInsteadOfTheCallOnceARound()
    {
        var it = await company.AwaitingTheCallbackDay(World.Late);
        var survey = new { handling = "satisfied", result = "satisfied", text = "谢谢，后来很准时。" };
        (await it.CustomerAsync("survey", survey)).Ok();
        (await it.SeenByCustomerAsync())["step"]!.ToString().ShouldBe("closed");
        (await it.FactTypesAsync()).ShouldNotContain("CallbackOpened");
    }

    [Fact]
    [Trait("Requirement", "F1")]
    [Trait("Requirement", "F2")]
    public async Task TheSurveyOfOneNotSatisfiedWithTheResult_BeginsTheNextRound()
    {
        var it = await company.AwaitingTheCallbackDay();
        (await it.CustomerAsync("survey", new { handling = "very_satisfied", result = "dissatisfied" })).Ok();
        var seen = await it.SeenByStaffAsync();
        (seen["step"]!.ToString(), seen["round"]!.GetValue<int>()).ShouldBe(("decided", 2));
        await company.AdvanceAsync(TimeSpan.FromDays(10));
        (await it.FactTypesAsync()).ShouldNotContain("CallbackOpened");
    }

    [Theory]
    [Trait("Requirement", "F1")]
    [InlineData("dissatisfied", "decided")]
    [InlineData("satisfied", "closed")]
    public async Task WordsThatContradictTheScore_CountOnlyAfterAPersonHasLooked(string meant, string step)
    {
        var it = await company.ASurveyInDoubt();
        var seen = await it.SeenByStaffAsync();
        (seen["step"]!.ToString(), seen["turn"]!.ToString()).ShouldBe(("callback", "agent"));
        (await it.MessagesAsync()).ShouldContain(message => message.Recipient.StartsWith("staff:") && message.Text.Contains("打的分和写的话不一致"));
        (await it.StaffAsync(company.OtherAgent, "survey-review", new { satisfaction = meant, note = "打电话问过了。" })).Ok();
        (await it.SeenByStaffAsync())["step"]!.ToString().ShouldBe(step);
    }

    [Fact]
    [Trait("Requirement", "F1")]
    public async Task ASurveyInDoubtOfAWithdrawnCase_IsLeftAsItIs()
    {
        var it = await company.ASurveyInDoubt();
        (await it.CustomerAsync("withdrawal", new { reason = "不追究了" })).Ok();
        (await it.StaffAsync(company.OtherAgent, "survey-review", new { satisfaction = "dissatisfied", note = "电话确认没解决" })).Code.ShouldBe("wrong_step");
        (await it.SeenByStaffAsync())["step"]!.ToString().ShouldBe("withdrawn");
    }

    [Fact]
    [Trait("Requirement", "F1")]
    public async Task AnUnfoundedCase_HasNoSurvey()
    {
        var it = await company.AnExplanationSent();
        (await it.CustomerAsync("survey", new { handling = "satisfied", result = "satisfied" })).Code.ShouldBe("wrong_step");
        await company.AdvanceAsync(TimeSpan.FromDays(20));
        (await it.FactTypesAsync()).ShouldNotContain("CallbackOpened");
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
