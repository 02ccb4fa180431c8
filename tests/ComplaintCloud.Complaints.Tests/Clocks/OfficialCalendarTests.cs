using ComplaintCloud.Complaints.Clocks;
using Shouldly;
using Xunit;

namespace ComplaintCloud.Complaints.Tests.Clocks;

public sealed class OfficialCalendarTests
{
    private static readonly OfficialCalendar Published = OfficialCalendar.Published;

    [Theory]
    [Trait("Requirement", "C3")]
    [InlineData(2024, 251)]
    [InlineData(2025, 248)]
    [InlineData(2026, 248)]
    public void PublishedYear_HasItsWorkingDaysAndNoneProvisional(int year, int workingDays)
    {
        var days = Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365)
            .Select(day => Published.Day(new DateOnly(year, 1, 1).AddDays(day))).ToList();
        days.Count(day => day.Working).ShouldBe(workingDays);
        days.ShouldAllBe(day => !day.Provisional);
    }

    [Theory]
    [Trait("Requirement", "C3")]
    [InlineData("2026-10-10", true)] // a make-up Saturday
    [InlineData("2026-10-11", false)] // a plain Sunday
    [InlineData("2026-02-23", false)] // a Monday inside the Spring Festival
    [InlineData("2026-11-20", true)] // a plain Friday
    public void PublishedDay_IsFinal(string date, bool working) =>
        Known(Published, DateOnly.Parse(date)).ShouldBe((working, false));

    [Theory]
    [Trait("Requirement", "C3")]
    [InlineData("2027-02-08", false)] // the third day of the Spring Festival, a Monday
    [InlineData("2027-06-09", false)] // the Dragon Boat Festival, a Wednesday
    [InlineData("2027-02-15", true)]
    [InlineData("2028-10-03", false)] // a Tuesday that the law fixes
    [InlineData("2028-10-04", true)] // nobody can know yet
    [InlineData("2028-05-02", false)]
    [InlineData("2028-01-03", true)]
    public void UnpublishedDay_IsProvisional(string date, bool working) =>
        Known(Published, DateOnly.Parse(date)).ShouldBe((working, true));

    [Fact]
    public void NewYearPublished_DaysBecomeFinalAndTheVersionChanges()
    {
        var schedule = new CalendarYear([new(2027, 1, 1)], [new(2027, 2, 20)]);
        var newer = Published.With(2027, schedule, "notice of 2026");
        Known(newer, new(2027, 2, 20)).ShouldBe((true, false));
        Known(newer, new(2027, 2, 8)).ShouldBe((true, false));
        newer.Day(new(2026, 10, 10)).ShouldBe(Published.Day(new(2026, 10, 10)));
        newer.Version.ShouldBe("2027 notice of 2026");
        Published.Version.ShouldStartWith("2026 ");
    }

    [Fact]
    public void YearAmended_TheVersionChanges() =>
        Published.With(2026, new CalendarYear([], []), "amendment").Version.ShouldBe("2026 amendment");

    [Fact]
    [Trait("Requirement", "C3")]
    public void NewNoticeNamesDaysOfDecember_TheyOverruleTheOlderYear()
    {
        var newer = Published.With(2027, new CalendarYear([new(2026, 12, 31)], [new(2026, 12, 27)]), "notice");
        Known(newer, new(2026, 12, 31)).ShouldBe((false, false));
        Known(newer, new(2026, 12, 27)).ShouldBe((true, false));
    }

    [Fact]
    public void ScheduleWithAForeignDay_IsRefused() =>
        Should.Throw<ArgumentException>(() => Published.With(2027, new CalendarYear([new(2028, 1, 1)], []), "typo"))
            .Message.ShouldContain("2028-01-01");

    [Fact]
    public void DayOffAndMadeUp_IsRefused() =>
        Should.Throw<ArgumentException>(() => Published.With(2027, new CalendarYear([new(2027, 1, 2)], [new(2027, 1, 2)]), "typo"));

    [Fact]
    public void NoAnnouncedYear_IsRefused() =>
        Should.Throw<ArgumentException>(() => new OfficialCalendar(new Dictionary<int, CalendarYear> { [2027] = new([], [], Provisional: true) }, "law"));

    private static (bool Working, bool Provisional) Known(OfficialCalendar calendar, DateOnly date)
    {
        var day = calendar.Day(date);
        return (day.Working, day.Provisional);
    }
}
