using ComplaintCloud.Channels.Tests.Fake;
using ComplaintCloud.Complaints;
using ComplaintCloud.LocalHost.Tests.Accountability;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.Clocks;
using ComplaintCloud.LocalHost.Tests.Identity;
using ComplaintCloud.LocalHost.Tests.Linking;
using ComplaintCloud.LocalHost.Tests.Notices;
using ComplaintCloud.LocalHost.Tests.People;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Contract;

/// <summary>All of the contract is lived through against the real product, and all of the product is in the contract.</summary>
public sealed class ContractCoverageTests(ACompany company) : IClassFixture<ACompany>
{
    // Faults of ours and a moment that passes by itself, which no request can ask for; ProblemsTests and MergeTests have them.
    private static readonly string[] Faults = ["internal", "store_unavailable", "timed_out", "case_merging"];

    [Fact]
    public void EveryMappedRoute_IsDocumentedAndTheReverse()
    {
        var endpoints = company.Product.Services.GetRequiredService<EndpointDataSource>();
        ContractRoutes.Differences(ContractRoutes.Mapped(endpoints)).ShouldBeEmpty();
    }

    [Fact]
    public async Task EveryOperation_HasSucceededOnce()
    {
        await ContractStory.TellAsync();
        foreach (var name in (string[])["settle at once", "answered on the phone", "promise", "pass on", "overrule", "pause", "resume", "pend", "take up", "note", "interview", "evidence", "ask for the statement", "give the statement", "not reached", "close a malicious case", "approve the letter", "reject", "offer", "recall", "agree on the time", "set the time", "object", "ask to be told", "add facts", "the survey", "the survey in doubt", "reopen", "reopen by the customer", "correct the basics", "declare a conflict", "lift a conflict", "begin a task", "assign a task", "inspect the photos", "keep a promise", "withdraw"])
        {
            var it = await Step.All[name].Situation(company);
            (await (await Step.All[name].RequestAsync(it))(null)).Ok();
        }
        (await (await (await company.AStatementAskedFor()).WitnessAsync()).GetAsync("/api/cleaner/statement")).Ok();
        (await company.Agent.GetAsync($"/api/staff/complaints/{(await company.ATriagedComplaint()).Id}/letter-draft?finding=unfounded")).Ok();
        (await company.Agent.GetAsync($"/api/staff/complaints/{(await company.ATriagedComplaint()).Id}/duty")).Ok();
        (await company.Agent.PostAsync($"/api/staff/complaints/{(await company.ATriagedComplaint()).Id}/phone", new { reason = "约上门时间" })).Ok();
        (await company.Agent.GetAsync("/api/staff/causes")).Ok();
        await CustomerLinkTests.TakeTheTourAsync();
        (await company.Customer().PostAsync("/api/customer/subscriptions", new { templateId = "any", accepted = 1 }, key: "tour")).Ok();
        (await company.Agent.GetAsync($"/api/staff/complaints/{(await company.AClosedComplaint()).Id}/similar")).Ok();
        await CompanyTour.TakeAsync(company);
        await LinkingDeeds.TakeTheTourAsync(company);
        (await company.OtherAgent.GetAsync($"/api/staff/complaints/{(await company.ACallbackDue()).Id}/callback")).Ok();
        await DispositionAsync();
        (await company.Agent.GetAsync($"/api/staff/complaints/{(await company.ATriagedComplaint()).Id}/plan-options")).Ok();
        (await company.Agent.GetAsync("/api/staff/tasks")).Ok();
        (await company.Nobody.GetAsync("/api/health")).Ok();
        (await company.Customer().GetAsync("/api/customer/waiting-estimate")).Ok();
        await ChangeTheCalendarAsync();
        await FilesAsync();
        await LedgerAsync();
        await AccountabilityTour.TakeAsync();
        await CapaDeeds.TakeCapaTourAsync();
        await ChannelTour.TakeAsync();
        await SignInDeeds.TakeSignInTourAsync();
        await Prevention.IncidentTests.TellAsync();
        ContractDocument.Current.Operations.Select(operation => operation.Id).Except(ContractCoverage.Operations).ShouldBeEmpty();
    }

    private static async Task LedgerAsync()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await world.Company.APendingComplaint();
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-06-04 10:00"));
        (await it.StaffAsync(world.Company.Agent, "pending/contact", new { month = "2026-06", attempt = 1, reached = true, said = "可以等" })).Ok();
        (await world.Company.Agent.GetAsync("/api/staff/pending-ledger")).Ok();
        (await world.Company.Agent.GetAsync("/api/staff/pending-ledger/sums")).Ok();
        (await world.Company.Manager.PostAsync("/api/staff/pending-ledger/reviews/2026-06", new { note = "继续等" })).Ok();
        (await world.Company.Agent.GetAsync("/api/staff/pending-ledger/reviews")).Ok();
    }

    private async Task FilesAsync()
    {
        var it = await company.ReworkAccepted();
        (await it.CustomerUploadsAsync(Photos.Jpeg)).Ok();
        (await company.Agent.UploadAsync($"/api/staff/complaints/{it.Id}/attachments?purpose=evidence", Photos.Pdf, "evidence")).Ok();
        (await (await it.CleanerAsync()).UploadAsync("/api/cleaner/job/attachments?purpose=before", Photos.Png, "before")).Ok();
        (await (await it.CleanerAsync()).GetAsync("/api/cleaner/job/attachments")).Ok();
        foreach (var (person, uploads) in new[] { (it.Customer, "/api/customer/uploads/tour"), (company.Agent, "/api/staff/uploads/tour"), (await it.CleanerAsync(), "/api/cleaner/job/uploads/tour") })
        {
            (await person.GetAsync(uploads)).Ok();
            (await person.PutBytesAsync($"{uploads}?offset=0", Photos.Jpeg)).Ok();
        }
        (await company.Agent.GetAsync($"/api/staff/complaints/{it.Id}/attachments")).Ok();
        var files = (await it.Customer.GetAsync($"/api/customer/complaints/{it.Id}/attachments")).Ok().Body["items"]!.AsArray();
        (await it.StaffAsync(company.Agent, $"attachments/{files[0]!["id"]}/release", new { reason = "看过了" })).Ok();
        (await company.Nobody.OpenAsync($"{files[0]!["url"]}")).Dispose();
        var closed = await company.AClosedComplaint();
        (await company.Agent.OpenAsync($"/api/staff/complaints/{closed.Id}/disposition")).Dispose();
        (await closed.Customer.OpenAsync($"/api/customer/complaints/{closed.Id}/disposition")).Dispose();
    }

    [Fact]
    public async Task EveryCode_WasAnsweredOnce()
    {
        var it = await company.ATriagedComplaint();
        foreach (var request in BadRequests.All.Values)
            await request.Send(it);
        await OfFilesAsync(it);
        await OfLimitsAsync();
        await OfConflictsAsync();
        await CompanyTour.MeetRefusalsAsync(company);
        await LinkingDeeds.TakeTheTourAsync(company);
        await AccountabilityTour.TakeAsync();
        await CapaDeeds.TakeCapaTourAsync();
        await Prevention.IncidentTests.TellAsync();
        await SignInDeeds.TakeSignInTourAsync();
        await ChannelTour.TakeAsync();
        await OfWeChatAsync();
        ContractDocument.Current.Errors.Keys.Except(ContractCoverage.Codes).Except(Faults).ShouldBeEmpty();
    }

    private async Task OfLimitsAsync()
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

    private async Task ChangeTheCalendarAsync()
    {
        (await company.Agent.GetAsync("/api/staff/company/calendar")).Ok();
        (await CompanyCalendarTests.PutAsync(company.Owner, "days/2027-01-16", new { working = true, reason = "年前大扫除" })).Ok();
        (await CompanyCalendarTests.DeleteAsync(company.Owner, "days/2027-01-16")).Ok();
        (await CompanyCalendarTests.PutAsync(company.Owner, "years/2027", CompanyCalendarTests.TheYear2027())).Ok();
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

    private async Task OfTheInvestigationAsync()
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

    private async Task DispositionAsync()
    {
        var it = await company.AClosedComplaint();
        foreach (var (person, audience) in new[] { (it.Customer, "customer"), (company.Agent, "staff") })
        {
            using var record = await person.OpenAsync($"/api/{audience}/complaints/{it.Id}/disposition");
            record.EnsureSuccessStatusCode();
        }
    }

    private async Task OfConflictsAsync()
    {
        var it = await company.NobodyWillCome();
        var declined = await it.CleanerAsync();
        (await it.StaffAsync(company.Manager, "rework/offer", new { cleanerId = "a01" })).Code.ShouldBe("conflict_of_interest");
        await OfTheInvestigationAsync();
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
