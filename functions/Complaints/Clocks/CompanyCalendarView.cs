using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Clocks;

/// <summary>A year's schedule as it is in force.</summary>
/// <param name="Year">The year.</param>
/// <param name="Announced">False while it is derived from the law and not announced: deadlines through it are provisional.</param>
/// <param name="Off">The days off.</param>
/// <param name="Work">The make-up working days.</param>
/// <param name="Source">Where it was published, if it was entered here.</param>
/// <param name="FetchedAt">When it was entered (UTC), likewise.</param>
public sealed record CalendarYearView(int Year, bool Announced, IReadOnlyList<DateOnly> Off, IReadOnlyList<DateOnly> Work, string? Source, DateTimeOffset? FetchedAt);

/// <summary>A company's calendar as its staff see it.</summary>
/// <param name="Version">Grows with every change; the ETag.</param>
/// <param name="CalendarVersion">What deadlines computed with it carry.</param>
/// <param name="Hours">When it works on a working day.</param>
/// <param name="Days">Its own holidays and extra working days.</param>
/// <param name="Years">The official schedule of this year and the next.</param>
/// <param name="ChangedAt">When it was last changed (UTC).</param>
/// <param name="ChangedBy">By whom.</param>
public sealed record CompanyCalendarView(
    int Version, string CalendarVersion, BusinessHours Hours, IReadOnlyList<CompanyDay> Days, IReadOnlyList<CalendarYearView> Years,
    DateTimeOffset? ChangedAt, string? ChangedBy)
{
    /// <summary>The view of a calendar.</summary>
    internal static CompanyCalendarView Of(CompanyCalendar calendar, CompanyPolicy policy, DateTimeOffset now)
    {
        var official = calendar.Over(OfficialCalendar.Published);
        var thisYear = BusinessCalendar.LocalDate(now).Year;
        return new(
            calendar.Version, new BusinessCalendar(OfficialCalendar.Published, policy.Hours, calendar).Version, policy.Hours, calendar.Days,
            [.. ((int[])[thisYear, thisYear + 1]).Select(year => YearOf(year, official, calendar))], calendar.ChangedAt, calendar.ChangedBy);
    }

    private static CalendarYearView YearOf(int year, OfficialCalendar official, CompanyCalendar calendar)
    {
        var (schedule, entered) = (official.Schedule(year), calendar.Years.FirstOrDefault(one => one.Year == year));
        return new(year, official.IsAnnounced(year), schedule?.Off ?? [], schedule?.Work ?? [], entered?.Source, entered?.FetchedAt);
    }
}
