using ComplaintCloud.Complaints.Tasks;

namespace ComplaintCloud.Complaints;

/// <summary>How tasks change a case.</summary>
internal static class ComplaintFoldTasks
{
    /// <summary>The case after the fact, or null when it is not one of these.</summary>
    public static Complaint? Apply(Complaint before, Fact fact, DateTimeOffset at, string by) => fact switch
    {
        TaskOpened opened => before with
        {
            Tasks = [.. before.Tasks, new CaseTask(opened.TaskNo, opened.Kind, opened.PlanNo, opened.ActionNo, opened.Cents, at, opened.Deadline) { OfferNo = opened.OfferNo }],
        },
        TaskAssigned assigned => Change(before, assigned.TaskNo, task => task with
        {
            Owner = new(assigned.OwnerId, assigned.OwnerName),
            Assignments = task.Assignments + 1,
        }),
        TaskOwnerTold told => Change(before, told.TaskNo, task => task with { Told = told.Assignment }),
        TaskStarted started => Change(before, started.TaskNo, task => task with { Started = new Stamp(at, by) }),
        TaskEscalated climbed => Change(before, climbed.TaskNo, task => task with { Climbed = [.. task.Climbed, climbed.Rung] }),
        TaskDeadlineMoved moved => Change(before, moved.TaskNo, task => task with { Deadline = moved.Deadline }),
        PromiseKept kept => Change(before, kept.TaskNo, task => task with { State = TaskState.Done, Done = new Stamp(at, by), Proof = kept.Note }),
        PromiseBroken broken => Change(before, broken.TaskNo, task => task with { PromisedAnew = broken.Until }),
        MaterialsInspected seen => Inspect(before, seen, new Stamp(at, by)),
        _ => null,
    };

    /// <summary>The case whose action is done, with the task that it was.</summary>
    public static Complaint Complete(Complaint before, ActionCompleted completed, DateTimeOffset at, string by) => before with
    {
        Tasks = [.. before.Tasks.Select(task => !task.IsOpen || task.PlanNo != before.Plan?.PlanNo || task.ActionNo != completed.ActionNo ? task : task with
        {
            State = TaskState.Done,
            Done = new Stamp(at, by),
            Proof = completed.Proof,
            AttachmentId = completed.AttachmentId,
            PaidCents = completed.PaidCents,
            DifferenceReason = completed.Reason,
        })],
    };

    /// <summary>Nothing is left to be done in a case that has ended, nor for a plan that was replaced; what a case teaches is asked again when it is over again.</summary>
    public static Complaint Tidy(Complaint after) => after.Tasks.Any(task => IsPointless(task, after))
        ? after with { Tasks = [.. after.Tasks.Select(task => IsPointless(task, after) ? task with { State = TaskState.Cancelled } : task)] }
        : after;

    private static bool IsPointless(CaseTask task, Complaint complaint) =>
        task.IsOpen && (complaint.Ended || (task.PlanNo > 0 && task.PlanNo != complaint.Plan?.PlanNo) || (task.Kind is TaskKind.Lessons && complaint.Step is not CaseStep.Callback) || !Promises.Stands(task, complaint));

    private static Complaint Inspect(Complaint before, MaterialsInspected seen, Stamp by)
    {
        var files = before.Attachments.Select(file => seen.AttachmentIds.Contains(file.Id) && file.Inspected is null ? file with { Inspected = by } : file);
        return Change(before with { Attachments = [.. files] }, seen.TaskNo, task => task with { State = TaskState.Done, Done = by, Proof = seen.Note });
    }

    private static Complaint Change(Complaint before, int taskNo, Func<CaseTask, CaseTask> change) =>
        before with { Tasks = [.. before.Tasks.Select(task => task.TaskNo == taskNo ? change(task) : task)] };
}
