namespace ComplaintCloud.Complaints.Clocks.Jobs;

/// <summary>How often a job comes: at the full hour, or once a day at a local time.</summary>
internal sealed record JobCadence
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private readonly TimeSpan every;
    private readonly TimeOnly at;

    /// <summary>In the quiet hours of a company's staff it waits for their end, still for its own day: for work that tells them what is never urgent.</summary>
    public bool OutsideQuiet { get; private init; }

    private JobCadence(TimeSpan every, TimeOnly at) => (this.every, this.at) = (every, at);

    /// <summary>At every full hour.</summary>
    public static JobCadence Hourly { get; } = new(Hour, TimeOnly.MinValue);

    /// <summary>Every day at that time in China.</summary>
    public static JobCadence DailyAt(int hour, int minute = 0) => new(Day, new TimeOnly(hour, minute));

    /// <summary>The same, but not in the quiet hours of a company's staff.</summary>
    public JobCadence WhenStaffHear() => this with { OutsideQuiet = true };

    /// <summary>The newest occurrence that is not later than <paramref name="now"/>.</summary>
    public DateTimeOffset Latest(DateTimeOffset now)
    {
        var first = BusinessCalendar.At(BusinessCalendar.LocalDate(now).AddDays(-1), at);
        return first + (every * Math.Floor((now - first) / every));
    }

    /// <summary>The occurrence after that one.</summary>
    public DateTimeOffset After(DateTimeOffset occurrence) => occurrence + every;
}
