using ComplaintCloud.Complaints.Clocks;
using Shouldly;
using Xunit;
using static ComplaintCloud.Complaints.Tests.Clocks.Companies;

namespace ComplaintCloud.Complaints.Tests.Clocks;

public sealed class BusinessCalendarInputTests
{
    [Fact]
    public void NoWindows_AreRefused() =>
        Should.Throw<ArgumentException>(() => Open()).Message.ShouldContain("at least one window");

    [Theory]
    [InlineData("09:00-12:00", "11:00-18:00")]
    [InlineData("13:00-18:00", "09:00-12:00")]
    [InlineData("20:00-02:00", "03:00-04:00")]
    [InlineData("00:00-00:00", "09:00-12:00")]
    public void WindowsOutOfOrderOrOverEachOther_AreRefused(string first, string second) =>
        Should.Throw<ArgumentException>(() => Open(first, second)).Message.ShouldContain("starts before the one before it ends");

    [Fact]
    public void NightShiftIntoTheNextOpening_IsRefused() =>
        Should.Throw<ArgumentException>(() => Open("08:00-12:00", "20:00-09:00")).Message.ShouldContain("after the next day's first has opened");

    [Fact]
    public void SpanOverTenYears_IsRefused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => NineToFive.AddWorkingTime(China("2026-11-20 10:00"), TimeSpan.FromDays(1000)));
        Should.Throw<ArgumentOutOfRangeException>(() => NineToFive.AddWorkingTime(China("2026-11-20 10:00"), TimeSpan.MaxValue));
        Should.Throw<ArgumentOutOfRangeException>(() => NineToFive.WorkingTimeBetween(China("2026-11-20 10:00"), China("2037-11-20 10:00")));
    }

    [Fact]
    public void NegativeWorkingTime_IsRefused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => NineToFive.AddWorkingTime(China("2026-11-20 10:00"), TimeSpan.FromTicks(-1)));

    [Theory]
    [Trait("Requirement", "C3")]
    [InlineData("2026-11-27T02:00:00Z", "11月27日（周五）10:00", "2026-11-27")]
    [InlineData("2026-11-28T16:05:00Z", "11月29日（周日）00:05", "2026-11-29")]
    [InlineData("2026-12-31T23:59:59-01:00", "1月1日（周五）08:59", "2027-01-01")]
    public void Moment_IsShownInChinaTime(string at, string text, string date)
    {
        BusinessCalendar.ToLocal(DateTimeOffset.Parse(at)).ShouldBe(text);
        BusinessCalendar.LocalDate(DateTimeOffset.Parse(at)).ShouldBe(DateOnly.Parse(date));
    }

    [Fact]
    [Trait("Requirement", "C3")]
    public void LocalDateAndTime_AreStoredInUtc()
    {
        var at = BusinessCalendar.At(new DateOnly(2026, 12, 4), new TimeOnly(1, 30));
        at.ShouldBe(DateTimeOffset.Parse("2026-12-03T17:30Z"));
        at.Offset.ShouldBe(TimeSpan.Zero);
    }
}
