using System.Runtime.CompilerServices;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Clocks;

/// <summary>The working time of a company as it is known now.</summary>
internal static class CompanyClock
{
    private static readonly ConditionalWeakTable<CompanyPeople, BusinessCalendar> Calendars = [];

    /// <summary>The official calendar under the company's own days and hours; made once for what was read once.</summary>
    public static BusinessCalendar WorkingTime(this CompanyPeople people) =>
        Calendars.GetValue(people, static read => new BusinessCalendar(OfficialCalendar.Published, read.Policy.Hours, read.Calendar));
}
