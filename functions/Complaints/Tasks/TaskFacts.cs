using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Closing;

namespace ComplaintCloud.Complaints.Tasks;

/// <summary>What a commit's facts amount to for the tasks: those that a plan, a new photo or the end of the work asks for, and deadlines that move with the clock of the case.</summary>
internal static class TaskFacts
{
    /// <summary>The next fact that follows; null when none does. Asked again after each one.</summary>
    /// <param name="before">The case before the commit.</param>
    /// <param name="after">The case so far.</param>
    /// <param name="context">The time, the company's numbers and its calendar now.</param>
    public static Fact? Next(Complaint before, Complaint after, DecisionContext context)
    {
        if (after.Ended)
            return null;
        if (Promises.Next(before, after, context) is { } promised)
            return promised;
        if (Missing(after) is { } action)
            return Open(TaskWords.KindOf(action.Kind)!.Value, after.Plan!.PlanNo, action.ActionNo, action.Cents, after, context);
        if (after.Attachments.Count > before.Attachments.Count && Materials.ToInspect(after).Any() && !after.Tasks.Any(task => task is { IsOpen: true, Kind: TaskKind.MaterialsInspection }))
            return Open(TaskKind.MaterialsInspection, 0, 0, 0, after, context);
        if (WriteLessons.IsAsked(before, after, context.Policy))
            return Open(TaskKind.Lessons, 0, 0, 0, after, context);
        return ClockFacts.Because(before, after) is { } because ? Moved(after, because, context.Calendar) : null;
    }

    // The first action of the plan in hand that is not a cleaner's, not done, and no task yet.
    private static PlannedAction? Missing(Complaint c) => c is { Step: CaseStep.InProgress, Plan: { } plan }
        ? plan.Actions.FirstOrDefault(action => TaskWords.KindOf(action.Kind) is not null && !plan.IsDone(action)
            && !c.Tasks.Any(task => task.PlanNo == plan.PlanNo && task.ActionNo == action.ActionNo))
        : null;

    private static TaskOpened Open(TaskKind kind, int planNo, int actionNo, int cents, Complaint c, DecisionContext context) =>
        new(c.Tasks.Count + 1, kind, planNo, actionNo, cents, TaskDeadlines.For(kind, context.Now, c, context.Policy, context.Calendar));

    private static TaskDeadlineMoved? Moved(Complaint c, MovedBecause because, BusinessCalendar calendar) =>
        (from task in c.Tasks
         where task.IsOpen
         let again = TaskDeadlines.Again(task, c, calendar)
         where !again.IsAt(task.Deadline)
         select new TaskDeadlineMoved(task.TaskNo, again, task.Deadline.DueAt, because)).FirstOrDefault();
}

/// <summary>Photos and materials that somebody must have looked at.</summary>
internal static class Materials
{
    /// <summary>What the customer and the cleaner have shown and nobody has inspected yet.</summary>
    public static IEnumerable<AttachmentState> ToInspect(Complaint complaint) => complaint.Attachments.Where(file => file.Inspected is null
        && file.Purpose is AttachmentPurpose.Complaint or AttachmentPurpose.Rejection or AttachmentPurpose.Before or AttachmentPurpose.After);
}
