using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>Everybody sees what they need and no more.</summary>
public sealed class PrivacyTests(ACompany company) : IClassFixture<ACompany>
{
    [Fact]
    [Trait("Requirement", "I3")]
    public async Task Staff_SeeAPhoneNumberMasked()
    {
        var it = await company.AComplaintUnderInvestigation();
        var seen = await it.SeenByStaffAsync();
        seen["customer"]!["phoneMasked"]!.ToString().ShouldBe("139****0001");
        seen.ToJsonString().ShouldNotContain("13900000001");
    }

    [Fact]
    [Trait("Requirement", "I2")]
    public async Task TheCustomer_SeesNoTagsNoOffersAndNoPlanBeforeItsApproval()
    {
        var it = await company.AComplaintAwaitingApproval();
        var seen = (await it.SeenByCustomerAsync()).AsObject();
        foreach (var member in (string[])["plan", "triage", "finding", "offers", "deadline", "customer", "level", "explanation"])
            seen.ContainsKey(member).ShouldBeFalse(member);
    }

    [Fact]
    [Trait("Requirement", "I2")]
    public async Task ACleaner_SeesTheAddressOnlyWhileTheyAreToGoThere()
    {
        var it = await company.AReworkOffered();
        var first = await it.CleanerAsync();
        (await first.GetAsync("/api/cleaner/job")).Ok().Body["address"]!.ToString().ShouldBe("");
        await it.DeclinedAsync();
        (await first.GetAsync("/api/cleaner/job")).Ok().Body["address"]!.ToString().ShouldBe("");
        await it.AcceptedAsync();
        (await (await it.CleanerAsync()).GetAsync("/api/cleaner/job")).Ok().Body["address"]!.ToString().ShouldBe("天桥路 18 弄 3 号 502 室");
        await it.ReportedAsync();
        (await (await it.CleanerAsync()).GetAsync("/api/cleaner/job")).Ok().Body["address"]!.ToString().ShouldBe("");
    }

    [Fact]
    [Trait("Requirement", "I3")]
    public async Task TheLog_ShowsNoPhoneNumberWhole_AndIsVerifiedAllTheSame()
    {
        var it = await company.AComplaintUnderInvestigation();
        var log = (await company.Agent.GetAsync($"/api/staff/complaints/{it.Id}/log")).Ok().Body;
        log.ToJsonString().ShouldNotContain("13900000001");
        log["facts"]![0]!["data"]!["customerPhone"]!.ToString().ShouldBe("139****0001");
        log["facts"]![0]!["masked"]!.GetValue<bool>().ShouldBeTrue();
        log["verified"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    [Trait("Requirement", "B4")]
    public async Task WhatGoesToACleanerOrByMessage_QuotesNoPersonalData()
    {
        var it = await company.AwaitingSignOff("台面没擦，打我13800001234，我叫李小龙。");
        (await it.CustomerAsync("sign-off", new { accepted = false, reason = "还是没擦，打一三八零零零零一二三四找李小龙" })).Ok();
        (await (await it.CleanerAsync()).GetAsync("/api/cleaner/job")).Ok().Body["whatToFix"]!.ToString().ShouldStartWith("还是没擦，打***********找");
        string.Concat((await it.MessagesAsync()).Select(message => message.Text)).ShouldNotContain("13800001234");
    }

    [Fact]
    [Trait("Requirement", "I3")]
    public async Task WhoNeedsTheNumberWhole_SaysWhy_AndTheLogKeepsIt()
    {
        var it = await company.AComplaintUnderInvestigation();
        var path = $"/api/staff/complaints/{it.Id}/phone";
        (await company.Agent.PostAsync(path, new { reason = " " })).Code.ShouldBe("text_required");
        (await company.Customer().PostAsync(path, new { reason = "看看" })).Code.ShouldBe("forbidden");
        for (var twice = 0; twice < 2; twice++)
            (await company.Agent.PostAsync(path, new { reason = "约上门时间" })).Ok().Body["phone"]!.ToString().ShouldBe("13900000001");
        (await company.Manager.PostAsync(path, new { reason = "约上门时间" })).Ok();
        var looks = (await company.Agent.GetAsync($"/api/staff/complaints/{it.Id}/log")).Ok().Body["facts"]!.AsArray().Where(fact => $"{fact!["type"]}" == "PhoneRevealed").ToList();
        looks.Select(fact => $"{fact!["by"]} {fact["data"]!["reason"]}").ShouldBe(["staff:s01 约上门时间", "staff:s03 约上门时间"]);
    }
}
