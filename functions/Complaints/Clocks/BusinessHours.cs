namespace ComplaintCloud.Complaints.Clocks;

/// <summary>When a company works, in Asia/Shanghai.</summary>
public sealed record BusinessHours
{
    /// <summary>The windows of a working day in order, not overlapping; one that ends at or before it starts runs past midnight.</summary>
    public IReadOnlyList<WorkingWindow> Windows { get; init; } = [new(new TimeOnly(9, 0), new TimeOnly(18, 0))];
}

/// <summary>One stretch of working time.</summary>
/// <param name="From">When it starts, local time.</param>
/// <param name="To">When it ends, local time, exclusive.</param>
public sealed record WorkingWindow(TimeOnly From, TimeOnly To);
