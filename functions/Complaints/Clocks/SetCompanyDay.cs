namespace ComplaintCloud.Complaints.Clocks;

/// <summary>The owner says of one day whether the company works, whatever the official calendar says.</summary>
/// <param name="Working">It works on that day, or does not.</param>
/// <param name="Reason">Why, 1 to 100 characters; staff read it.</param>
/// <param name="Windows">Its windows on that day; none for the usual ones.</param>
public sealed record SetCompanyDay(bool Working, string? Reason = null, IReadOnlyList<WorkingWindow>? Windows = null)
{
    private const int MaxReason = 100;

    /// <summary>Allowed from today on: what has passed stays as it was lived.</summary>
    internal static Result<CompanyCalendar> Decide(SetCompanyDay command, DateOnly date, CompanyCalendar calendar, DateTimeOffset now)
    {
        if (CaseErrors.CheckText(command.Reason, "reason", MaxReason) is { } wrong)
            return wrong;
        var day = new CompanyDay(date, command.Working, command.Reason!.Trim(), command is { Working: true, Windows: { Count: > 0 } windows } ? windows : null);
        if (calendar.Days.FirstOrDefault(known => known.Date == date) is { } before && Same(before, day))
            return calendar;
        return Past(date, now) ?? (Result<CompanyCalendar>)(calendar with { Days = [.. calendar.Days.Where(known => known.Date != date).Append(day).OrderBy(known => known.Date)] });
    }

    /// <summary>The company goes by the official calendar again on that day.</summary>
    internal static Result<CompanyCalendar> Remove(DateOnly date, CompanyCalendar calendar, DateTimeOffset now)
    {
        if (calendar.Days.All(known => known.Date != date))
            return calendar;
        return Past(date, now) ?? (Result<CompanyCalendar>)(calendar with { Days = [.. calendar.Days.Where(known => known.Date != date)] });
    }

    private static bool Same(CompanyDay one, CompanyDay other) =>
        one with { Windows = null } == other with { Windows = null } && (one.Windows ?? []).SequenceEqual(other.Windows ?? []);

    private static Error? Past(DateOnly date, DateTimeOffset now) =>
        date < BusinessCalendar.LocalDate(now) ? RequestErrors.InvalidMember("date", "已经过去的日期不能再改。") : null;
}
