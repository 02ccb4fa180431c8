using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>Nothing is found against a cleaner who was not heard.</summary>
public sealed class StatementTests(ACompany company) : IClassFixture<ACompany>
{
    [Fact]
    [Trait("Requirement", "D1")]
    public async Task BeforeTheCleanerWasAsked_NothingIsFoundAgainstThem()
    {
        var it = await company.AComplaintUnderInvestigation();
        var refused = await it.StaffAsync(company.Owner, "conclusion", Deeds.Blame());
        (refused.Code, refused.Body["cleanerId"]!.ToString()).ShouldBe(("statement_missing", "a01"));
        await it.StatementAskedAsync();
        refused = await it.StaffAsync(company.Agent, "conclusion", Deeds.Blame());
        (refused.Code, refused.Body["answerBy"] is not null).ShouldBe(("statement_missing", true));
        (await it.DeedsAsync()).ShouldNotContain("ConclusionReached");
    }

    [Fact]
    [Trait("Requirement", "D1")]
    public async Task TheCleaner_GivesTheirSideOnceBehindAPrivateLink()
    {
        var it = await company.AStatementAskedFor();
        var message = (await it.MessagesAsync()).Single(one => one.Recipient == "cleaner:a01");
        message.Text.ShouldContain("想听听您说的情况");
        message.Text.ShouldNotContain("王女士");
        var seen = (await (await it.WitnessAsync()).GetAsync("/api/cleaner/statement")).Ok().Body;
        seen["about"]!.ToString().ShouldStartWith("厨房台面");
        (await it.StateAsync("擦了一遍。")).Ok().Body["text"]!.ToString().ShouldBe("擦了一遍。");
        (await it.StateAsync("没擦。")).Code.ShouldBe("statement_closed");
        (await it.StaffAsync(company.Agent, "conclusion", Deeds.Blame())).Step.ShouldBe("decided");
        (await it.SeenByStaffAsync())["investigation"]!["statements"]![0]!["text"]!.ToString().ShouldBe("擦了一遍。");
        (await it.SeenByCustomerAsync())["progress"]!.AsArray().Select(entry => $"{entry!["detail"]}").ShouldContain("服务人员已说明情况");
    }

    [Fact]
    [Trait("Requirement", "D1")]
    public async Task ACleanerWhoIsSilent_DoesNotHoldUpTheCase()
    {
        var it = await company.AStatementAskedFor();
        var asked = (await it.SeenByStaffAsync())["investigation"]!["statements"]![0]!;
        await company.AdvanceToAsync(asked["answerBy"]!.GetValue<DateTimeOffset>());
        (await it.MessagesAsync()).ShouldContain(one => one.Recipient == "staff:s01" && one.Text.Contains("没有按时") && one.Text.Contains("不用再等"));
        (await it.StaffAsync(company.Agent, "conclusion", Deeds.Blame())).Step.ShouldBe("decided");
    }

    [Fact]
    [Trait("Requirement", "D1")]
    public async Task ACleanerWhoAnswered_IsNotSaidToBeSilent()
    {
        var it = await company.AStatementAskedFor();
        (await it.StateAsync("擦了一遍。")).Ok();
        await company.AdvanceAsync(TimeSpan.FromDays(1));
        (await it.MessagesAsync()).ShouldNotContain(one => one.Text.Contains("没有按时"));
    }

    [Fact]
    [Trait("Requirement", "D1")]
    public async Task TheStatementsLink_OpensNoJobAndTheJobsLinkNoStatement()
    {
        var it = await company.AStatementAskedFor();
        (await (await it.WitnessAsync()).GetAsync("/api/cleaner/job")).Code.ShouldBe("forbidden");
        var other = await company.AReworkOffered();
        (await (await other.CleanerAsync()).GetAsync("/api/cleaner/statement")).Code.ShouldBe("forbidden");
    }

    [Fact]
    [Trait("Requirement", "D1")]
    public async Task ACleanerWhomTheComplaintDoesNotName_MustBeAskedToo()
    {
        var it = await company.AStatementAskedFor();
        (await it.StateAsync("擦了一遍。")).Ok();
        (await it.StaffAsync(company.Agent, "conclusion", Deeds.Blame("a02"))).Body["cleanerId"]!.ToString().ShouldBe("a02");
        (await it.StaffAsync(company.Agent, "investigation/statement", new { cleanerId = "a02" })).Ok();
        (await it.MessagesAsync()).Count(one => one.Text.Contains("/s/")).ShouldBe(2);
    }
}
