namespace ComplaintCloud.Complaints.Clocks;

/// <summary>One day of one company.</summary>
/// <param name="Shifts">When it works; null when it is closed.</param>
/// <param name="Counts">It is one of the working days that are counted: an official one or one that the company added.</param>
/// <param name="Provisional">The schedule of its year is not published: the answer may change when it is.</param>
internal readonly record struct DayOfWork(WorkingShifts? Shifts, bool Counts, bool Provisional);

/// <summary>Which days a company works and when: its own word first, then the official calendar, then its weekly hours.</summary>
internal sealed class CompanyDays
{
    private static readonly TimeSpan Midnight = TimeSpan.FromDays(1);

    private readonly OfficialCalendar official;
    private readonly WorkingShifts usual;
    private readonly Dictionary<DayOfWeek, WorkingShifts?> weekdays;
    private readonly Dictionary<DateOnly, WorkingShifts?> own;

    /// <exception cref="ArgumentException">No window, windows out of order or over each other, or a day that would run into the next one's opening.</exception>
    public CompanyDays(OfficialCalendar official, BusinessHours hours, CompanyCalendar calendar)
    {
        this.official = calendar.Over(official);
        usual = new WorkingShifts(hours.Windows);
        weekdays = hours.Weekdays.ToDictionary(entry => entry.Key, entry => entry.Value.Count > 0 ? new WorkingShifts(entry.Value) : null);
        own = calendar.Days.ToDictionary(day => day.Date, ShiftsOf);
        Version = calendar.Version == 0 ? this.official.Version : $"{this.official.Version} +{calendar.Version}";
        var all = weekdays.Values.Concat(own.Values).Append(usual).OfType<WorkingShifts>().ToList();
        if (all.Max(shifts => shifts.Closing) > all.Min(shifts => shifts.Opening) + Midnight)
            throw new ArgumentException("The last window of a day ends after the first of another one has opened.", nameof(hours));
    }

    /// <summary>The official calendar's version and, behind a plus, that of the company's own.</summary>
    public string Version { get; }

    /// <summary>One day.</summary>
    public DayOfWork On(DateOnly date)
    {
        if (own.TryGetValue(date, out var said))
            return new DayOfWork(said, said is not null, false);
        var day = official.Day(date);
        if (day.Working)
        {
            var shifts = IsWeekend(date) ? Weekly(date.DayOfWeek) ?? usual : weekdays.GetValueOrDefault(date.DayOfWeek, usual);
            return new DayOfWork(shifts, shifts is not null, day.Provisional);
        }
        return new DayOfWork(day.Holiday || !IsWeekend(date) ? null : Weekly(date.DayOfWeek), false, day.Provisional);
    }

    private static bool IsWeekend(DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private WorkingShifts? Weekly(DayOfWeek day) => weekdays.GetValueOrDefault(day);

    private WorkingShifts? ShiftsOf(CompanyDay day) => day switch
    {
        { Working: false } => null,
        { Windows: { Count: > 0 } windows } => new WorkingShifts(windows),
        _ => Weekly(day.Date.DayOfWeek) ?? usual,
    };
}
