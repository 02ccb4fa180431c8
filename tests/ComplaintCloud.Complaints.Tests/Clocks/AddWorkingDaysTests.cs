using ComplaintCloud.Complaints.Clocks;
using Shouldly;
using Xunit;
using static ComplaintCloud.Complaints.Tests.Clocks.Companies;

namespace ComplaintCloud.Complaints.Tests.Clocks;

public sealed class AddWorkingDaysTests
{
    [Theory]
    [Trait("Requirement", "C3")]
    [Trait("Requirement", "C5")]
    [InlineData("2025-01-24", "2025-02-07")]
    [InlineData("2025-01-27", "2025-02-10")]
    [InlineData("2025-04-25", "2025-05-06")]
    [InlineData("2025-09-26", "2025-10-10")]
    [InlineData("2025-09-30", "2025-10-14")]
    [InlineData("2026-01-01", "2026-01-08")]
    [InlineData("2026-02-13", "2026-02-27")]
    [InlineData("2026-02-14", "2026-02-28")]
    [InlineData("2026-02-23", "2026-02-28")]
    [InlineData("2026-04-30", "2026-05-11")]
    [InlineData("2026-06-18", "2026-06-26")]
    [InlineData("2026-09-18", "2026-09-24")]
    [InlineData("2026-09-24", "2026-10-09")]
    [InlineData("2026-09-28", "2026-10-10")]
    [InlineData("2026-11-20", "2026-11-27")]
    public void FiveWorkingDaysAfterCarryingOut_TheCallbackOpensOnThatDay(string carriedOut, string callback)
    {
        foreach (var time in new[] { "00:00", "03:00", "15:20", "23:59" })
            NineToFive.AddWorkingDays(China($"{carriedOut} {time}"), 5, DayEdge.Opening)
                .ShouldBe(new CalendarTime(China($"{callback} 09:00"), false, NineToFive.Version));
    }

    [Fact]
    [Trait("Requirement", "C3")]
    [Trait("Requirement", "C5")]
    public void UnpublishedYearReached_IsProvisional()
    {
        var callback = NineToFive.AddWorkingDays(China("2026-12-28 10:00"), 5, DayEdge.Opening);
        callback.At.ShouldBe(China("2027-01-05 09:00"));
        callback.Provisional.ShouldBeTrue();
        NineToFive.AddWorkingDays(China("2026-12-28 10:00"), 3, DayEdge.Opening).Provisional.ShouldBeFalse();
    }

    [Fact]
    public void ScheduleLands_TheProvisionalTimeMoves()
    {
        var schedule = new CalendarYear([new(2027, 1, 1)], [new(2027, 1, 2), new(2027, 1, 3)]);
        var newer = new BusinessCalendar(OfficialCalendar.Published.With(2027, schedule, "notice"), Hours("09:00-17:00"));
        newer.AddWorkingDays(China("2026-12-28 10:00"), 5, DayEdge.Opening)
            .ShouldBe(new CalendarTime(China("2027-01-03 09:00"), false, "2027 notice"));
    }

    [Fact]
    [Trait("Requirement", "C3")]
    public void DueWithinDays_IsTheCloseOfTheLastWindow()
    {
        WithLunchBreak.AddWorkingDays(China("2026-11-20 10:00"), 1, DayEdge.Closing).At.ShouldBe(China("2026-11-23 18:00"));
        WithNightShift.AddWorkingDays(China("2026-11-20 10:00"), 1, DayEdge.Closing).At.ShouldBe(China("2026-11-24 02:00"));
        WithNightShift.AddWorkingDays(China("2026-11-20 10:00"), 1, DayEdge.Opening).At.ShouldBe(China("2026-11-23 10:00"));
    }

    [Fact]
    [Trait("Requirement", "C3")]
    public void LateEveningInUtc_CountsFromTheLocalDate() =>
        NineToFive.AddWorkingDays(DateTimeOffset.Parse("2026-11-22T17:00Z"), 1, DayEdge.Opening).At.ShouldBe(China("2026-11-24 09:00"));

    [Fact]
    [Trait("Requirement", "C3")]
    public void Result_IsUtc() =>
        NineToFive.AddWorkingDays(China("2026-11-20 10:00"), 1, DayEdge.Opening).At.Offset.ShouldBe(TimeSpan.Zero);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(2600)]
    public void AbsurdNumberOfDays_IsRefused(int days) =>
        Should.Throw<ArgumentOutOfRangeException>(() => NineToFive.AddWorkingDays(China("2026-11-20 10:00"), days, DayEdge.Closing));
}
