using ComplaintCloud.LocalHost.Tests.Accountability;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.Clocks;
using ComplaintCloud.LocalHost.Tests.Identity;
using ComplaintCloud.LocalHost.Tests.Linking;
using ComplaintCloud.LocalHost.Tests.Notices;
using ComplaintCloud.LocalHost.Tests.People;

namespace ComplaintCloud.LocalHost.Tests.Contract;

/// <summary>Every operation of the contract, once and with success.</summary>
internal static class OperationTour
{
    private static readonly string[] Steps =
    [
        "settle at once", "answered on the phone", "promise", "pass on", "overrule", "pause", "resume", "pend", "take up", "note", "interview",
        "evidence", "ask for the statement", "give the statement", "not reached", "close a malicious case", "approve the letter", "reject", "offer",
        "recall", "agree on the time", "set the time", "object", "ask to be told", "add facts", "the survey", "the survey in doubt", "reopen",
        "reopen by the customer", "correct the basics", "declare a conflict", "lift a conflict", "begin a task", "assign a task",
        "inspect the photos", "keep a promise", "withdraw",
    ];

    public static async Task TakeAsync(ACompany company)
    {
        await ContractStory.TellAsync();
        foreach (var name in Steps)
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
        await DispositionAsync(company);
        (await company.Agent.GetAsync($"/api/staff/complaints/{(await company.ATriagedComplaint()).Id}/plan-options")).Ok();
        (await company.Agent.GetAsync("/api/staff/tasks")).Ok();
        (await company.Nobody.GetAsync("/api/health")).Ok();
        (await company.Customer().GetAsync("/api/customer/waiting-estimate")).Ok();
        await ChangeTheCalendarAsync(company);
        await FilesAsync(company);
        await LedgerAsync();
        await AccountabilityTour.TakeAsync();
        await CapaDeeds.TakeCapaTourAsync();
        await ChannelTour.TakeAsync();
        await SignInDeeds.TakeSignInTourAsync();
        await Prevention.IncidentTests.TellAsync();
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

    private static async Task FilesAsync(ACompany company)
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
    }

    private static async Task ChangeTheCalendarAsync(ACompany company)
    {
        (await company.Agent.GetAsync("/api/staff/company/calendar")).Ok();
        (await CompanyCalendarTests.PutAsync(company.Owner, "days/2027-01-16", new { working = true, reason = "年前大扫除" })).Ok();
        (await CompanyCalendarTests.DeleteAsync(company.Owner, "days/2027-01-16")).Ok();
        (await CompanyCalendarTests.PutAsync(company.Owner, "years/2027", CompanyCalendarTests.TheYear2027())).Ok();
    }

    private static async Task DispositionAsync(ACompany company)
    {
        var it = await company.AClosedComplaint();
        foreach (var (person, audience) in new[] { (it.Customer, "customer"), (company.Agent, "staff") })
        {
            using var record = await person.OpenAsync($"/api/{audience}/complaints/{it.Id}/disposition");
            record.EnsureSuccessStatusCode();
        }
    }
}
