namespace ComplaintCloud.Complaints.Clocks;

/// <summary>
/// Counts the time of one case: working time, or around the clock when it is critical, without the pauses. It remembers
/// whether any of it was provisional.
/// </summary>
/// <param name="calendar">The company's working time.</param>
/// <param name="critical">It runs around the clock.</param>
/// <param name="pauses">In order of time, not overlapping.</param>
internal sealed class CaseClock(BusinessCalendar calendar, bool critical, IReadOnlyList<ClockPause> pauses)
{
    /// <summary>A year that is not published was counted on the way.</summary>
    public bool Provisional { get; private set; }

    /// <summary>When a rule's time is over.</summary>
    public DateTimeOffset Due(DeadlineRule rule) => rule.Clock switch
    {
        DeadlineClock.Wall or DeadlineClock.Agreed => rule.From + rule.Time,
        DeadlineClock.Working => Add(rule.From, rule.Time),
        DeadlineClock.WorkingDays => Without(rule.From, critical ? rule.From.AddDays(rule.Days) : Days(rule, DayEdge.Closing)),
        DeadlineClock.Visit => Days(rule, DayEdge.Opening),
        DeadlineClock.Date => Note(calendar.NextWorkingTime(rule.From + rule.Time)),
    };

    /// <summary>The moment when so much time of this clock has passed.</summary>
    public DateTimeOffset Add(DateTimeOffset from, TimeSpan time)
    {
        foreach (var pause in pauses.Where(pause => pause.End > from))
        {
            var before = Running(from, pause.From);
            if (time <= before)
                break;
            (time, from) = (time - before, pause.End > from ? pause.End : from);
        }
        return critical ? from + time : Note(calendar.AddWorkingTime(from, time));
    }

    /// <summary>The time of this clock from one moment to another.</summary>
    public TimeSpan Between(DateTimeOffset from, DateTimeOffset to) => pauses.Aggregate(Running(from, to), (sum, pause) =>
        sum - Running(pause.From > from ? pause.From : from, pause.End < to ? pause.End : to));

    /// <summary>The moment itself, or the end of the pause that it lies in.</summary>
    public DateTimeOffset AfterPause(DateTimeOffset at) => pauses.FirstOrDefault(pause => pause.From < at && at < pause.End)?.End ?? at;

    /// <summary>Whether a pause lies in that time.</summary>
    public bool Paused(DateTimeOffset from, DateTimeOffset to) => pauses.Any(pause => pause.End > from && pause.From < to);

    // A day's closing is moved by as much as was paused before it.
    private DateTimeOffset Without(DateTimeOffset from, DateTimeOffset due) => Paused(from, due) ? Add(from, Running(from, due)) : due;

    private TimeSpan Running(DateTimeOffset from, DateTimeOffset to) =>
        to <= from ? TimeSpan.Zero : critical ? to - from : calendar.WorkingTimeBetween(from, to);

    private DateTimeOffset Days(DeadlineRule rule, DayEdge edge) => Note(calendar.AddWorkingDays(rule.From, rule.Days, edge));

    private DateTimeOffset Note(CalendarTime time)
    {
        Provisional |= time.Provisional;
        return time.At;
    }
}
