using System.Text.Json;

namespace ComplaintCloud.Complaints.Clocks;

/// <summary>
/// Which days are working days in China. A year whose schedule is not published is answered by weekday and the days the law
/// fixes, marked provisional: guessing in silence would call the third day of the Spring Festival a working day.
/// </summary>
public sealed class OfficialCalendar
{
    private readonly IReadOnlyDictionary<int, CalendarYear> years;
    private readonly string source;
    private readonly Dictionary<DateOnly, bool> exceptions = [];

    /// <summary>Takes the schedules by the year they were announced for.</summary>
    /// <param name="years">At least one that is not provisional.</param>
    /// <param name="source">Where the newest was published; it tells an amended schedule from the one before.</param>
    /// <exception cref="ArgumentException">No announced year, or a schedule that contradicts itself or names a day outside its year.</exception>
    public OfficialCalendar(IReadOnlyDictionary<int, CalendarYear> years, string source)
    {
        (this.years, this.source) = (years, source);
        var announced = years.Where(year => !year.Value.Provisional).Select(year => year.Key).ToList();
        if (announced.Count == 0)
            throw new ArgumentException("The calendar needs the schedule of at least one announced year.", nameof(years));
        Version = $"{announced.Max()} {source}";
        // In this order a newer notice overrules what an older one says about the last days of December.
        foreach (var (year, schedule) in years.OrderBy(year => year.Key))
            Add(year, schedule);
    }

    /// <summary>The schedules that came with this build.</summary>
    public static OfficialCalendar Published { get; } = new(
        Read("china-workdays-derived.json").Concat(Read("china-workdays.json"))
            .GroupBy(year => year.Key, year => year.Value).ToDictionary(year => year.Key, year => year.Last()),
        "gov.cn/zhengce/zhengceku/202511/content_7047091.htm");

    /// <summary>The newest announced year and where it was published.</summary>
    public string Version { get; }

    /// <summary>The same calendar with one more year, or with an amended one.</summary>
    /// <param name="year">The year the schedule is for.</param>
    /// <param name="schedule">Replaces what was known about that year.</param>
    /// <param name="publishedAt">Where it was published.</param>
    /// <exception cref="ArgumentException">The schedule contradicts itself or names a day outside its year.</exception>
    public OfficialCalendar With(int year, CalendarYear schedule, string publishedAt) =>
        new(new Dictionary<int, CalendarYear>(years) { [year] = schedule }, schedule.Provisional ? source : publishedAt);

    /// <summary>Whether the schedule of that year has been announced; until then its days are provisional.</summary>
    public bool IsAnnounced(int year) => years.TryGetValue(year, out var schedule) && !schedule.Provisional;

    /// <summary>What is known about a year, announced or not; null for nothing.</summary>
    public CalendarYear? Schedule(int year) => years.GetValueOrDefault(year);

    /// <summary>Whether a day is a working day, and whether that is final.</summary>
    public CalendarDay Day(DateOnly date)
    {
        var named = exceptions.TryGetValue(date, out var works);
        var holiday = named ? !works : !years.ContainsKey(date.Year) && IsFixedHoliday(date);
        var working = named ? works : !holiday && date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
        return new CalendarDay(working, !IsAnnounced(date.Year), holiday);
    }

    private static bool IsFixedHoliday(DateOnly date) => (date.Month, date.Day) is (1, 1) or (5, 1 or 2) or (10, 1 or 2 or 3);

    private static Dictionary<int, CalendarYear> Read(string resource)
    {
        using var stream = typeof(OfficialCalendar).Assembly.GetManifestResourceStream(resource)!;
        return JsonSerializer.Deserialize<Dictionary<int, CalendarYear>>(stream, JsonSerializerOptions.Web)!;
    }

    private void Add(int year, CalendarYear schedule)
    {
        if (schedule.Off.Intersect(schedule.Work).Any())
            throw new ArgumentException($"The schedule of {year} has a day that is both off and a make-up working day.");
        foreach (var date in schedule.Off.Concat(schedule.Work))
            if (date.Year != year && (date.Year != year - 1 || date.Month != 12))
                throw new ArgumentException($"The schedule of {year} names {date:yyyy-MM-dd}.");
        foreach (var date in schedule.Off)
            exceptions[date] = false;
        foreach (var date in schedule.Work)
            exceptions[date] = true;
    }
}
