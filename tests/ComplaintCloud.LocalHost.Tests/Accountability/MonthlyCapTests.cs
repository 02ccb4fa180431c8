using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Accountability;

/// <summary>What may be deducted from a person in a month, whoever decides at the same moment.</summary>
[Trait("Requirement", "D7")]
public sealed class MonthlyCapTests
{
    private const string Path = "/api/staff/accountability";
    private const int AtOnce = 6;

    [Fact]
    public async Task DecisionsAboutOnePersonAtTheSameMoment_NeverExceedTheMonthsLimitTogether()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var company = world.Company;
        var ids = new List<string>();
        // A fifth of 6,000 yuan is 1,200: one of 700 fits, two do not.
        for (var i = 0; i < AtOnce; i++)
            ids.Add($"{(await company.OpensAsync(company.Agent, "a01", 70_000, $"cap-{i}")).Ok().Body["id"]}");
        var answers = await Task.WhenAll(ids.Select(id => company.Owner.PostAsync($"{Path}/{id}/decision", new { outcome = "approve" })));
        answers.Select(answer => answer.Code ?? "ok").Order().ShouldBe(["ok", .. Enumerable.Repeat("over_pay_limit", AtOnce - 1)]);
    }

    [Fact]
    public async Task DecisionsAboutSeveralPersonsAtTheSameMoment_DoNotDisturbEachOther()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var company = world.Company;
        var ids = new List<string>();
        foreach (var cleaner in (string[])["a01", "a02", "a03", "a04"])
            ids.Add($"{(await company.OpensAsync(company.Agent, cleaner, 70_000, cleaner)).Ok().Body["id"]}");
        var answers = await Task.WhenAll(ids.Select(id => company.Owner.PostAsync($"{Path}/{id}/decision", new { outcome = "approve" })));
        answers.ShouldAllBe(answer => answer.Status == 200);
    }
}
