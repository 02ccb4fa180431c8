using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Notices;

/// <summary>A customer who does not sign in follows their case and says how satisfied they are by private links.</summary>
public sealed class CustomerLinkTests
{
    private static readonly object Satisfied = new { handling = "satisfied", result = "very_satisfied", text = "很干净，谢谢。" };

    [Fact]
    [Trait("Requirement", "A9")]
    public async Task WhoComplainedByPhone_FollowsTheCaseByTheLinkAndDoesWhatIsTheirs()
    {
        await using var own = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await ByPhoneAsync(own.Company, "refund");
        var customer = await HolderAsync(it, "/t/");
        $"{(await customer.GetAsync("/api/customer/link")).Ok().Body["complaintId"]}".ShouldBe(it.Id);
        $"{(await customer.GetAsync($"/api/customer/complaints/{it.Id}")).Ok().Body["step"]}".ShouldBe("triaged");
        (await customer.PostAsync($"/api/customer/complaints/{it.Id}/facts", new { text = "冰箱顶上也没擦。" })).Ok();
        await (await (await it.TakenAsync()).ConcludedAsync()).PlannedAsync(Deeds.Action("coupon", 100));
        (await customer.PostAsync($"/api/customer/complaints/{it.Id}/plan-answer", new { planNo = 1, accepted = true })).Ok();
        await own.Company.SettleAsync();
        (await it.StaffAsync(own.Company.Agent, "actions/1/completion", new { proof = "券 7" })).Ok();
        (await customer.PostAsync($"/api/customer/complaints/{it.Id}/sign-off", new { accepted = true })).Ok();
        (await customer.PostAsync($"/api/customer/complaints/{it.Id}/rating", new { stars = 5 })).Ok();
        (await it.MessagesAsync()).Count(message => message.Text.Contains("/t/")).ShouldBe(1);
    }

    [Fact]
    [Trait("Requirement", "A9")]
    [Trait("Requirement", "I2")]
    public async Task TheLinkOfOneCase_OpensNothingElse()
    {
        await using var own = await OwnCompany.AtAsync("2026-06-01 10:00");
        var other = await own.Company.ATriagedComplaint();
        var it = await ByPhoneAsync(own.Company);
        var customer = await HolderAsync(it, "/t/");
        (await customer.GetAsync($"/api/customer/complaints/{other.Id}")).Code.ShouldBe("not_found");
        foreach (var path in (string[])["/api/customer/complaints", "/api/customer/orders", "/api/customer/survey", $"/api/customer/complaints/{it.Id}/attachments", $"/api/staff/complaints/{it.Id}", "/api/cleaner/job"])
            (await customer.GetAsync(path)).Code.ShouldBe("forbidden", path);
        (await customer.PostAsync($"/api/customer/complaints/{it.Id}/withdrawal", new { reason = "算了" })).Code.ShouldBe("forbidden");
    }

    [Fact]
    [Trait("Requirement", "A9")]
    public async Task TheLink_Expires()
    {
        await using var own = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await ByPhoneAsync(own.Company);
        var customer = await HolderAsync(it, "/t/");
        (await it.CustomerAsync("withdrawal", new { reason = "不追究了" })).Ok();
        await own.Company.AdvanceAsync(TimeSpan.FromDays(179));
        (await customer.GetAsync("/api/customer/link")).Ok();
        await own.Company.AdvanceAsync(TimeSpan.FromDays(2));
        (await customer.GetAsync("/api/customer/link")).Code.ShouldBe("unauthenticated");
    }

    [Fact]
    [Trait("Requirement", "A4")]
    public async Task WhoFiledInTheMiniProgram_GetsNoLink()
    {
        await using var own = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await own.Company.AwaitingTheCallbackDay();
        (await it.MessagesAsync()).ShouldNotContain(message => message.Text.Contains("/t/") || message.Text.Contains("/v/"));
    }

    [Fact]
    [Trait("Requirement", "F1")]
    public async Task TheSurveysLink_IsSentOnceAndClosedByTheAnswer()
    {
        await using var own = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await NotReachedAsync(own.Company);
        var customer = await HolderAsync(it, "/v/");
        var page = (await customer.GetAsync("/api/customer/survey")).Ok().Body;
        ($"{page["companyName"]}", $"{page["summary"]}", $"{page["done"]}").ShouldBe(("洁家家政", World.Late, "返工"));
        (await customer.PostAsync("/api/customer/survey", Satisfied)).Ok();
        await own.Company.SettleAsync();
        (await it.SeenByStaffAsync())["step"]!.ToString().ShouldBe("closed");
        // Sent twice is answered once; whoever finds the link later sees nothing.
        (await customer.PostAsync("/api/customer/survey", Satisfied)).Ok();
        (await customer.GetAsync("/api/customer/survey")).Code.ShouldBe("survey_answered");
        (await customer.GetAsync($"/api/customer/complaints/{it.Id}")).Code.ShouldBe("forbidden");
        (await it.FactTypesAsync()).Count(type => type == "SurveyAnswered").ShouldBe(1);
        (await it.MessagesAsync()).Count(message => message.Text.Contains("/v/")).ShouldBe(1);
    }

    [Fact]
    [Trait("Requirement", "F1")]
    [Trait("Requirement", "F2")]
    public async Task TheLinkOfAnEarlierRound_SaysNothingAboutTheNext()
    {
        await using var own = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await NotReachedAsync(own.Company);
        var customer = await HolderAsync(it, "/v/");
        (await it.StaffAsync(own.Company.OtherAgent, "callback", new { reached = true, satisfaction = "dissatisfied", notes = "客户回电" })).Ok();
        await (await it.ConcludedAsync()).PlannedAsync(Deeds.Action("rework"));
        (await customer.GetAsync("/api/customer/survey")).Code.ShouldBe("wrong_step");
        await (await (await it.AcceptedAsync()).ReportedAsync()).SignedOffAsync();
        (await customer.GetAsync("/api/customer/survey")).Code.ShouldBe("wrong_step");
        (await customer.PostAsync("/api/customer/survey", Satisfied)).Code.ShouldBe("survey_answered");
        (await it.FactTypesAsync()).ShouldNotContain("SurveyAnswered");
    }

    /// <summary>Everything that the links open, once.</summary>
    internal static async Task TakeTheTourAsync()
    {
        await using var own = await OwnCompany.AtAsync("2026-06-01 10:00");
        (await (await HolderAsync(await ByPhoneAsync(own.Company), "/t/")).GetAsync("/api/customer/link")).Ok();
        var asked = await HolderAsync(await NotReachedAsync(own.Company), "/v/");
        (await asked.GetAsync("/api/customer/survey")).Ok();
        (await asked.PostAsync("/api/customer/survey", Satisfied)).Ok();
    }

    private static async Task<ACase> ByPhoneAsync(ACompany company, string wish = "redo")
    {
        var complaint = new { orderId = "o0001", text = World.Dirty, wish, anotherMatter = true };
        var filed = (await company.Agent.PostAsync("/api/staff/complaints", new { channel = "phone", customerPhone = "13900000001", complaint }, key: "by-phone")).Ok();
        await company.SettleAsync();
        return new ACase(company, $"{filed.Body["id"]}", "c01");
    }

    private static async Task<ACase> NotReachedAsync(ACompany company)
    {
        var it = await company.ACallbackDue(World.Late);
        (await it.StaffAsync(company.OtherAgent, "callback", new { reached = false })).Ok();
        return it;
    }

    private static async Task<APerson> HolderAsync(ACase it, string path)
    {
        var text = (await it.MessagesAsync()).Last(message => message.Recipient == "customer:c01" && message.Text.Contains(path)).Text;
        return it.Company.WithToken(text[(text.LastIndexOf(path, StringComparison.Ordinal) + path.Length)..]);
    }
}
