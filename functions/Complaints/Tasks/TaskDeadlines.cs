using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Tasks;

/// <summary>Until when tasks are due: by the kind's number of working days, on the clock of their case.</summary>
internal static class TaskDeadlines
{
    /// <summary>The deadline of a task that begins now, with its ladder.</summary>
    public static StepDeadline For(TaskKind kind, DateTimeOffset from, Complaint complaint, CompanyPolicy policy, BusinessCalendar calendar)
    {
        var rule = new DeadlineRule(from, DeadlineClock.WorkingDays, default, DaysFor(kind, policy), DeadlineLadder.Staff, $"完成{TaskWords.NameOf(kind)}");
        return StepDeadlines.OfTask(complaint, rule, LadderNumbers.Of(policy), policy.Version, calendar);
    }

    /// <summary>The deadline of what the customer was promised for a time: that time itself, with a task's ladder.</summary>
    public static StepDeadline Promised(TaskKind kind, DateTimeOffset until, Complaint complaint, DecisionContext context)
    {
        var rule = new DeadlineRule(context.Now, DeadlineClock.Agreed, until - context.Now, 0, DeadlineLadder.Staff, Agreed(kind));
        return StepDeadlines.OfTask(complaint, rule, LadderNumbers.Of(context.Policy), context.Policy.Version, context.Calendar);
    }

    /// <summary>The same deadline computed again, by the rule and the numbers that it was set by.</summary>
    public static StepDeadline Again(CaseTask task, Complaint complaint, BusinessCalendar calendar) =>
        task.Deadline is { Rule: { } rule, Numbers: { } numbers } set ? StepDeadlines.OfTask(complaint, ByNow(task, rule), numbers, set.PolicyVersion, calendar) : task.Deadline;

    /// <summary>The rule of a step in which nothing is left but tasks: it is over when the last of them is due, and they have ladders of their own.</summary>
    public static DeadlineRule? OfLast(Complaint complaint) =>
        complaint.Tasks.Where(task => task.IsOpen && task.PlanNo > 0).MaxBy(task => task.Deadline.DueAt)?.Deadline.Rule is { } rule
            ? rule with { Ladder = DeadlineLadder.Tasks, What = "完成处理事项" }
            : null;

    /// <summary>The facts by which a changed calendar moves what is not reached yet; nothing is moved into the past.</summary>
    public static IEnumerable<Fact> Moved(Complaint complaint, DecisionContext context) =>
        from task in complaint.Tasks
        where task.IsOpen && task.Deadline.DueAt > context.Now
        let again = Again(task, complaint, context.Calendar)
        where again.DueAt > context.Now && !again.IsAt(task.Deadline)
        select new TaskDeadlineMoved(task.TaskNo, again, task.Deadline.DueAt, MovedBecause.Calendar);

    private static string Agreed(TaskKind kind) => kind is TaskKind.PromisedVisit ? "上门" : "答复客户";

    // Promises that were stored before agreed times had a clock of their own ran on the wall's, and nothing else did.
    private static DeadlineRule ByNow(CaseTask task, DeadlineRule rule) =>
        rule.Clock is DeadlineClock.Wall ? rule with { Clock = DeadlineClock.Agreed, What = Agreed(task.Kind) } : rule;

    private static int DaysFor(TaskKind kind, CompanyPolicy policy) => kind switch
    {
        TaskKind.Refund => policy.RefundWorkingDays,
        TaskKind.Discount or TaskKind.Coupon => policy.CouponWorkingDays,
        TaskKind.Compensation => policy.CompensationWorkingDays,
        TaskKind.ApologyVisit => policy.ApologyVisitWorkingDays,
        TaskKind.MaterialsInspection => policy.InspectMaterialsWorkingDays,
        TaskKind.Lessons => policy.LessonsWorkingDays,
        TaskKind.PromisedAnswer or TaskKind.PromisedVisit => throw new ArgumentException("A promise says its own time.", nameof(kind)),
    };
}
