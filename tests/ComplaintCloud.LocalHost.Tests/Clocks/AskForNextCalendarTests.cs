using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.People;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Clocks;

/// <summary>From 1 November on the owner is asked for next year's schedule, and once a week while it is missing.</summary>
[Trait("Requirement", "C6")]
public sealed class AskForNextCalendarTests
{
    [Fact]
    public async Task InNovember_TheOwnerIsAskedOnceAWeek()
    {
        await using var world = await OwnCompany.AtAsync("2026-10-30 10:00");
        await world.Company.AdvanceToAsync(new DateTimeOffset(2026, 11, 1, 1, 29, 0, TimeSpan.Zero));
        (await AsksAsync(world.Company)).ShouldBeEmpty();
        await world.Company.AdvanceToAsync(new DateTimeOffset(2026, 11, 14, 2, 0, 0, TimeSpan.Zero));
        var asks = await AsksAsync(world.Company);
        asks.Select(ask => ask.At).ShouldBe([new(2026, 11, 1, 1, 30, 0, TimeSpan.Zero), new(2026, 11, 8, 1, 30, 0, TimeSpan.Zero)]);
        asks.ShouldAllBe(ask => ask.Recipient == "staff:s04");
        asks[0].Text.ShouldContain("2027年放假安排还没有录入");
    }

    [Fact]
    [Trait("Requirement", "E6")]
    public async Task WhereTheQuietHoursCoverItsTime_TheOwnerIsAskedAtTheirEnd()
    {
        await using var world = await OwnCompany.AtAsync("2026-10-30 10:00");
        await world.Company.QuietUntilTenAsync();
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-11-01 09:59"));
        (await AsksAsync(world.Company)).ShouldBeEmpty();
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-11-08 12:00"));
        (await AsksAsync(world.Company)).Select(ask => ask.At).ShouldBe([OwnCompany.China("2026-11-01 10:00"), OwnCompany.China("2026-11-08 10:00")]);
    }

    [Fact]
    public async Task OnceTheScheduleIsEntered_NobodyIsAskedAgain()
    {
        await using var world = await OwnCompany.AtAsync("2026-10-30 10:00");
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-11-03 10:00"));
        (await CompanyCalendarTests.PutAsync(world.Company.Owner, "years/2027", CompanyCalendarTests.TheYear2027())).Ok();
        await world.Company.AdvanceToAsync(OwnCompany.China("2026-11-20 10:00"));
        (await AsksAsync(world.Company)).Count.ShouldBe(1);
    }

    private static async Task<IReadOnlyList<Message>> AsksAsync(ACompany company) =>
        [.. (await company.MessagesAsync()).Where(message => message.Step.StartsWith("calendar-", StringComparison.Ordinal))];
}
