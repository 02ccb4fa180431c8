namespace ComplaintCloud.Complaints;

// A storage format, see ComplaintFacts.cs.

/// <summary>Why a clock runs again.</summary>
public enum ResumedBecause
{
    /// <summary>客户已回复.</summary>
    CustomerAnswered,

    /// <summary>Staff said so: 客服恢复.</summary>
    ByStaff,

    /// <summary>等待已到最长时间.</summary>
    TimeUp,

    /// <summary>The step in which it stood was left.</summary>
    StepLeft,

    /// <summary>The case was found to be critical, and those do not wait.</summary>
    Critical,
}

/// <summary>Why a deadline is now at another time.</summary>
public enum MovedBecause
{
    /// <summary>The clock stands: it is now as late as the longest wait makes it.</summary>
    Paused,

    /// <summary>The clock runs again.</summary>
    Resumed,

    /// <summary>The case was judged anew.</summary>
    Judged,

    /// <summary>The calendar or the hours of the company have changed.</summary>
    Calendar,

    /// <summary>An older case was merged into this one.</summary>
    Merged,
}

/// <summary>The clock of the step was stopped while the customer is waited for; by whom is in the entry.</summary>
/// <param name="PauseNo">From 1 in the case.</param>
/// <param name="Reason">What is waited for; the customer reads it.</param>
/// <param name="Until">When the clock runs again at the latest (UTC).</param>
/// <param name="Question">What the customer is asked, if anything.</param>
public sealed record ClockPaused(int PauseNo, string Reason, DateTimeOffset Until, string? Question) : Fact;

/// <summary>The customer was sent the question for which the clock was stopped.</summary>
public sealed record CustomerAsked(int PauseNo) : Fact;

/// <summary>The clock runs again.</summary>
public sealed record ClockResumed(int PauseNo, ResumedBecause Because) : Fact;

/// <summary>The deadline of the step that the case is in moved.</summary>
/// <param name="Deadline">The new one.</param>
/// <param name="From">When it was before (UTC); the same where only its reminders moved or it is no longer provisional.</param>
/// <param name="Because">Why.</param>
public sealed record DeadlineMoved(Clocks.StepDeadline Deadline, DateTimeOffset From, MovedBecause Because) : Fact;
