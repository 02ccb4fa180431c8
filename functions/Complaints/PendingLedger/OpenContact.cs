using ComplaintCloud.Complaints.Clocks;

namespace ComplaintCloud.Complaints.PendingLedger;

/// <summary>The contact that one month asks for.</summary>
/// <param name="Month">Such as 2026-07.</param>
/// <param name="Day">The day on which it is due to begin.</param>
internal sealed record ContactMonth(string Month, DateOnly Day)
{
    /// <summary>
    /// The newest month whose contact day has come: the policy's day of the month, or the next working day after it, as
    /// nobody is called on a day off.
    /// </summary>
    public static ContactMonth Of(DateOnly today, int dayOfMonth, BusinessCalendar calendar)
    {
        var first = new DateOnly(today.Year, today.Month, 1);
        var here = In(first, dayOfMonth, calendar);
        return here.Day <= today ? here : In(first.AddMonths(-1), dayOfMonth, calendar);
    }

    private static ContactMonth In(DateOnly first, int dayOfMonth, BusinessCalendar calendar)
    {
        var eve = BusinessCalendar.At(first.AddDays(dayOfMonth - 2), TimeOnly.MinValue);
        var day = BusinessCalendar.LocalDate(calendar.AddWorkingDays(eve, 1, DayEdge.Opening).At);
        return new ContactMonth($"{first.Year:D4}-{first.Month:D2}", day);
    }
}

/// <summary>The month's contact of a pending case becomes a task.</summary>
internal static class OpenContact
{
    /// <summary>Once a month, in the cases that were pending before the contact day; due with the next working day.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(ContactMonth month, Complaint complaint, DecisionContext context)
    {
        if (complaint.Pending is not { } entry || BusinessCalendar.LocalDate(entry.Since) >= month.Day)
            return Facts.None;
        if (complaint.Pendings.SelectMany(one => one.Contacts).Any(contact => string.CompareOrdinal(contact.Month, month.Month) >= 0))
            return Facts.None;
        return Facts.Of(new PendingContactDue(entry.PendingNo, month.Month, context.Calendar.AddWorkingDays(context.Now, 1, DayEdge.Closing).At));
    }
}
