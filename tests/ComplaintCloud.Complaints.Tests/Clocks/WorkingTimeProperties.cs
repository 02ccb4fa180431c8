using ComplaintCloud.Complaints.Clocks;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static ComplaintCloud.Complaints.Tests.Clocks.Companies;

namespace ComplaintCloud.Complaints.Tests.Clocks;

[Trait("Requirement", "C3")]
public sealed class WorkingTimeProperties
{
    private static readonly TimeSpan OneMinute = TimeSpan.FromMinutes(1);

    // Starts between 2025 and 2027, so that holidays, make-up days and an unpublished year are all met.
    private static readonly Gen<DateTimeOffset> Moments =
        Gen.Choose(0, 3 * 365 * 24 * 60).Select(minutes => China("2025-01-01 00:00").AddMinutes(minutes));

    private static readonly Gen<BusinessHours> AnyHours =
        Gen.Choose(1, 4).SelectMany(windows => Gen.Choose(0, 30 * 60).ArrayOf(2 * windows)).Select(Windows).Where(hours => hours is not null).Select(hours => hours!);

    [Fact]
    public void AddingWorkingTime_AgreesWithCountingMinutes() =>
        ForAll(maxMinutes: 4000, (hours, from, minutes) =>
        {
            var (at, left) = (from, minutes);
            for (; left > 0; at += OneMinute)
                left -= WorksAt(hours, at) ? 1 : 0;
            return Calendar(hours).AddWorkingTime(from, minutes * OneMinute).At == at;
        });

    [Fact]
    public void NextWorkingTime_AgreesWithCountingMinutes() =>
        ForAll(maxMinutes: 1, (hours, from, _) =>
        {
            var at = from;
            while (!WorksAt(hours, at))
                at += OneMinute;
            return Calendar(hours).NextWorkingTime(from).At == at && Calendar(hours).IsWorkingTime(from) == (at == from);
        });

    [Fact]
    public void WorkingTimeAdded_IsTheWorkingTimeBetween() =>
        ForAll(maxMinutes: 50_000, (hours, from, minutes) =>
            Calendar(hours).WorkingTimeBetween(from, Calendar(hours).AddWorkingTime(from, minutes * OneMinute).At) == minutes * OneMinute);

    [Fact]
    public void MoreTimeOrALaterStart_NeverEndsEarlier() =>
        ForAll(maxMinutes: 50_000, (hours, from, minutes) =>
        {
            var end = Calendar(hours).AddWorkingTime(from, minutes * OneMinute).At;
            return end >= from
                && Calendar(hours).AddWorkingTime(from, (minutes + 7) * OneMinute).At >= end
                && Calendar(hours).AddWorkingTime(from.AddMinutes(minutes % 3000), minutes * OneMinute).At >= end;
        });

    [Fact]
    public void WorkingTimeBetween_AddsUp() =>
        ForAll(maxMinutes: 100_000, (hours, from, minutes) =>
        {
            var (middle, end) = (from.AddMinutes(minutes / 3), from.AddMinutes(minutes));
            var calendar = Calendar(hours);
            return calendar.WorkingTimeBetween(from, middle) + calendar.WorkingTimeBetween(middle, end) == calendar.WorkingTimeBetween(from, end);
        });

    private static void ForAll(int maxMinutes, Func<BusinessHours, DateTimeOffset, int, bool> holds) =>
        Prop.ForAll(
            (from hours in AnyHours
             from moment in Moments
             from minutes in Gen.Choose(0, maxMinutes)
             select (hours, moment, minutes)).ToArbitrary(),
            input => holds(input.hours, input.moment, input.minutes)).QuickCheckThrowOnFailure();

    private static BusinessCalendar Calendar(BusinessHours hours) => new(OfficialCalendar.Published, hours);

    // Sorted cuts make windows in order; null when they would run into the next day's first, or when the day is under an
    // hour, so that the spans tried here stay within ten years.
    private static BusinessHours? Windows(int[] cuts)
    {
        var ends = cuts.Distinct().Order().ToArray();
        ends = ends[..(ends.Length / 2 * 2)];
        var total = ends.Chunk(2).Sum(pair => pair[1] - pair[0]);
        if (total < 60 || ends[^1] - ends[0] > 24 * 60 || ends[^2] >= 24 * 60)
            return null;
        return new BusinessHours { Windows = [.. ends.Chunk(2).Select(pair => new WorkingWindow(Time(pair[0]), Time(pair[1])))] };
    }

    private static TimeOnly Time(int minutes) => TimeOnly.MinValue.AddMinutes(minutes);

    // Written from the definition, without the calendar under test: a window of today, or the tail of yesterday's.
    private static bool WorksAt(BusinessHours hours, DateTimeOffset at)
    {
        var local = at.ToOffset(TimeSpan.FromHours(8));
        var (date, time) = (DateOnly.FromDateTime(local.DateTime), TimeOnly.FromTimeSpan(local.TimeOfDay));
        var today = OfficialCalendar.Published.Day(date).Working;
        var yesterday = OfficialCalendar.Published.Day(date.AddDays(-1)).Working;
        return hours.Windows.Any(window => window.To > window.From
            ? today && time >= window.From && time < window.To
            : (today && time >= window.From) || (yesterday && time < window.To));
    }
}
