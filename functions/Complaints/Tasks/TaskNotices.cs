using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Tasks;

/// <summary>Who is told what about a task.</summary>
internal static class TaskNotices
{
    /// <summary>To the one to whom it was given, or who stands in; null when they know, or nobody is there.</summary>
    public static Notice? ToOwner(CaseTask task, Complaint complaint, SideDuty duty) => task.Told < task.Assignments && duty.People.FindStaff(task.OwnerIn(complaint)?.Id) is { } owner
        ? duty.To([owner], $"task-{task.TaskNo}-owner-{task.Assignments}", Words("task.yours", task, complaint))
        : null;

    /// <summary>To the customer, that what they were promised did not happen in time, with a new time.</summary>
    public static Notice Apology(CaseTask task, DateTimeOffset until, Complaint complaint) => Notice.ToCustomer(
        complaint, $"promise-{task.TaskNo}", NoticeScripts.Fill(
            task.Kind is TaskKind.PromisedVisit ? "promise.visit-late" : "promise.answer-late",
            ("number", complaint.Filed!.Number), ("due", BusinessCalendar.ToLocal(task.Deadline.DueAt)), ("new", BusinessCalendar.ToLocal(until))));

    /// <summary>To the one whom a rung reaches; null when there is nobody at all.</summary>
    public static Notice? ForRung(CaseTask task, LadderRung rung, Complaint complaint, SideDuty duty)
    {
        // Who is to be on their way is reminded; the office hears only when they have not come.
        if (task.Kind is TaskKind.PromisedVisit && rung is LadderRung.Remind)
            return duty.People.FindCleaner(Promises.CleanerOf(task, complaint)) is { } cleaner ? Notice.ToCleaner(cleaner, $"task-{task.TaskNo}-remind", Words("job.reminder", task, complaint)) : null;
        var owner = duty.People.FindStaff(task.OwnerIn(complaint)?.Id);
        var notice = duty.To(
            [.. Wanted(rung, task, owner, duty.People), .. duty.People.InRole(StaffRole.Owner)], $"task-{task.TaskNo}-{rung.WireName()}", Words(ScriptOf(rung, task), task, complaint),
            person => rung is LadderRung.Remind or LadderRung.Owner || task.Kind is TaskKind.PromisedVisit || person.Id != owner?.Id, evenAway: true);
        return notice is null ? null : notice with { IsNeeded = LadderNotices.IsEscalation(rung) };
    }

    private static IEnumerable<StaffMember> Wanted(LadderRung rung, CaseTask task, StaffMember? owner, CompanyPeople people)
    {
        var above = owner?.Role >= StaffRole.Manager ? StaffRole.Owner : StaffRole.Manager;
        IEnumerable<StaffMember> others = [
            .. new[] { people.FindStaff(owner?.StandInId) }.OfType<StaffMember>(),
            .. people.Staff.Where(person => person.Role == (owner?.Role ?? StaffRole.Agent) && person.Id != owner?.Id)];
        return rung switch
        {
            LadderRung.Remind => [.. new[] { owner }.OfType<StaffMember>(), .. others],
            // That a cleaner has not come is news to the owner of the task too.
            LadderRung.Backup => task.Kind is TaskKind.PromisedVisit ? [.. new[] { owner }.OfType<StaffMember>(), .. others] : others,
            LadderRung.NextLevel => people.Staff.Where(person => person.Role == above),
            _ => [],
        };
    }

    private static string ScriptOf(LadderRung rung, CaseTask task) => rung switch
    {
        LadderRung.Backup when task.Kind is TaskKind.PromisedVisit => "task.visit-late",
        LadderRung.Remind => "task.remind",
        LadderRung.Backup => "task.backup",
        LadderRung.NextLevel => "task.next-level",
        _ => "task.owner",
    };

    private static ScriptedText Words(string script, CaseTask task, Complaint complaint) =>
        NoticeScripts.Fill(script, ("number", complaint.Filed!.Number), ("task", TaskWords.Of(task)), ("due", BusinessCalendar.ToLocal(task.Deadline.DueAt)));
}
