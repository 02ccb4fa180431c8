namespace ComplaintCloud.LocalHost.Tests.Replay.Checks;

/// <summary>
/// The company's working time as anybody would count it on paper: minute after minute from 9 to 6, on the working days of
/// spring 2026 as the State Council announced them. It shares nothing with the product's calendar.
/// </summary>
internal static class WorkingMinutes
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan China = TimeSpan.FromHours(8);
    private static readonly HashSet<DateOnly> Off = [.. Days(4, 4, 5, 6), .. Days(5, 1, 2, 3, 4, 5), .. Days(6, 19, 20, 21)];
    private static readonly HashSet<DateOnly> Work = [.. Days(5, 9)];

    /// <summary>Days that the company itself has off, and since when that is known.</summary>
    public static (DateOnly Day, DateTimeOffset KnownSince) CompanyDayOff { get; } =
        (new DateOnly(2026, 5, 14), new DateTimeOffset(2026, 5, 7, 2, 0, 0, TimeSpan.Zero));

    /// <summary>By the official calendar.</summary>
    public static bool IsWorkingDay(DateOnly day) =>
        Work.Contains(day) || (!Off.Contains(day) && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));

    /// <summary>By what is known at a moment.</summary>
    public static bool IsWorkingDay(DateOnly day, DateTimeOffset known) =>
        IsWorkingDay(day) && (day != CompanyDayOff.Day || known < CompanyDayOff.KnownSince);

    /// <summary>Whether the company works in the minute that begins then.</summary>
    public static bool IsOpen(DateTimeOffset minute, DateTimeOffset known)
    {
        var local = minute.ToOffset(China);
        return local.Hour is >= 9 and < 18 && IsWorkingDay(DateOnly.FromDateTime(local.DateTime), known);
    }

    /// <summary>The moment itself when the company works then, else when it opens next.</summary>
    public static DateTimeOffset NextOpen(DateTimeOffset at, DateTimeOffset known)
    {
        while (!IsOpen(at, known))
            at = Begin(at) + Minute;
        return at;
    }

    /// <summary>The edge of the n-th working day after a moment's date, which is not counted: 9 or 18 o'clock.</summary>
    public static DateTimeOffset Day(DateTimeOffset from, int days, int hour, DateTimeOffset known)
    {
        var day = DateOnly.FromDateTime(from.ToOffset(China).DateTime);
        while (days > 0)
        {
            day = day.AddDays(1);
            days -= IsWorkingDay(day, known) ? 1 : 0;
        }
        return new DateTimeOffset(day.ToDateTime(new TimeOnly(hour, 0)), China).ToUniversalTime();
    }

    /// <summary>The beginning of the minute that a moment lies in.</summary>
    public static DateTimeOffset Begin(DateTimeOffset at) => at.AddTicks(-(at.UtcTicks % Minute.Ticks));

    private static IEnumerable<DateOnly> Days(int month, params int[] days) => days.Select(day => new DateOnly(2026, month, day));
}
