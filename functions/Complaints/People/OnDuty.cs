using ComplaintCloud.Complaints.Clocks;

namespace ComplaintCloud.Complaints.People;

/// <summary>Who of the staff works at a moment, and who acts for those who do not.</summary>
internal static class OnDuty
{
    /// <summary>Has left, or has a day off; before and after hours alone is not away.</summary>
    public static bool IsAway(this StaffMember member, DateTimeOffset at, BusinessCalendar calendar)
    {
        var day = member.HoursOn(calendar).WorkingDateAt(at) ?? BusinessCalendar.LocalDate(at);
        return !member.Active || member.DaysOff.Contains(day);
    }

    /// <summary>Works at that moment: by their own hours if they have any, else the company's, and not away.</summary>
    public static bool IsOnDuty(this StaffMember member, DateTimeOffset at, BusinessCalendar calendar) =>
        member.HoursOn(calendar).WorkingDateAt(at) is { } day && member.Active && !member.DaysOff.Contains(day);

    /// <summary>All staff who work at that moment, by id.</summary>
    public static IEnumerable<StaffMember> StaffOnDuty(this CompanyPeople people, DateTimeOffset at, BusinessCalendar calendar) =>
        people.Staff.Where(member => member.IsOnDuty(at, calendar));

    /// <summary>The person themselves when they are there, else the first along their stand-ins who is; null when all are away.</summary>
    /// <param name="people">The company.</param>
    /// <param name="member">Who is wanted.</param>
    /// <param name="at">When.</param>
    /// <param name="calendar">The company's working time.</param>
    /// <param name="aroundTheClock">True for what cannot wait for working hours: then only a day off is away.</param>
    public static StaffMember? ActingFor(
        this CompanyPeople people, StaffMember member, DateTimeOffset at, BusinessCalendar calendar, bool aroundTheClock = false)
    {
        var asked = new HashSet<string>();
        for (var next = member; next is not null && asked.Add(next.Id); next = people.FindStaff(next.StandInId))
            if (aroundTheClock ? !next.IsAway(at, calendar) : next.IsOnDuty(at, calendar))
                return next;
        return null;
    }

    /// <summary>The same for what is to be done now, or at the next opening after hours; around the clock for what is critical.</summary>
    public static StaffMember? ActingSoonFor(this CompanyPeople people, StaffMember member, DateTimeOffset now, BusinessCalendar calendar, bool critical) =>
        people.ActingFor(member, critical ? now : calendar.NextWorkingTime(now).At, calendar, critical);

    private static BusinessCalendar HoursOn(this StaffMember member, BusinessCalendar calendar) =>
        member.Hours is { } own ? calendar.With(own) : calendar;
}
