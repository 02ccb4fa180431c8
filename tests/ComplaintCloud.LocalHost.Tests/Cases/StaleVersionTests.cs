using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>Nobody decides on what they have not seen.</summary>
public sealed class StaleVersionTests(ACompany company) : IClassFixture<ACompany>
{
    [Fact]
    [Trait("Requirement", "A5")]
    public async Task WhatChangedMeanwhile_IsShownAndNothingIsDone()
    {
        var it = await company.AComplaintUnderInvestigation();
        var seen = $"\"{(await it.SeenByStaffAsync())["version"]}\"";
        (await it.CustomerAsync("facts", new { text = "我又找到一张照片。" })).Ok();
        var refused = await it.StaffAsync(company.Agent, "conclusion", Deeds.Conclusion("unfounded"), seen);
        refused.Code.ShouldBe("stale_version");
        var change = refused.Body["changes"]!.AsArray().ShouldHaveSingleItem()!;
        ($"{change["type"]}", $"{change["by"]}").ShouldBe(("FactsAdded", "customer:c01"));
        (await it.DeedsAsync())[^1].ShouldBe("FactsAdded");
        var now = $"\"{refused.Body["version"]}\"";
        (await it.StaffAsync(company.Agent, "conclusion", Deeds.Conclusion("unfounded"), now)).Ok();
    }

    [Fact]
    [Trait("Requirement", "C4")]
    public async Task NoticesAndReminders_MakeNothingStale()
    {
        var it = await company.ATriagedComplaint();
        var seen = $"\"{(await it.SeenByStaffAsync())["version"]}\"";
        await company.AdvanceAsync(TimeSpan.FromMinutes(40));
        (await it.FactTypesAsync()).ShouldContain("Escalated");
        (await it.StaffAsync(company.Agent, "take", new { }, seen)).Ok();
    }
}
