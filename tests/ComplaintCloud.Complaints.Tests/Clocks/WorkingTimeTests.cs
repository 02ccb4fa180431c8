using ComplaintCloud.Complaints.Clocks;
using Shouldly;
using Xunit;
using static ComplaintCloud.Complaints.Tests.Clocks.Companies;

namespace ComplaintCloud.Complaints.Tests.Clocks;

public sealed class WorkingTimeTests
{
    [Theory]
    [Trait("Requirement", "C3")]
    [InlineData("2026-11-20 16:30", "01:00", "2026-11-23 09:30")] // over the weekend
    [InlineData("2026-11-20 16:30", "00:30", "2026-11-20 17:00")] // due at the close, not at the next opening
    [InlineData("2026-11-20 23:10", "00:30", "2026-11-23 09:30")] // created outside hours: full time, from the opening
    [InlineData("2026-11-20 06:00", "00:05", "2026-11-20 09:05")]
    [InlineData("2026-11-21 12:00", "04:00", "2026-11-23 13:00")] // created on a Saturday
    [InlineData("2026-09-30 16:00", "02:00", "2026-10-08 10:00")] // over the National Day
    [InlineData("2026-10-09 16:30", "01:00", "2026-10-10 09:30")] // a make-up Saturday
    [InlineData("2026-10-10 16:30", "01:00", "2026-10-12 09:30")] // and the Sunday after it
    [InlineData("2026-11-20 16:30", "00:00", "2026-11-20 16:30")]
    public void NineToFive_AddsWorkingTime(string from, string working, string expected) =>
        NineToFive.AddWorkingTime(China(from), Span(working)).ShouldBe(new CalendarTime(China(expected), false, NineToFive.Version));

    [Theory]
    [Trait("Requirement", "C3")]
    [InlineData("2026-11-20 11:30", "01:00", "2026-11-20 14:00")]
    [InlineData("2026-11-20 12:45", "00:30", "2026-11-20 14:00")]
    [InlineData("2026-11-20 09:00", "03:00", "2026-11-20 12:00")]
    [InlineData("2026-11-20 09:00", "15:00", "2026-11-23 18:00")]
    public void LunchBreak_IsNotCounted(string from, string working, string expected) =>
        WithLunchBreak.AddWorkingTime(China(from), Span(working)).At.ShouldBe(China(expected));

    [Theory]
    [Trait("Requirement", "C3")]
    [InlineData("2026-11-19 23:30", "02:00", "2026-11-20 01:30")]
    [InlineData("2026-11-21 01:00", "01:00", "2026-11-21 02:00")] // Saturday morning belongs to Friday's shift
    [InlineData("2026-11-21 01:00", "02:00", "2026-11-23 11:00")]
    [InlineData("2026-11-23 01:00", "01:00", "2026-11-23 11:00")] // Sunday had no shift
    [InlineData("2026-10-08 01:00", "01:00", "2026-10-08 11:00")] // nor had the last day of the National Day
    [InlineData("2026-10-01 01:00", "01:00", "2026-10-01 02:00")] // the shift before the holiday runs into it
    public void WindowPastMidnight_BelongsToTheDayItStartsOn(string from, string working, string expected) =>
        WithNightShift.AddWorkingTime(China(from), Span(working)).At.ShouldBe(China(expected));

    [Fact]
    [Trait("Requirement", "C3")]
    public void DayOfTwentyFourHours_CountsWholeWorkingDays() =>
        AroundTheClock.AddWorkingTime(China("2026-11-20 12:00"), TimeSpan.FromHours(24)).At.ShouldBe(China("2026-11-23 12:00"));

    [Fact]
    [Trait("Requirement", "C3")]
    public void UnpublishedYearReached_IsProvisional()
    {
        NineToFive.AddWorkingTime(China("2026-12-31 16:30"), Span("01:00")).ShouldBe(new(China("2027-01-04 09:30"), true, NineToFive.Version));
        NineToFive.AddWorkingTime(China("2026-12-31 16:00"), Span("01:00")).Provisional.ShouldBeFalse();
        NineToFive.NextWorkingTime(China("2026-12-31 17:00")).ShouldBe(new(China("2027-01-04 09:00"), true, NineToFive.Version));
    }

    [Theory]
    [Trait("Requirement", "C3")]
    [InlineData("2026-11-20 09:00", true)]
    [InlineData("2026-11-20 12:00", false)]
    [InlineData("2026-11-20 13:29", false)]
    [InlineData("2026-11-20 13:30", true)]
    [InlineData("2026-11-20 18:00", false)]
    [InlineData("2026-11-21 10:00", false)]
    [InlineData("2026-10-10 10:00", true)]
    public void Moment_IsWorkingTimeInsideAWindow(string at, bool working) => WithLunchBreak.IsWorkingTime(China(at)).ShouldBe(working);

    [Fact]
    [Trait("Requirement", "C3")]
    public void OutsideHours_NextWorkingTimeIsTheOpening()
    {
        WithLunchBreak.NextWorkingTime(China("2026-11-20 12:30")).At.ShouldBe(China("2026-11-20 13:30"));
        WithLunchBreak.NextWorkingTime(China("2026-11-20 18:00")).At.ShouldBe(China("2026-11-23 09:00"));
        WithLunchBreak.NextWorkingTime(China("2026-11-20 10:12")).At.ShouldBe(China("2026-11-20 10:12"));
        WithNightShift.NextWorkingTime(China("2026-11-21 01:59")).At.ShouldBe(China("2026-11-21 01:59"));
    }

    [Theory]
    [Trait("Requirement", "C3")]
    [InlineData("2026-11-20 16:30", "2026-11-23 09:30", "02:00")]
    [InlineData("2026-09-30 12:00", "2026-10-08 12:00", "07:30")]
    [InlineData("2026-11-20 12:10", "2026-11-20 13:10", "00:00")]
    [InlineData("2026-11-20 12:00", "2026-11-20 10:00", "00:00")] // a clock set back
    public void TwoMoments_HaveTheWorkingTimeBetweenThem(string from, string to, string expected) =>
        WithLunchBreak.WorkingTimeBetween(China(from), China(to)).ShouldBe(Span(expected));

    [Fact]
    [Trait("Requirement", "C3")]
    public void ThreeYears_HaveTheirPublishedWorkingDays() =>
        NineToFive.WorkingTimeBetween(China("2024-01-01 00:00"), China("2027-01-01 00:00")).ShouldBe((251 + 248 + 248) * TimeSpan.FromHours(8));
}
