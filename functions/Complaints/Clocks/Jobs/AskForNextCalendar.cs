using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Clocks.Jobs;

/// <summary>
/// Asks the owner for next year's holiday schedule from 1 November on, as the State Council announces it about then:
/// once, and once more in every week in which it is still missing.
/// </summary>
internal sealed class AskForNextCalendar(CompanyDirectory directory, CompanyMessenger messenger, TimeProvider time) : IScheduledJob
{
    private const int AskFromMonth = 11;
    private const int DaysBetween = 7;

    /// <inheritdoc/>
    public string Name => "ask_for_next_calendar";

    /// <inheritdoc/>
    public JobCadence Cadence { get; } = JobCadence.DailyAt(9, 30).WhenStaffHear();

    /// <inheritdoc/>
    public JobCatchUp CatchUp => JobCatchUp.Latest;

    /// <summary>The year that is asked for on a day: next year's from November on, else the day's own.</summary>
    public static int YearAskedForOn(DateOnly day) => day.Month >= AskFromMonth ? day.Year + 1 : day.Year;

    /// <inheritdoc/>
    public async Task RunAsync(JobOccurrence occurrence, CancellationToken cancel)
    {
        var year = YearAskedForOn(occurrence.Day);
        if (await directory.FindAsync(occurrence.Company, cancel) is not { } people || people.Calendar.Over(OfficialCalendar.Published).IsAnnounced(year))
            return;
        var week = (occurrence.Day.DayNumber - new DateOnly(year - 1, AskFromMonth, 1).DayNumber) / DaysBetween;
        var duty = SideDuty.Of(people, time.GetUtcNow());
        await messenger.SendAsync(duty, duty.ToOwners($"calendar-{year}-{week}", NoticeScripts.Fill("calendar.missing", ("year", $"{year}"))), cancel);
    }
}
