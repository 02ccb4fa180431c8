namespace ComplaintCloud.Complaints.Clocks;

/// <summary>A time computed from the calendar, with what is needed to know whether a newer calendar moves it.</summary>
/// <param name="At">The time, UTC.</param>
/// <param name="Provisional">True when a day of a year whose schedule is not published was counted on the way.</param>
/// <param name="CalendarVersion">The <see cref="OfficialCalendar.Version"/> it was computed with.</param>
public readonly record struct CalendarTime(DateTimeOffset At, bool Provisional, string CalendarVersion);
