using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Accountability;

/// <summary>The links by which a cleaner gives a statement or answers for something: short, and over when that is.</summary>
[Trait("Requirement", "I2")]
public sealed class CleanersLinkTests
{
    private const string Path = "/api/staff/accountability";
    private const int TokenChars = 22;

    [Fact]
    [Trait("Requirement", "D1")]
    public async Task AStatementsLink_IsShortAndEndsWhenTheStatementIsNoLongerWaitedFor()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await world.Company.AStatementAskedFor();
        (await TokenAsync(world.Company, "/s/")).Length.ShouldBe(TokenChars);
        var witness = await it.WitnessAsync();
        (await it.StateAsync("擦了一遍。")).Ok();
        (await witness.GetAsync("/api/cleaner/statement")).Ok();
        await world.Company.AdvanceAsync(TimeSpan.FromHours(5));
        (await witness.GetAsync("/api/cleaner/statement")).Code.ShouldBe("unauthenticated");
    }

    [Fact]
    [Trait("Requirement", "D1")]
    public async Task WhoIsLateWithAStatement_CanStillGiveIt()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var it = await world.Company.AStatementAskedFor();
        await world.Company.AdvanceAsync(TimeSpan.FromHours(5));
        (await it.StateAsync("擦了一遍。")).Ok();
    }

    [Fact]
    [Trait("Requirement", "D7")]
    public async Task AnObjectionsLink_IsShortAndEndsADayAfterAllIsSigned()
    {
        await using var world = await OwnCompany.AtAsync("2026-06-01 10:00");
        var (company, it) = (world.Company, await world.Company.ABlamedCleaner());
        var id = await it.ProposedAsync();
        (await company.Manager.PostAsync($"{Path}/{id}/decision", new { outcome = "approve" })).Ok();
        (await TokenAsync(company, "/a/")).Length.ShouldBe(TokenChars);
        var cleaner = await company.PersonAsync("如有不同意见");
        await company.AdvanceToAsync(OwnCompany.China("2026-06-04 19:00"));
        (await company.Agent.PostAsync($"{Path}/{id}/execution", new { proof = "六月工资单" })).Ok();
        (await cleaner.PostAsync("/api/cleaner/accountability/acknowledgement")).Ok();
        (await cleaner.PostAsync("/api/cleaner/accountability/acknowledgement")).Ok();
        await company.AdvanceAsync(TimeSpan.FromHours(25));
        (await cleaner.GetAsync("/api/cleaner/accountability")).Code.ShouldBe("unauthenticated");
    }

    private static async Task<string> TokenAsync(ACompany company, string before)
    {
        var text = (await company.MessagesAsync()).Last(message => message.Text.Contains(before)).Text;
        return text[(text.LastIndexOf(before, StringComparison.Ordinal) + before.Length)..];
    }
}
