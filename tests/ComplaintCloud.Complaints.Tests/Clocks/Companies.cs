using System.Globalization;
using ComplaintCloud.Complaints.Clocks;

namespace ComplaintCloud.Complaints.Tests.Clocks;

/// <summary>Companies with different hours on the published calendar, and times as people in China write them.</summary>
internal static class Companies
{
    internal static readonly BusinessCalendar NineToFive = Open("09:00-17:00");
    internal static readonly BusinessCalendar WithLunchBreak = Open("09:00-12:00", "13:30-18:00");
    internal static readonly BusinessCalendar WithNightShift = Open("10:00-14:00", "20:00-02:00");
    internal static readonly BusinessCalendar AroundTheClock = Open("00:00-00:00");

    internal static BusinessCalendar Open(params string[] windows) => new(OfficialCalendar.Published, Hours(windows));

    internal static BusinessHours Hours(params string[] windows) => new()
    {
        Windows = [.. windows.Select(window => window.Split('-'))
            .Select(ends => new WorkingWindow(TimeOnly.Parse(ends[0]), TimeOnly.Parse(ends[1])))],
    };

    internal static DateTimeOffset China(string local) => DateTimeOffset.Parse(local + "+08:00", CultureInfo.InvariantCulture);

    internal static TimeSpan Span(string text) => TimeSpan.Parse(text, CultureInfo.InvariantCulture);
}
