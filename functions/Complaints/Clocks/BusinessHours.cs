namespace ComplaintCloud.Complaints.Clocks;

/// <summary>When a company works, in Asia/Shanghai.</summary>
public sealed record BusinessHours
{
    /// <summary>The windows of a working day in order, not overlapping; one that ends at or before it starts runs past midnight.</summary>
    public IReadOnlyList<WorkingWindow> Windows { get; init; } = [new(new TimeOnly(9, 0), new TimeOnly(18, 0))];

    /// <summary>
    /// Other windows on some weekdays; none for a weekday on which the company is closed. Windows for Saturday or Sunday open
    /// it on ordinary weekends, which gives working time but no working days. A make-up day at a weekend has the weekday's
    /// windows if it has any, else the ordinary ones.
    /// </summary>
    public IReadOnlyDictionary<DayOfWeek, IReadOnlyList<WorkingWindow>> Weekdays { get; init; } = new Dictionary<DayOfWeek, IReadOnlyList<WorkingWindow>>();
}

/// <summary>One stretch of working time.</summary>
/// <param name="From">When it starts, local time.</param>
/// <param name="To">When it ends, local time, exclusive.</param>
public sealed record WorkingWindow(TimeOnly From, TimeOnly To);
