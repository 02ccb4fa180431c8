namespace ComplaintCloud.Complaints.Clocks;

/// <summary>
/// When a company works: the official working days and its own, with its own hours. The one place where local time exists; everything
/// that goes in may have any offset, everything that comes out is UTC. China has no daylight saving time, so local is UTC+8.
/// </summary>
/// <param name="official">Which days are working days.</param>
/// <param name="hours">When the company works on them.</param>
/// <param name="own">What the company says about single days and years; null for nothing.</param>
/// <exception cref="ArgumentException">The hours have no window, or windows out of order or over each other.</exception>
public sealed partial class BusinessCalendar(OfficialCalendar official, BusinessHours hours, CompanyCalendar? own = null)
{
    /// <summary>Most days that one computation walks over; more is a mistake in the input (10 years).</summary>
    private const int MaxDays = 3653;

    private readonly CompanyDays company = new(official, hours, own ?? CompanyCalendar.None);

    /// <summary>The version of the official calendar and of the company's own; every <see cref="CalendarTime"/> carries it.</summary>
    public string Version => company.Version;

    /// <summary>The earliest time by which so much working time has passed: the close of a window, not the next opening; <paramref name="from"/> itself for none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or further than ten years away.</exception>
    public CalendarTime AddWorkingTime(DateTimeOffset from, TimeSpan working)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(working, TimeSpan.Zero);
        if (working == TimeSpan.Zero)
            return new CalendarTime(from.ToUniversalTime(), false, Version);
        var (local, provisional) = (Local(from), false);
        foreach (var (midnight, day) in DaysFrom(local))
        {
            provisional |= day.Provisional;
            if (day.Shifts is not { } shifts)
                continue;
            var worked = shifts.Worked(local - midnight);
            if (working <= shifts.Total - worked)
                return Result(midnight + shifts.WhenWorked(worked + working), provisional);
            working -= shifts.Total - worked;
        }
        throw TooFar(nameof(working));
    }

    /// <summary>An edge of the n-th working day after the local date of <paramref name="from"/>, which itself is not counted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than one day, or further than ten years away.</exception>
    public CalendarTime AddWorkingDays(DateTimeOffset from, int days, DayEdge edge)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        var provisional = false;
        foreach (var (midnight, day) in Days(Local(from).Date.AddDays(1)))
        {
            provisional |= day.Provisional;
            if (day is { Counts: true, Shifts: { } shifts } && --days == 0)
                return Result(midnight + (edge switch { DayEdge.Opening => shifts.Opening, DayEdge.Closing => shifts.Closing }), provisional);
        }
        throw TooFar(nameof(days));
    }

    /// <summary>The working time from one moment to another; none when the second is not later, so that a clock set back does no harm.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are more than ten years apart.</exception>
    public TimeSpan WorkingTimeBetween(DateTimeOffset from, DateTimeOffset to)
    {
        if (to <= from)
            return TimeSpan.Zero;
        var (start, end, sum) = (Local(from), Local(to), TimeSpan.Zero);
        foreach (var (midnight, day) in DaysFrom(start))
        {
            if (midnight >= end)
                return sum;
            if (day.Shifts is { } shifts)
                sum += shifts.Worked(end - midnight) - shifts.Worked(start - midnight);
        }
        throw TooFar(nameof(to));
    }

    /// <summary>Whether the company works at that moment; the closing moment of a window is outside.</summary>
    public bool IsWorkingTime(DateTimeOffset at) => NextWorkingTime(at).At == at;

    /// <summary>The moment itself when the company works then, else its next opening.</summary>
    public CalendarTime NextWorkingTime(DateTimeOffset at)
    {
        var (local, provisional) = (Local(at), false);
        foreach (var (midnight, day) in DaysFrom(local))
        {
            provisional |= day.Provisional;
            if (day.Shifts?.Next(local - midnight) is { } next)
                return Result(midnight + next, provisional);
        }
        throw TooFar(nameof(at));
    }

    private static ArgumentOutOfRangeException TooFar(string name) => new(name, "The calendar computes at most ten years ahead.");

    private CalendarTime Result(DateTime local, bool provisional) => new(Utc(local), provisional, Version);

    // The day before counts too while its last window, past midnight, is still open.
    private IEnumerable<(DateTime Midnight, DayOfWork Day)> DaysFrom(DateTime local)
    {
        var yesterday = local.Date.AddDays(-1);
        return Days(company.On(DateOnly.FromDateTime(yesterday)).Shifts is { } shifts && local < yesterday + shifts.Closing ? yesterday : local.Date);
    }

    private IEnumerable<(DateTime Midnight, DayOfWork Day)> Days(DateTime midnight)
    {
        for (var last = midnight.AddDays(MaxDays); midnight <= last; midnight = midnight.AddDays(1))
            yield return (midnight, company.On(DateOnly.FromDateTime(midnight)));
    }
}
