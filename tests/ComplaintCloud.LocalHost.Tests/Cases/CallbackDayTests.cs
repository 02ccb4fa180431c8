using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>The callback comes five working days after the solution was carried out, by the official calendar.</summary>
public sealed class CallbackDayTests
{
    [Theory]
    [Trait("Requirement", "C5")]
    // An ordinary week; before the Spring Festival of 2026 with its make-up Saturday; after it with the other one.
    [InlineData("2026-06-01T02:00:00Z", "2026-06-08T01:00:00Z")]
    [InlineData("2026-02-11T02:00:00Z", "2026-02-25T01:00:00Z")]
    [InlineData("2026-02-24T02:00:00Z", "2026-03-02T01:00:00Z")]
    public async Task FiveWorkingDays_OpenTheCallback(string carriedOut, string due)
    {
        await using var world = new OwnCompany(await ACompany.AtAsync(DateTimeOffset.Parse(carriedOut)));
        var it = await world.Company.AwaitingTheCallbackDay();
        var day = DateTimeOffset.Parse(due);
        (await it.SeenByStaffAsync())["deadline"]!["dueAt"]!.GetValue<DateTimeOffset>().ShouldBe(day);
        await world.Company.AdvanceToAsync(day.AddSeconds(-1));
        (await it.DeedsAsync())[^1].ShouldBe("SignedOff");
        await world.Company.AdvanceToAsync(day);
        (await it.DeedsAsync())[^1].ShouldBe("CallbackOpened");
    }

    [Fact]
    [Trait("Requirement", "C5")]
    public async Task TheDays_CountFromCarryingOutAndNotFromTheSignOff()
    {
        await using var world = new OwnCompany(await ACompany.AtAsync(new DateTimeOffset(2026, 6, 1, 2, 0, 0, TimeSpan.Zero)));
        var it = await world.Company.AwaitingSignOff();
        await world.Company.AdvanceAsync(TimeSpan.FromHours(30));
        await it.SignedOffAsync();
        (await it.SeenByStaffAsync())["deadline"]!["dueAt"]!.GetValue<DateTimeOffset>().ShouldBe(new DateTimeOffset(2026, 6, 8, 1, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    [Trait("Requirement", "C6")]
    public async Task InDecember_TheDayIsProvisionalAndSaysSo()
    {
        await using var world = new OwnCompany(await ACompany.AtAsync(new DateTimeOffset(2026, 12, 28, 2, 0, 0, TimeSpan.Zero)));
        var it = await world.Company.AwaitingTheCallbackDay();
        var deadline = (await it.SeenByStaffAsync())["deadline"]!;
        deadline["provisional"]!.GetValue<bool>().ShouldBeTrue();
        deadline["why"]!.ToString().ShouldContain("次年放假安排尚未公布，暂定");
        deadline["dueAt"]!.GetValue<DateTimeOffset>().ShouldBe(new DateTimeOffset(2027, 1, 5, 1, 0, 0, TimeSpan.Zero));
        (await it.SeenByCustomerAsync())["next"]!["provisional"]!.GetValue<bool>().ShouldBeTrue();
    }
}
