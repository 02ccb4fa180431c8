using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>What happens when somebody is late: each rung once, and none when the step has been left.</summary>
public sealed class LadderTests : IAsyncLifetime
{
    // Whose turn a new case is depends on who has how many; so each test has a company of its own.
    private readonly ACompany company = new();

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public Task InitializeAsync() => company.InitializeAsync();

    public Task DisposeAsync() => company.DisposeAsync();

    [Fact]
    [Trait("Requirement", "C4")]
    public async Task ACaseThatNobodyTakes_ClimbsEachRungOnce()
    {
        await NextMorningAsync();
        var it = await company.ATriagedComplaint();
        await company.AdvanceAsync(TimeSpan.FromDays(3));
        (await it.LadderAsync()).ShouldBe([
            "remind staff:s01", "backup staff:s02", "first_response staff:s01", "report_upward staff:s03", "next_level staff:s03", "owner staff:s04",
        ]);
    }

    [Fact]
    [Trait("Requirement", "C2")]
    public async Task ACaseTakenLate_AsksForTheFirstResponseAndTheReportOncePerCase()
    {
        await NextMorningAsync();
        var it = await company.ATriagedComplaint();
        await company.AdvanceAsync(6 * Minute);
        await it.TakenAsync();
        await company.AdvanceAsync(3 * 60 * Minute);
        (await it.LadderAsync()).ShouldBe(["remind staff:s01", "backup staff:s02", "first_response staff:s01", "report_upward staff:s03"]);
        await it.ConcludedAsync();
        await company.AdvanceAsync(2 * 60 * Minute);
        (await it.LadderAsync()).Count.ShouldBe(4);
    }

    [Fact]
    [Trait("Requirement", "C1")]
    public async Task ACaseJudgedAtOnce_StillOwesTheFirstResponse()
    {
        await NextMorningAsync();
        var it = await company.AFoundedComplaint();
        await company.AdvanceAsync(31 * Minute);
        (await it.LadderAsync()).ShouldBe(["first_response staff:s01"]);
    }

    [Theory]
    [Trait("Requirement", "C1")]
    [InlineData("promise")]
    [InlineData("plan")]
    public async Task APromiseOrAPlan_IsTheFirstResponse(string answer)
    {
        await NextMorningAsync();
        var it = await company.AComplaintUnderInvestigation();
        if (answer == "plan")
            await (await it.ConcludedAsync()).PlannedAsync(Deeds.Action("coupon", 8_000));
        else
            (await it.StaffAsync(company.Agent, "promise", new { text = "今天答复您。", until = company.Now.AddHours(4) })).Ok();
        await company.AdvanceAsync(45 * Minute);
        (await it.LadderAsync()).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Requirement", "C4")]
    public async Task AStepThatIsLeft_ClimbsNoFurther()
    {
        await NextMorningAsync();
        var it = await company.AComplaintAwaitingApproval();
        await company.AdvanceAsync(TimeSpan.FromHours(4));
        (await it.LadderAsync()).ShouldBe(["remind staff:s03", "backup staff:s05"]);
        (await it.StaffAsync(company.Manager, "plan/approval", new { planNo = 1 })).Ok();
        await (await it.AcceptedAsync()).ReportedAsync();
        (await it.StaffAsync(company.Agent, "actions/2/completion", new { proof = "券号 7" })).Ok();
        (await it.CustomerAsync("sign-off", new { accepted = false, reason = "没擦干净" })).Ok();
        (await it.LadderAsync()).Count.ShouldBe(2);
    }

    [Fact]
    [Trait("Requirement", "C3")]
    public async Task AtNight_OnlyACriticalCaseRunsOnAndTheOwnerKnowsAtOnce()
    {
        await NextMorningAsync();
        await company.AdvanceAsync(TimeSpan.FromHours(13));
        var (ordinary, critical) = (await company.ATriagedComplaint(), await company.ATriagedComplaint(World.Scalded));
        var told = (await critical.MessagesAsync()).Select(message => message.Recipient);
        told.ShouldBe(["customer:c01", "staff:s03", "staff:s05", "staff:s04"], ignoreOrder: true);
        await company.AdvanceAsync(TimeSpan.FromHours(3));
        (await ordinary.LadderAsync()).ShouldBeEmpty();
        (await critical.LadderAsync()).Count.ShouldBe(6);
        (await critical.SeenByStaffAsync())["deadline"]!["why"]!.ToString().ShouldContain("特急件，不分节假日");
    }

    // Ten o'clock of the next Monday to Thursday: the whole ladder fits into the day.
    private async Task NextMorningAsync()
    {
        var day = company.Now.UtcDateTime.Date.AddDays(1);
        while (day.DayOfWeek is DayOfWeek.Friday or DayOfWeek.Saturday or DayOfWeek.Sunday)
            day = day.AddDays(1);
        await company.AdvanceToAsync(new DateTimeOffset(day.AddHours(2), TimeSpan.Zero));
    }
}
