using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Clocks;

/// <summary>What a commit's facts amount to for the clock: the deadline of a step that was entered, and one that moves because the clock stands, runs again or counts otherwise.</summary>
internal static class ClockFacts
{
    /// <summary>The next fact that the clock adds; null when it has nothing to say. Asked again after each one.</summary>
    /// <param name="before">The case before the commit.</param>
    /// <param name="after">The case so far.</param>
    /// <param name="policy">The company's numbers now.</param>
    /// <param name="calendar">The company's working time now.</param>
    public static Fact? Next(Complaint before, Complaint after, CompanyPolicy policy, BusinessCalendar calendar)
    {
        if (after.Paused is { } pause && (after.Ended || after.StepNo != pause.StepNo))
            return new ClockResumed(pause.PauseNo, ResumedBecause.StepLeft);
        if (after.Paused is { } wait && StepDeadlines.IsCritical(after) && !StepDeadlines.IsCritical(before))
            return new ClockResumed(wait.PauseNo, ResumedBecause.Critical);
        if (after.StepNo != before.StepNo)
            return after.Deadline is null && StepDeadlines.For(after, policy, calendar) is { } set ? new DeadlineSet(set) : null;
        if (after.FiledAt != before.FiledAt && before.Filed is not null)
            return MovedByMerging(after, policy, calendar);
        if (Because(before, after) is not { } because || StepDeadlines.Again(after, calendar) is not { } again || again.IsAt(after.Deadline!))
            return null;
        return new DeadlineMoved(again, after.Deadline!.DueAt, because);
    }

    // The case that was taken in had been waiting longer; what counts from the filing counts from there.
    private static DeadlineMoved? MovedByMerging(Complaint after, CompanyPolicy policy, BusinessCalendar calendar) =>
        after.Deadline is { } was && StepDeadlines.For(after, policy, calendar) is { } now && !now.IsAt(was)
            ? new DeadlineMoved(now, was.DueAt, MovedBecause.Merged)
            : null;

    /// <summary>Why the clock of a case counts otherwise after a commit; null when it does not.</summary>
    public static MovedBecause? Because(Complaint before, Complaint after)
    {
        if (after.Paused != before.Paused)
            return after.Paused is null ? MovedBecause.Resumed : MovedBecause.Paused;
        return after.Triage != before.Triage ? MovedBecause.Judged : null;
    }
}
