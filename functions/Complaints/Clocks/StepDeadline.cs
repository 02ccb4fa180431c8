namespace ComplaintCloud.Complaints.Clocks;

/// <summary>What happens when a step takes too long, in the order of climbing.</summary>
public enum LadderRung
{
    /// <summary>Whoever's turn it is, is reminded before the deadline.</summary>
    Remind,

    /// <summary>The 30 of 1530 has passed without a plan or a promised time.</summary>
    FirstResponse,

    /// <summary>The case is reported upward.</summary>
    ReportUpward,

    /// <summary>The deadline has passed: the backup is asked.</summary>
    Backup,

    /// <summary>Still nothing: the next level.</summary>
    NextLevel,

    /// <summary>Still nothing: the owner of the company.</summary>
    Owner,

    /// <summary>A customer's time to answer is over: the rule for silence applies.</summary>
    Silence,

    /// <summary>The customer was waited for as long as is allowed: the clock runs again.</summary>
    Resume,
}

/// <summary>One rung and its time.</summary>
public sealed record RungTime(LadderRung Rung, DateTimeOffset At);

/// <summary>Until when a step should be left, and why then.</summary>
/// <param name="StepNo">Which entry into a step it belongs to.</param>
/// <param name="DueAt">The deadline (UTC).</param>
/// <param name="Rungs">What happens when, in the order of time.</param>
/// <param name="Provisional">The official calendar of a year it runs through is not published yet; it may move.</param>
/// <param name="CalendarVersion">The calendar it was computed with.</param>
/// <param name="PolicyVersion">The policy it was computed with.</param>
/// <param name="Why">One sentence in Chinese.</param>
public sealed record StepDeadline(
    int StepNo, DateTimeOffset DueAt, IReadOnlyList<RungTime> Rungs, bool Provisional, string CalendarVersion, int PolicyVersion, string Why)
{
    /// <summary>The rule it was set by; null for a wall clock without a ladder, which nothing moves.</summary>
    public DeadlineRule? Rule { get; init; }

    /// <summary>The numbers of its ladder, likewise.</summary>
    public LadderNumbers? Numbers { get; init; }

    /// <summary>Whether it says the same as another one of the same step.</summary>
    internal bool IsAt(StepDeadline other) => DueAt == other.DueAt && Provisional == other.Provisional && Rungs.SequenceEqual(other.Rungs);
}
