namespace ComplaintCloud.Complaints.Clocks;

// Shifts of one person within the company's working days.
public sealed partial class BusinessCalendar
{
    /// <summary>The same working days with other hours, such as a person's own.</summary>
    /// <exception cref="ArgumentException">The hours have no window, or windows out of order or over each other.</exception>
    public BusinessCalendar With(BusinessHours other) =>
        new(official, other, own is null ? null : own with { Days = [.. own.Days.Select(day => day with { Windows = null })] });

    /// <summary>The working day to whose hours a moment belongs, which is the day before for a shift past midnight; null outside working time.</summary>
    public DateOnly? WorkingDateAt(DateTimeOffset at)
    {
        var local = Local(at);
        foreach (var (midnight, day) in DaysFrom(local))
        {
            if (midnight > local)
                break;
            if (day.Shifts?.Next(local - midnight) == local - midnight)
                return DateOnly.FromDateTime(midnight);
        }
        return null;
    }
}
