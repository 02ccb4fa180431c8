namespace ComplaintCloud.Complaints.Clocks;

/// <summary>The owner enters a year's official holiday schedule (放假安排) as it was announced or amended.</summary>
/// <param name="Off">Every day off, local dates.</param>
/// <param name="Work">The make-up working days, all at weekends.</param>
/// <param name="Source">Where it was published, 1 to 300 characters.</param>
public sealed record EnterCalendarYear(IReadOnlyList<DateOnly>? Off = null, IReadOnlyList<DateOnly>? Work = null, string? Source = null)
{
    private const int MaxSource = 300;
    // The law fixes 13 days; a list with fewer is a piece of one.
    private const int FewestDaysOff = 13;

    /// <summary>Allowed for this year and the next, the only ones that can be announced or amended.</summary>
    internal static Result<CompanyCalendar> Decide(EnterCalendarYear command, int year, CompanyCalendar calendar, DateTimeOffset now)
    {
        if (CaseErrors.CheckText(command.Source, "source", MaxSource) is { } wrong)
            return wrong;
        var (off, work) = (Days(command.Off), Days(command.Work));
        if (Check(year, off, work, BusinessCalendar.LocalDate(now).Year) is { } mistaken)
            return mistaken;
        var entered = new EnteredYear(year, off, work, command.Source!.Trim(), now);
        if (calendar.Years.FirstOrDefault(known => known.Year == year) is { } before && Same(before, entered))
            return calendar;
        return calendar with { Years = [.. calendar.Years.Where(known => known.Year != year).Append(entered).OrderBy(known => known.Year)] };
    }

    private static Error? Check(int year, DateOnly[] off, DateOnly[] work, int thisYear)
    {
        if (year != thisYear && year != thisYear + 1)
            return RequestErrors.InvalidMember("year", $"只能录入{thisYear}年或{thisYear + 1}年的放假安排。");
        if (off.Length < FewestDaysOff)
            return RequestErrors.InvalidMember("off", $"放假日期至少 {FewestDaysOff} 天，请录入全年的安排。");
        if (off.Concat(work).FirstOrDefault(date => date.Year != year && (date.Year != year - 1 || date.Month != 12)) is { Year: > 1 } stray)
            return RequestErrors.InvalidMember("off", $"{stray:yyyy-MM-dd} 不在{year}年的安排里。");
        if (work.FirstOrDefault(date => date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) is { Year: > 1 } weekday)
            return RequestErrors.InvalidMember("work", $"{weekday:yyyy-MM-dd} 不是周末，不会是调休上班日。");
        return work.Intersect(off).Any() ? RequestErrors.InvalidMember("work", "同一天不能既放假又上班。") : null;
    }

    private static DateOnly[] Days(IReadOnlyList<DateOnly>? days) => [.. (days ?? []).Distinct().Order()];

    private static bool Same(EnteredYear one, EnteredYear other) =>
        one.Source == other.Source && one.Off.SequenceEqual(other.Off) && one.Work.SequenceEqual(other.Work);
}
