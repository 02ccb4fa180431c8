namespace ComplaintCloud.Complaints.Clocks;

/// <summary>What a company says about single days and years, layered above the calendar that came with the product.</summary>
public sealed record CompanyCalendar
{
    /// <summary>Nothing of its own.</summary>
    public static CompanyCalendar None { get; } = new();

    /// <summary>Grows by one with every change; 0 before the first. Kept in each deadline computed from it.</summary>
    public int Version { get; init; }

    /// <summary>Its own holidays and extra working days, by date.</summary>
    public IReadOnlyList<CompanyDay> Days { get; init; } = [];

    /// <summary>Official schedules that were entered here, by year; each replaces what the product brings for its year.</summary>
    public IReadOnlyList<EnteredYear> Years { get; init; } = [];

    /// <summary>When it was last changed (UTC).</summary>
    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>By whom: <c>staff:</c> and their id.</summary>
    public string? ChangedBy { get; init; }

    /// <summary>The official calendar with the years entered here.</summary>
    public OfficialCalendar Over(OfficialCalendar official) =>
        Years.Aggregate(official, (calendar, year) => calendar.With(year.Year, new CalendarYear(year.Off, year.Work), year.Source));
}

/// <summary>A day on which the company does not go by the official calendar.</summary>
/// <param name="Date">The local date; a shift past midnight belongs to the date on which it begins.</param>
/// <param name="Working">It works on that day, or does not.</param>
/// <param name="Reason">Why, for people.</param>
/// <param name="Windows">Its windows on that day; null for the usual ones.</param>
public sealed record CompanyDay(DateOnly Date, bool Working, string Reason, IReadOnlyList<WorkingWindow>? Windows = null);

/// <summary>One year's official schedule as somebody entered it.</summary>
/// <param name="Year">The year it was announced for.</param>
/// <param name="Off">Every day off.</param>
/// <param name="Work">The make-up working days.</param>
/// <param name="Source">Where it was published.</param>
/// <param name="FetchedAt">When it was taken from there (UTC).</param>
public sealed record EnteredYear(int Year, IReadOnlyList<DateOnly> Off, IReadOnlyList<DateOnly> Work, string Source, DateTimeOffset FetchedAt);
