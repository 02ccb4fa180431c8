using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Tasks;

/// <summary>Who is told what about a task.</summary>
internal static class TaskNotices
{
    /// <summary>To the one to whom it was given; null when they know.</summary>
    public static Notice? ToOwner(CaseTask task, Complaint complaint, DecisionContext context) => task.Told < task.Assignments && ActingOwner(task, complaint, context) is { } person
        ? Notice.ToStaff(person, $"task-{task.TaskNo}-owner-{task.Assignments}", Words("task.yours", task, complaint))
        : null;

    /// <summary>To the one whom a rung reaches; null when there is nobody at all.</summary>
    public static Notice? ForRung(CaseTask task, LadderRung rung, Complaint complaint, DecisionContext context) => To(task, rung, complaint, context).FirstOrDefault() is { } person
        ? Notice.ToStaff(person, $"task-{task.TaskNo}-{rung.WireName()}", Words(ScriptOf(rung), task, complaint)) with { IsNeeded = LadderNotices.IsEscalation(rung) }
        : null;

    private static IEnumerable<StaffMember> To(CaseTask task, LadderRung rung, Complaint complaint, DecisionContext context)
    {
        var staff = context.People.Staff;
        var owner = context.People.FindStaff(task.OwnerIn(complaint)?.Id);
        var above = owner?.Role >= StaffRole.Manager ? StaffRole.Owner : StaffRole.Manager;
        var bosses = staff.Where(person => person.Role is StaffRole.Owner);
        var wanted = rung switch
        {
            LadderRung.Remind => new[] { owner }.OfType<StaffMember>().Concat(Others()),
            LadderRung.Backup => Others(),
            LadderRung.NextLevel => staff.Where(person => person.Role == above),
            _ => [],
        };
        return wanted.Select(person => There(person, complaint, context)).OfType<StaffMember>().Where(person => rung is LadderRung.Remind || person.Id != owner?.Id).Concat(bosses);

        IEnumerable<StaffMember> Others() => new[] { context.People.FindStaff(owner?.StandInId) }.OfType<StaffMember>()
            .Concat(staff.Where(person => person.Role == (owner?.Role ?? StaffRole.Agent) && person.Id != owner?.Id));
    }

    private static StaffMember? ActingOwner(CaseTask task, Complaint complaint, DecisionContext context) =>
        context.People.FindStaff(task.OwnerIn(complaint)?.Id) is { } owner ? There(owner, complaint, context) : null;

    // After hours, who is there when the company opens next.
    private static StaffMember? There(StaffMember person, Complaint complaint, DecisionContext context)
    {
        var at = StepDeadlines.IsCritical(complaint) ? context.Now : context.Calendar.NextWorkingTime(context.Now).At;
        return context.People.ActingFor(person, at, context.Calendar, aroundTheClock: true) is { } acting && !complaint.IsBarred(acting.Id) ? acting : null;
    }

    private static string ScriptOf(LadderRung rung) => rung switch
    {
        LadderRung.Remind => "task.remind",
        LadderRung.Backup => "task.backup",
        LadderRung.NextLevel => "task.next-level",
        _ => "task.owner",
    };

    private static ScriptedText Words(string script, CaseTask task, Complaint complaint) =>
        NoticeScripts.Fill(script, ("number", complaint.Filed!.Number), ("task", TaskWords.Of(task)), ("due", BusinessCalendar.ToLocal(task.Deadline.DueAt)));
}
