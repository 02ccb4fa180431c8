namespace ComplaintCloud.Complaints.Clocks;

/// <summary>One year's holiday schedule (放假安排), as the State Council announces it each autumn.</summary>
/// <param name="Off">Every day off; weekends inside a holiday may be left out.</param>
/// <param name="Work">The make-up working days at weekends.</param>
/// <param name="Provisional">True when it is derived from the law and not announced; make-up days are then unknown.</param>
public sealed record CalendarYear(IReadOnlyList<DateOnly> Off, IReadOnlyList<DateOnly> Work, bool Provisional = false);
