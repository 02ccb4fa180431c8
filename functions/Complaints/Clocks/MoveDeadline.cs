using ComplaintCloud.Complaints.Tasks;

namespace ComplaintCloud.Complaints.Clocks;

/// <summary>A changed calendar or changed hours move what a case has not reached yet.</summary>
internal static class MoveDeadline
{
    /// <summary>
    /// Rungs that have come stay as they were, and so does a deadline that has passed. No deadline is moved into the past: who
    /// was in time does not become late by it. Nothing when all stays as it is.
    /// </summary>
    public static Result<IReadOnlyList<Fact>> Decide(Complaint complaint, DecisionContext context) => complaint.Ended
        ? Facts.None
        : Facts.Of([.. new[] { OfStep(complaint, context) }.OfType<Fact>(), .. TaskDeadlines.Moved(complaint, context)]);

    private static DeadlineMoved? OfStep(Complaint complaint, DecisionContext context)
    {
        if (complaint.Deadline is not { } was || StepDeadlines.Again(complaint, context.Calendar) is not { } now)
            return null;
        var reached = was.DueAt <= context.Now;
        if (!reached && now.DueAt <= context.Now)
            return null;
        // None is moved into a pause either.
        var earliest = complaint.Paused is { } pause && pause.Until > context.Now ? pause.Until : context.Now;
        var rungs = was.Rungs.Where(rung => rung.At <= context.Now).ToList();
        var ahead = now.Rungs.Where(rung => rungs.All(come => come.Rung != rung.Rung)).Select(rung => rung.At > context.Now ? rung : rung with { At = earliest });
        var moved = now with
        {
            DueAt = reached ? was.DueAt : now.DueAt,
            Why = reached ? was.Why : now.Why,
            Provisional = !reached && now.Provisional,
            Rungs = [.. rungs.Concat(ahead).OrderBy(rung => rung.At)],
        };
        return moved.IsAt(was) ? null : new DeadlineMoved(moved, was.DueAt, MovedBecause.Calendar);
    }
}
