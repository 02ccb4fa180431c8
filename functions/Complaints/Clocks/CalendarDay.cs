namespace ComplaintCloud.Complaints.Clocks;

/// <summary>What the official calendar knows about one day.</summary>
/// <param name="Working">True for a working day, make-up days at weekends (调休) included.</param>
/// <param name="Provisional">True while the schedule of the day's year is not published: the answer may change when it is.</param>
/// <param name="Holiday">True for a day off that the schedule or the law names, also at a weekend.</param>
public readonly record struct CalendarDay(bool Working, bool Provisional, bool Holiday);
