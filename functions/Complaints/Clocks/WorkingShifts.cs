namespace ComplaintCloud.Complaints.Clocks;

/// <summary>
/// The windows of one working day as spans since its midnight, so that a window past midnight is a plain stretch that
/// ends after 24 hours and belongs to the day it starts on.
/// </summary>
internal sealed class WorkingShifts
{
    private static readonly TimeSpan Midnight = TimeSpan.FromDays(1);
    private readonly (TimeSpan From, TimeSpan To)[] shifts;

    /// <exception cref="ArgumentException">No window, or windows out of order or over each other or the next day's first.</exception>
    internal WorkingShifts(IReadOnlyList<WorkingWindow> windows)
    {
        if (windows.Count == 0)
            throw new ArgumentException("Business hours need at least one window.", nameof(windows));
        shifts = [.. windows.Select(window => (
            window.From.ToTimeSpan(),
            window.To.ToTimeSpan() + (window.To <= window.From ? Midnight : TimeSpan.Zero)))];
        for (var i = 1; i < shifts.Length; i++)
            if (shifts[i].From < shifts[i - 1].To)
                throw new ArgumentException($"The window from {windows[i].From} starts before the one before it ends.", nameof(windows));
        if (Closing > Opening + Midnight)
            throw new ArgumentException($"The last window ends at {windows[^1].To}, after the next day's first has opened.", nameof(windows));
        Total = shifts.Aggregate(TimeSpan.Zero, (sum, shift) => sum + (shift.To - shift.From));
    }

    /// <summary>When the first window opens.</summary>
    internal TimeSpan Opening => shifts[0].From;

    /// <summary>When the last window closes; more than 24 hours when it runs past midnight.</summary>
    internal TimeSpan Closing => shifts[^1].To;

    /// <summary>The working time of a whole day.</summary>
    internal TimeSpan Total { get; }

    /// <summary>How much of the day's working time has passed.</summary>
    internal TimeSpan Worked(TimeSpan at)
    {
        var sum = TimeSpan.Zero;
        foreach (var (from, to) in shifts)
            if (at > from)
                sum += (at < to ? at : to) - from;
        return sum;
    }

    /// <summary>The earliest moment at which this much of the day's working time has passed.</summary>
    internal TimeSpan WhenWorked(TimeSpan worked)
    {
        foreach (var (from, to) in shifts)
        {
            if (worked <= to - from)
                return from + worked;
            worked -= to - from;
        }
        throw new ArgumentOutOfRangeException(nameof(worked), "The day has less working time than that.");
    }

    /// <summary>The moment itself when it is inside a window, else when the next one opens, or null after the last.</summary>
    internal TimeSpan? Next(TimeSpan at)
    {
        foreach (var (from, to) in shifts)
            if (at < to)
                return at > from ? at : from;
        return null;
    }
}
