using ComplaintCloud.Channels.Tests.Fake;
using ComplaintCloud.Complaints;
using ComplaintCloud.LocalHost.Tests.Accountability;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.Identity;
using ComplaintCloud.LocalHost.Tests.Linking;
using ComplaintCloud.LocalHost.Tests.Notices;
using ComplaintCloud.LocalHost.Tests.People;
using Shouldly;

namespace ComplaintCloud.LocalHost.Tests.Contract;

/// <summary>Every refusal that the contract names, once.</summary>
internal static class RefusalTour
{
    public static async Task TakeAsync(ACompany company)
    {
        var it = await company.ATriagedComplaint();
        foreach (var request in BadRequests.All.Values)
            await request.Send(it);
        await OfFilesAsync(it);
        await OfLimitsAsync(company);
        await OfConflictsAsync(company);
        await CompanyTour.MeetRefusalsAsync(company);
        await LinkingDeeds.TakeTheTourAsync(company);
        await AccountabilityTour.TakeAsync();
        await CapaDeeds.TakeCapaTourAsync();
        await Prevention.IncidentTests.TellAsync();
        await SignInDeeds.TakeSignInTourAsync();
        await ChannelTour.TakeAsync();
        await OfWeChatAsync();
    }

    private static async Task OfLimitsAsync(ACompany company)
    {
        for (var i = 0; i <= new RequestLimits().CustomerPerMinute; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/customer/orders");
            request.Headers.Add("X-Forwarded-For", "203.0.113.1");
            await company.Customer("c08").SendAsync(request);
        }
    }

    private static async Task OfWeChatAsync()
    {
        var world = new AWeChatCompany();
        await world.InitializeAsync();
        foreach (var (code, answer) in new[] { (40029, "wechat_code_invalid"), (40226, "wechat_user_blocked"), (48001, "wechat_unavailable") })
        {
            world.WeChat.Fail(FakeWeChat.Session, Trouble.Code, code, times: 1);
            (await world.Company.Nobody.PostAsync("/api/sign-in/wechat", new { appId = FakeWeChat.AppId, code = "any" })).Code.ShouldBe(answer);
        }
        await world.DisposeAsync();
    }

    private static async Task OfFilesAsync(ACase it)
    {
        (await it.CustomerUploadsAsync([])).Code.ShouldBe("file_missing");
        (await it.Customer.PutBytesAsync("/api/customer/uploads/refused?offset=9", Photos.Jpeg)).Code.ShouldBe("upload_offset");
        (await it.CustomerUploadsAsync("MZ"u8.ToArray())).Code.ShouldBe("unsupported_file_type");
        (await it.CustomerUploadsAsync(Photos.Png[..^8])).Code.ShouldBe("file_damaged");
        (await it.CustomerUploadsAsync([.. Photos.Jpeg, .. new byte[10 * 1024 * 1024]])).Code.ShouldBe("file_too_large");
        for (var i = 0; i < 9; i++)
            (await it.CustomerUploadsAsync(Photos.No(i))).Ok();
        (await it.CustomerUploadsAsync(Photos.No(9))).Code.ShouldBe("too_many_files");
        (await it.Company.Nobody.GetAsync($"/api/files/jiejia/{it.Id}/x?expires=1&signature=x")).Code.ShouldBe("link_expired");
    }

    private static async Task OfTheInvestigationAsync(ACompany company)
    {
        var it = await company.AStatementAskedFor();
        (await it.StaffAsync(company.Agent, "conclusion", Deeds.Blame())).Code.ShouldBe("statement_missing");
        (await it.StaffAsync(company.Agent, "conclusion", Deeds.Conclusion("malicious"))).Code.ShouldBe("evidence_missing");
        (await it.StaffAsync(company.Manager, "conclusion", Deeds.Conclusion("unfounded"))).Ok();
        (await it.StaffAsync(company.Manager, "conclusion/review", new { approved = true })).Code.ShouldBe("own_work");
        (await it.StateAsync("擦了。")).Code.ShouldBe("statement_closed");
        (await (await company.AFoundedComplaint()).StaffAsync(company.Agent, "plan", new { actions = new[] { Deeds.Action("refund", 60_000) } })).Code.ShouldBe("plan_over_limit");
        (await (await company.ATriagedComplaint(World.Scalded)).StaffAsync(company.Agent, "quick-offer", new { })).Code.ShouldBe("no_quick_offer");
    }

    private static async Task OfConflictsAsync(ACompany company)
    {
        var it = await company.NobodyWillCome();
        var declined = await it.CleanerAsync();
        (await it.StaffAsync(company.Manager, "rework/offer", new { cleanerId = "a01" })).Code.ShouldBe("conflict_of_interest");
        await OfTheInvestigationAsync(company);
        var refund = await company.ARefundToMake();
        (await refund.StaffAsync(company.Agent, "actions/1/completion", new { proof = "票", paidCents = 1 })).Code.ShouldBe("amount_differs");
        (await refund.StaffAsync(company.Agent, "actions/1/completion", new { proof = "票" })).Ok();
        (await refund.StaffAsync(company.Agent, "tasks/1/start")).Code.ShouldBe("task_closed");
        (await (await company.ReworkAccepted()).JobAsync("report", new { notes = "做完了" })).Code.ShouldBe("photos_required");
        (await declined.PostAsync("/api/cleaner/job/answer", new { accepted = true })).Code.ShouldBe("offer_closed");
        var proposed = await company.AnotherTimeProposed();
        (await proposed.CustomerAsync("visit-time", new { proposalNo = 2, accepted = true })).Code.ShouldBe("visit_time_changed");
        var held = (await proposed.SeenByStaffAsync())["offers"]!.AsArray()[^1]!;
        var busy = new { cleanerId = $"{held["cleanerId"]}", visitAt = $"{held["visitAt"]}" };
        (await (await company.NobodyWillCome()).StaffAsync(company.Manager, "rework/offer", busy)).Code.ShouldBe("visit_taken");
        (await it.StaffAsync(company.Manager, "plan/approval", new { planNo = 7 })).Code.ShouldBe("plan_changed");
        (await it.StaffAsync(company.Agent, "callback", new { reached = false })).Code.ShouldBe("wrong_step");
        (await (await company.ASurveyInDoubt()).CustomerAsync("survey", new { handling = "satisfied", result = "satisfied" })).Code.ShouldBe("survey_answered");
        (await it.StaffAsync(company.Manager, "pause", new { reason = "等客户定时间" })).Ok();
        (await it.StaffAsync(company.Manager, "pause", new { reason = "等客户发照片" })).Code.ShouldBe("clock_paused");
        (await it.StaffAsync(company.OtherAgent, "take", new { }, "\"1\"")).Code.ShouldBe("stale_version");
        var body = new { text = World.Late, wish = "answer", anotherMatter = true };
        (await company.Customer().PostAsync("/api/customer/complaints", body, key: "reused")).Ok();
        (await company.Customer().PostAsync("/api/customer/complaints", new { text = World.Dirty, wish = "answer", anotherMatter = true }, key: "reused")).Code.ShouldBe("idempotency_key_reused");
    }
}
