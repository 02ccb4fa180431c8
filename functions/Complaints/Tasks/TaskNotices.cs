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

    /// <summary>To the one whom a rung reaches; null when there is nobody at all.</summary>
    public static Notice? ForRung(CaseTask task, LadderRung rung, Complaint complaint, SideDuty duty)
    {
        var owner = duty.People.FindStaff(task.OwnerIn(complaint)?.Id);
        var notice = duty.To(
            [.. Wanted(rung, owner, duty.People), .. duty.People.InRole(StaffRole.Owner)], $"task-{task.TaskNo}-{rung.WireName()}", Words(ScriptOf(rung), task, complaint),
            person => rung is LadderRung.Remind or LadderRung.Owner || person.Id != owner?.Id, evenAway: true);
        return notice is null ? null : notice with { IsNeeded = LadderNotices.IsEscalation(rung) };
    }

    private static IEnumerable<StaffMember> Wanted(LadderRung rung, StaffMember? owner, CompanyPeople people)
    {
        var above = owner?.Role >= StaffRole.Manager ? StaffRole.Owner : StaffRole.Manager;
        IEnumerable<StaffMember> others = [
            .. new[] { people.FindStaff(owner?.StandInId) }.OfType<StaffMember>(),
            .. people.Staff.Where(person => person.Role == (owner?.Role ?? StaffRole.Agent) && person.Id != owner?.Id)];
        return rung switch
        {
            LadderRung.Remind => [.. new[] { owner }.OfType<StaffMember>(), .. others],
            LadderRung.Backup => others,
            LadderRung.NextLevel => people.Staff.Where(person => person.Role == above),
            _ => [],
        };
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
