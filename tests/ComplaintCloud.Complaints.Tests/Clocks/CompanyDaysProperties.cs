using ComplaintCloud.Complaints.Clocks;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static ComplaintCloud.Complaints.Tests.Clocks.Companies;

namespace ComplaintCloud.Complaints.Tests.Clocks;

/// <summary>Whatever a company says about weekdays, single days and shifts past midnight: the calendar agrees with a count of minutes.</summary>
[Trait("Requirement", "C3")]
public sealed class CompanyDaysProperties
{
    private const int DaysTried = 60;
    private static readonly TimeSpan OneMinute = TimeSpan.FromMinutes(1);
    private static readonly DateOnly First = new(2026, 9, 1);

    // A day opens between 6:00 and 12:00 and closes at the latest at 6:00, so that none runs into the next one.
    private static readonly Gen<IReadOnlyList<WorkingWindow>> Windows =
        from opening in Gen.Choose(6 * 60, 12 * 60)
        from lengths in Gen.Choose(1, 5 * 60).ArrayOf(4)
        from pairs in Gen.Choose(1, 2)
        select WindowsOf(opening, lengths, pairs);

    private static readonly Gen<BusinessHours> Hours =
        from usual in Windows
        from days in Gen.Choose(0, 6).ArrayOf().Resize(4)
        from other in Windows
        from closed in Gen.Choose(0, 6)
        select new BusinessHours
        {
            Windows = usual,
            Weekdays = days.Distinct().ToDictionary(day => (DayOfWeek)day, day => day == closed ? [] : other),
        };

    private static readonly Gen<CompanyCalendar> Own =
        from days in Gen.Choose(0, DaysTried).ArrayOf().Resize(10)
        from windows in Windows
        select new CompanyCalendar
        {
            Version = 1,
            Days = [.. days.Distinct().Select(day => new CompanyDay(First.AddDays(day), day % 2 == 0, "x", day % 4 == 0 ? windows : null))],
        };

    [Fact]
    public void AddingWorkingTime_AgreesWithCountingMinutes() => ForAll((hours, own, from, minutes) =>
    {
        var (at, left) = (from, minutes);
        for (; left > 0; at += OneMinute)
            left -= WorksAt(hours, own, at) ? 1 : 0;
        return new BusinessCalendar(OfficialCalendar.Published, hours, own).AddWorkingTime(from, minutes * OneMinute).At == at;
    });

    [Fact]
    public void WorkingTimeBetween_AgreesWithCountingMinutes() => ForAll((hours, own, from, minutes) =>
    {
        var to = from.AddMinutes(minutes * 9);
        var sum = 0;
        for (var at = from; at < to; at += OneMinute)
            sum += WorksAt(hours, own, at) ? 1 : 0;
        return new BusinessCalendar(OfficialCalendar.Published, hours, own).WorkingTimeBetween(from, to) == sum * OneMinute;
    });

    private static void ForAll(Func<BusinessHours, CompanyCalendar, DateTimeOffset, int, bool> holds) => Prop.ForAll(
        (from hours in Hours
         from own in Own
         from start in Gen.Choose(0, DaysTried * 24 * 60)
         from minutes in Gen.Choose(0, 1500)
         select (hours, own, start, minutes)).ToArbitrary(),
        input => holds(input.hours, input.own, China("2026-09-01 00:00").AddMinutes(input.start), input.minutes)).QuickCheckThrowOnFailure();

    // Written from the definition, without the calendar under test: a window of today, or the tail of yesterday's.
    private static bool WorksAt(BusinessHours hours, CompanyCalendar own, DateTimeOffset at)
    {
        var local = at.ToOffset(TimeSpan.FromHours(8));
        var (date, time) = (DateOnly.FromDateTime(local.DateTime), TimeOnly.FromTimeSpan(local.TimeOfDay));
        return WindowsOn(hours, own, date).Any(window => window.To > window.From ? time >= window.From && time < window.To : time >= window.From)
            || WindowsOn(hours, own, date.AddDays(-1)).Any(window => window.To <= window.From && time < window.To);
    }

    private static IReadOnlyList<WorkingWindow> WindowsOn(BusinessHours hours, CompanyCalendar own, DateOnly date)
    {
        var weekly = hours.Weekdays.GetValueOrDefault(date.DayOfWeek);
        var weekend = date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        if (own.Days.FirstOrDefault(day => day.Date == date) is { } said)
            return !said.Working ? [] : said.Windows ?? (weekly is { Count: > 0 } ? weekly : hours.Windows);
        var official = OfficialCalendar.Published.Day(date);
        if (official.Working)
            return weekend && weekly is not { Count: > 0 } ? hours.Windows : weekly ?? hours.Windows;
        return weekend && !official.Holiday ? weekly ?? [] : [];
    }

    // A stretch open, a stretch closed, a stretch open.
    private static IReadOnlyList<WorkingWindow> WindowsOf(int opening, int[] lengths, int count) => [.. Enumerable.Range(0, count).Select(i =>
    {
        var opens = opening + lengths.Take(2 * i).Sum();
        return new WorkingWindow(Time(opens), Time(Math.Min(opens + lengths[2 * i], 30 * 60)));
    })];

    private static TimeOnly Time(int minutes) => TimeOnly.MinValue.AddMinutes(minutes);
}
