namespace ComplaintCloud.Complaints.Clocks;

// Local time: what of the calendar is the same for every company.
public sealed partial class BusinessCalendar
{
    private const int Noon = 12;
    private const int Evening = 19;
    private const string WeekdayNames = "日一二三四五六";
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>The date in China at that moment.</summary>
    public static DateOnly LocalDate(DateTimeOffset at) => DateOnly.FromDateTime(Local(at));

    /// <summary>The moment at which it is that date and time in China, UTC.</summary>
    public static DateTimeOffset At(DateOnly date, TimeOnly time) => Utc(date.ToDateTime(time));

    /// <summary>A moment for people, in Chinese: 11月27日（周五）10:00.</summary>
    public static string ToLocal(DateTimeOffset at)
    {
        var local = Local(at);
        return $"{local.Month}月{local.Day}日（周{WeekdayNames[(int)local.DayOfWeek]}）{local.Hour:D2}:{local.Minute:D2}";
    }

    /// <summary>The time of day of a moment for people: 10:00.</summary>
    public static string ToLocalTime(DateTimeOffset at) => Local(at).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A moment for documents, with its year: 2026-11-27 10:00.</summary>
    public static string ToLocalStamp(DateTimeOffset at) => Local(at).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The moment itself, or the end of the quiet hours that it lies in.</summary>
    /// <param name="at">Any moment.</param>
    /// <param name="quiet">Local time, may run past midnight; none when both ends are the same.</param>
    public static DateTimeOffset AfterQuiet(DateTimeOffset at, WorkingWindow quiet) => Quiet(at, quiet) is { } hours ? Utc(hours.To) : at;

    /// <summary>The moment itself, or the beginning of the quiet hours that it lies in or that end then.</summary>
    public static DateTimeOffset BeforeQuiet(DateTimeOffset at, WorkingWindow quiet) => Quiet(at.AddTicks(-1), quiet) is { } hours ? Utc(hours.From) : at;

    /// <summary>Whether two moments are in the same part of the day in China: before noon, before seven, or in the evening.</summary>
    public static bool SamePartOfDay(DateTimeOffset one, DateTimeOffset other) => PartOf(Local(one)) == PartOf(Local(other));

    private static int PartOf(DateTime local) => local.Hour switch { < Noon => 0, < Evening => 1, _ => 2 };

    private static (DateTime From, DateTime To)? Quiet(DateTimeOffset at, WorkingWindow quiet)
    {
        var local = Local(at);
        var length = quiet.To - quiet.From;
        var from = local.Date + quiet.From.ToTimeSpan();
        from = from > local ? from.AddDays(-1) : from;
        return length > TimeSpan.Zero && local < from + length ? (from, from + length) : null;
    }

    private static DateTime Local(DateTimeOffset at) => at.ToOffset(Offset).DateTime;

    private static DateTimeOffset Utc(DateTime local) => new DateTimeOffset(local, Offset).ToUniversalTime();
}
