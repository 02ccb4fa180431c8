using System.Text.Json.Nodes;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>What can be proposed, and what a simple case gets at once.</summary>
public sealed class PlanOptionTests(ACompany company) : IClassFixture<ACompany>
{
    [Fact]
    [Trait("Requirement", "D3")]
    public async Task TheOptions_BeginWithTheWishAndKeepToTheOrder()
    {
        var options = await OptionsAsync(await company.AFoundedComplaint(wish: "refund"));
        var all = options["options"]!.AsArray();
        (all[0]!["kind"]!.ToString(), all[0]!["isWish"]!.GetValue<bool>()).ShouldBe(("refund", true));
        all.Select(option => $"{option!["kind"]}").ShouldContain("rework");
        all.ShouldAllBe(option => option!["cents"]!.GetValue<int>() <= option["ceilingCents"]!.GetValue<int>());
        all.ShouldAllBe(option => option!["ceilingCents"]!.GetValue<int>() <= 16_000);
        options["orderCents"]!.GetValue<int>().ShouldBe(16_000);
    }

    [Fact]
    [Trait("Requirement", "D3")]
    public async Task ARepeatedFailure_IsOfferedMoreButNotToWhoComplainsAllTheTime()
    {
        var repeated = "上次就反映过没擦，这次还是没擦，第二次了。" + World.Dirty;
        var one = await company.AComplaintFiled(repeated, "refund", "c02", "o0002");
        await company.Product.SettleAsync();
        var first = First(await OptionsAsync(one));
        (first["cents"]!.GetValue<int>(), first["reasons"]!.AsArray().Any(reason => $"{reason}".Contains("重复发生"))).ShouldBe((7_500, true));
        for (var i = 0; i < 3; i++)
            await company.AComplaintFiled($"{World.Dirty}第{i}处", "refund", "c02", "o0002");
        await company.Product.SettleAsync();
        var options = await OptionsAsync(one);
        options["earlierComplaints"]!.GetValue<int>().ShouldBe(3);
        First(options)["cents"]!.GetValue<int>().ShouldBe(5_000);
    }

    [Fact]
    [Trait("Requirement", "B5")]
    public async Task ASimpleCase_IsSettledWithOneCommandAndBlamesNobody()
    {
        var it = await company.ATriagedComplaint();
        (await OptionsAsync(it))["quickOffer"]![0]!["kind"]!.ToString().ShouldBe("rework");
        var seen = (await it.StaffAsync(company.Agent, "quick-offer", new { })).Ok().Body;
        (seen["step"]!.ToString(), seen["finding"]!["responsible"]!.ToString(), seen["handler"]!["id"]!.ToString()).ShouldBe(("in_progress", "nobody", "s01"));
        (await it.DeedsAsync()).Skip(3).Take(4).ShouldBe(["ComplaintTaken", "ConclusionReached", "PlanProposed", "PlanApproved"]);
        (await it.SeenByCustomerAsync())["plan"]!["actions"]![0]!["kind"]!.ToString().ShouldBe("rework");
    }

    [Fact]
    [Trait("Requirement", "B5")]
    public async Task AComplexCase_GetsAnInvestigator()
    {
        var it = await company.AComplaintUnderInvestigation(World.Scalded);
        (await OptionsAsync(it))["quickOffer"].ShouldBeNull();
        (await it.StaffAsync(company.Manager, "quick-offer", new { })).Code.ShouldBe("no_quick_offer");
        (await it.SeenByStaffAsync())["step"]!.ToString().ShouldBe("investigating");
    }

    [Fact]
    [Trait("Requirement", "B5")]
    public async Task AnOfferOfLessThanWanted_IsTheCustomersToAnswer()
    {
        var it = await company.ATriagedComplaint(wish: "refund");
        (await it.StaffAsync(company.Agent, "quick-offer", new { })).Step.ShouldBe("consent");
        (await it.CustomerAsync("plan-answer", new { planNo = 1, accepted = false, reason = "太少" })).Step.ShouldBe("decided");
    }

    [Fact]
    [Trait("Requirement", "B5")]
    public async Task WhereThePolicySaysSo_TheOfferNeedsNoPersonUpToItsSum()
    {
        var generous = await ACompany.AtAsync(new DateTimeOffset(2026, 6, 1, 2, 0, 0, TimeSpan.Zero));
        try
        {
            var directory = generous.Product.Services.GetRequiredService<CompanyDirectory>();
            await directory.SavePolicyAsync("jiejia", new CompanyPolicy { Version = 2, OfferAtOnceCents = 4_000 });
            var rework = await generous.ATriagedComplaint();
            (await rework.DeedsAsync()).Take(7).ShouldBe(
                ["ComplaintFiled", "ComplaintTriaged", "ComplaintAcknowledged", "ConclusionReached", "PlanProposed", "PlanApproved", "ReworkOffered"]);
            var refund = await generous.ATriagedComplaint(wish: "refund");
            (await refund.SeenByStaffAsync())["step"]!.ToString().ShouldBe("triaged", "50 yuan are more than the 40 that need no person");
        }
        finally
        {
            await generous.DisposeAsync();
        }
    }

    private async Task<JsonNode> OptionsAsync(ACase it) => (await company.Agent.GetAsync($"/api/staff/complaints/{it.Id}/plan-options")).Ok().Body;

    private static JsonNode First(JsonNode options) => options["options"]![0]!;
}
