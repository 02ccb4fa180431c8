using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Tasks;

namespace ComplaintCloud.Complaints.Closing;

/// <summary>A deadline that was ours to meet, and when it was.</summary>
/// <param name="What">What was due, in Chinese.</param>
/// <param name="DueAt">The deadline as it last stood (UTC): pauses and a changed calendar have moved it.</param>
/// <param name="DoneAt">When it was done (UTC), or nobody waited for it any more; absent while it is late and not done.</param>
/// <param name="Met">Whether that was in time.</param>
public sealed record KeptDeadline(string What, DateTimeOffset DueAt, DateTimeOffset? DoneAt, bool Met);

/// <summary>Finds the deadlines of a case that were ours, from its facts alone: those of steps, of tasks, and the first response.</summary>
internal static class DeadlineTally
{
    // The acknowledgement's deadline is kept without its rule.
    private const string Acknowledged = "受理回复";

    /// <summary>In the order in which they were settled, and at the end those that are late now.</summary>
    /// <param name="id">Which case.</param>
    /// <param name="entries">All its facts.</param>
    /// <param name="now">The time (UTC).</param>
    public static IReadOnlyList<KeptDeadline> Of(CaseRef id, IReadOnlyList<FactEntry> entries, DateTimeOffset now)
    {
        List<KeptDeadline> kept = [];
        var (before, responded) = (new Complaint { Company = id.Company, Id = id.Id }, false);
        foreach (var entry in entries)
        {
            var after = ComplaintFold.Apply(before, entry.Read(), entry.At, entry.By);
            if (!responded && HasResponse(after) && FirstResponse(before) is { } due)
            {
                kept.Add(Settled("给出初步方案或承诺时间", due, entry.At));
                responded = true;
            }
            if (StepLeft(before, after, entry.At) is { } step)
                kept.Add(step);
            kept.AddRange(TasksSettled(before, after, entry.At));
            before = after;
        }
        return [.. kept, .. Late(before, now)];
    }

    private static IEnumerable<KeptDeadline> Late(Complaint complaint, DateTimeOffset now)
    {
        if (!complaint.Ended && complaint.Deadline is { } step && IsOurs(complaint, step) && step.DueAt < now)
            yield return new(WhatOf(step), step.DueAt, null, false);
        foreach (var task in complaint.Tasks.Where(task => task.IsOpen && task.Deadline.DueAt < now))
            yield return new(WhatOf(task), task.Deadline.DueAt, null, false);
    }

    private static KeptDeadline? StepLeft(Complaint before, Complaint after, DateTimeOffset at)
    {
        if (after.StepNo == before.StepNo || before.Deadline is not { } deadline || !IsOurs(before, deadline))
            return null;
        // Who could not be reached is still being investigated, with more time.
        if (after.Step == before.Step && after.Turn == before.Turn && after.StepSince == before.StepSince)
            return null;
        var kept = Settled(WhatOf(deadline), deadline.DueAt, at);
        return kept.Met && after.Step is CaseStep.Withdrawn or CaseStep.Merged or CaseStep.Pending ? null : kept;
    }

    // What is nobody's task any more counts only when it had been late.
    private static IEnumerable<KeptDeadline> TasksSettled(Complaint before, Complaint after, DateTimeOffset at) =>
        from pair in before.Tasks.Zip(after.Tasks)
        where pair.First.IsOpen && !pair.Second.IsOpen
        let kept = Settled(WhatOf(pair.First), pair.First.Deadline.DueAt, at)
        where !kept.Met || pair.Second.State is TaskState.Done
        select kept;

    private static string WhatOf(StepDeadline deadline) => deadline.Rule?.What ?? Acknowledged;

    private static string WhatOf(CaseTask task) => task.Deadline.Rule switch
    {
        { Clock: DeadlineClock.Agreed, What: var agreed } => $"按约{agreed}",
        { What: var what } => what,
        null => TaskWords.NameOf(task.Kind),
    };

    private static bool IsOurs(Complaint complaint, StepDeadline deadline) =>
        complaint.Step is CaseStep.Received || deadline.Rule?.Ladder is DeadlineLadder.Staff;

    private static bool HasResponse(Complaint complaint) => complaint.Promise is not null || complaint.Plan is not null || CustomerHasLetter(complaint);

    private static bool CustomerHasLetter(Complaint complaint) => complaint is { Conclusion.Letter: not null, Step: CaseStep.Decided, Turn: Turn.Customer };

    private static DateTimeOffset? FirstResponse(Complaint complaint) =>
        complaint.Deadline?.Rungs.FirstOrDefault(rung => rung.Rung is LadderRung.FirstResponse)?.At;

    private static KeptDeadline Settled(string what, DateTimeOffset due, DateTimeOffset at) => new(what, due, at, at <= due);
}
