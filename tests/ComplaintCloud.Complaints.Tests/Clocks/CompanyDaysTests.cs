using ComplaintCloud.Complaints.Clocks;
using Shouldly;
using Xunit;
using static ComplaintCloud.Complaints.Tests.Clocks.Companies;

namespace ComplaintCloud.Complaints.Tests.Clocks;

/// <summary>Weekly hours and a company's own days above the official calendar.</summary>
[Trait("Requirement", "C3")]
public sealed class CompanyDaysTests
{
    private static readonly BusinessHours HalfTen = Hours("09:30-18:00");

    // What users of another system suffered: an hour from half past four on a Friday must end on Monday morning.
    [Theory]
    [InlineData("2026-06-05 16:30", "1:00", "2026-06-08 09:30", "09:00-17:00")]
    [InlineData("2026-06-05 17:00", "1:00", "2026-06-08 09:30", "08:30-17:00")]
    [InlineData("2026-06-05 17:30", "1:00", "2026-06-08 09:30", "08:30-17:00")]
    [InlineData("2026-06-05 16:30", "0:30", "2026-06-05 17:00", "08:30-17:00")]
    [InlineData("2026-06-05 11:30", "1:00", "2026-06-05 13:30", "09:00-12:00", "13:00-17:00")]
    [InlineData("2026-06-05 23:30", "1:00", "2026-06-06 00:30", "22:00-02:00")]
    [InlineData("2026-06-06 01:30", "1:00", "2026-06-08 22:30", "22:00-02:00")]
    public void AnHourAtTheEndOfTheDay_RunsOnInTheNextWindow(string from, string hours, string due, params string[] windows) =>
        Open(windows).AddWorkingTime(China(from), Span(hours)).At.ShouldBe(China(due));

    [Fact]
    public void AWeekdayWithItsOwnHours_GoesByThem()
    {
        var calendar = Weekly((DayOfWeek.Friday, ["09:00-12:00"]));
        calendar.AddWorkingTime(China("2026-06-05 11:30"), Span("1:00")).At.ShouldBe(China("2026-06-08 10:00"));
    }

    [Fact]
    public void AWeekdayOnWhichItIsClosed_IsNoWorkingDay()
    {
        var calendar = Weekly((DayOfWeek.Monday, []));
        calendar.AddWorkingTime(China("2026-06-05 17:30"), Span("1:00")).At.ShouldBe(China("2026-06-09 10:00"));
        calendar.AddWorkingDays(China("2026-06-05 10:00"), 1, DayEdge.Opening).At.ShouldBe(China("2026-06-09 09:30"));
    }

    [Fact]
    public void AnOpenSaturday_GivesWorkingTimeButNoWorkingDay()
    {
        var calendar = Weekly((DayOfWeek.Saturday, ["10:00-16:00"]));
        calendar.AddWorkingTime(China("2026-06-05 17:30"), Span("1:00")).At.ShouldBe(China("2026-06-06 10:30"));
        calendar.AddWorkingDays(China("2026-06-05 10:00"), 1, DayEdge.Closing).At.ShouldBe(China("2026-06-08 18:00"));
        // The first of October 2026 is a Thursday: the Saturday of the holiday is closed.
        calendar.AddWorkingTime(China("2026-09-30 17:30"), Span("1:00")).At.ShouldBe(China("2026-10-08 10:00"));
    }

    [Fact]
    public void AMakeUpDay_HasTheWeekendsHoursIfThereAreAny()
    {
        Weekly((DayOfWeek.Saturday, ["10:00-16:00"])).AddWorkingTime(China("2026-02-28 08:00"), Span("1:00")).At.ShouldBe(China("2026-02-28 11:00"));
        Weekly((DayOfWeek.Monday, ["10:00-16:00"])).AddWorkingTime(China("2026-02-28 08:00"), Span("1:00")).At.ShouldBe(China("2026-02-28 10:30"));
    }

    [Fact]
    public void TheCompanysWord_StandsAboveTheOfficialCalendar()
    {
        var own = new CompanyCalendar
        {
            Version = 3,
            Days = [new(new(2026, 10, 2), true, "加班", Hours("13:00-15:00").Windows), new(new(2026, 10, 9), false, "团建")],
        };
        var calendar = new BusinessCalendar(OfficialCalendar.Published, HalfTen, own);
        calendar.AddWorkingTime(China("2026-09-30 17:30"), Span("1:30")).At.ShouldBe(China("2026-10-02 14:00"));
        calendar.AddWorkingDays(China("2026-09-30 10:00"), 3, DayEdge.Opening).At.ShouldBe(China("2026-10-10 09:30"));
        calendar.Version.ShouldEndWith(" +3");
    }

    [Fact]
    public void AYearEnteredHere_IsFinal()
    {
        var own = new CompanyCalendar { Version = 1, Years = [new(2027, [new(2027, 1, 1), new(2027, 1, 4)], [], "通知", default)] };
        var days = new BusinessCalendar(OfficialCalendar.Published, HalfTen, own).AddWorkingDays(China("2026-12-31 10:00"), 1, DayEdge.Opening);
        days.At.ShouldBe(China("2027-01-05 09:30"));
        days.Provisional.ShouldBeFalse();
        days.CalendarVersion.ShouldBe("2027 通知 +1");
    }

    [Fact]
    public void DaysThatRunIntoEachOther_AreRefused() =>
        Should.Throw<ArgumentException>(() => Weekly((DayOfWeek.Monday, ["20:00-10:00"])));

    private static BusinessCalendar Weekly(params (DayOfWeek Day, string[] Windows)[] days) => new(
        OfficialCalendar.Published,
        HalfTen with { Weekdays = days.ToDictionary(day => day.Day, day => Hours(day.Windows).Windows) });
}
