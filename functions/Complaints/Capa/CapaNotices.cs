using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Capa;

/// <summary>Who is to be told what of an action as it stands, and who is told when it takes too long.</summary>
internal static class CapaNotices
{
    /// <summary>What people call a step.</summary>
    public static string StepName(CapaStep step) => step switch
    {
        CapaStep.Open => "整改中",
        CapaStep.Done => "待验证",
        CapaStep.Effective => "有效，观察中",
        CapaStep.Closed => "已关闭",
    };

    /// <summary>All of them; each has a key of its own, so each goes out once.</summary>
    public static IEnumerable<Notice> Of(CapaEntry entry, CompanyPeople people, DateTimeOffset now)
    {
        var (about, owner) = ($"capa-{entry.Round}", people.FindStaff(entry.OwnerId));
        if (entry.Step is CapaStep.Open && owner is not null)
            yield return Notice.ToStaff(owner, $"{about}-open", entry.Failures is [.., var last]
                ? Words("capa.reopened", entry, entry.DueAt, last)
                : Words("capa.open", entry, entry.DueAt));
        if (entry is { Step: CapaStep.Open, Failures: [.., { CaseId: not null } repeat] })
            foreach (var boss in people.InRole(StaffRole.Owner).Where(one => one.Id != entry.OwnerId).Take(1))
                yield return Notice.ToStaff(boss, $"{about}-repeat", Words("capa.repeat", entry, entry.DueAt, repeat));
        if (entry.Step is CapaStep.Done && now >= entry.DueAt)
            foreach (var verifier in Verifiers(entry, people).Take(1))
                yield return Notice.ToStaff(verifier, $"{about}-verify", Words("capa.verify", entry, entry.VerifyBy));
        foreach (var late in Late(entry, people, now, about))
            yield return late;
    }

    // The owner of the action, then the manager, then the owner of the company.
    private static IEnumerable<Notice> Late(CapaEntry entry, CompanyPeople people, DateTimeOffset now, string about)
    {
        if (entry.Step is not (CapaStep.Open or CapaStep.Done) || (entry.Step is CapaStep.Open ? entry.DueAt : entry.VerifyBy) is var due && due > now)
            yield break;
        var first = entry.Step is CapaStep.Open ? people.Staff.Where(one => one.Id == entry.OwnerId) : Verifiers(entry, people);
        foreach (var member in first.Take(1))
            yield return Notice.ToStaff(member, $"{about}-late-{entry.Step.WireName()}", Words("capa.late", entry, due));
        var calendar = people.WorkingTime();
        if (calendar.AddWorkingDays(due, 1, DayEdge.Opening).At <= now)
            foreach (var manager in people.InRole(StaffRole.Manager).Take(1))
                yield return Notice.ToStaff(manager, $"{about}-manager-{entry.Step.WireName()}", Words("capa.late.manager", entry, due));
        if (calendar.AddWorkingDays(due, 2, DayEdge.Opening).At <= now)
            foreach (var boss in people.InRole(StaffRole.Owner).Take(1))
                yield return Notice.ToStaff(boss, $"{about}-owner-{entry.Step.WireName()}", Words("capa.late.owner", entry, due));
    }

    private static ScriptedText Words(string script, CapaEntry entry, DateTimeOffset due, CapaFailure? failure = null) => NoticeScripts.Fill(
        script, ("action", Brief(entry.Action)), ("due", BusinessCalendar.ToLocal(due)), ("step", StepName(entry.Step)), ("evidence", Brief(failure?.Evidence)), ("number", failure?.CaseNumber));

    private static string? Brief(string? text) => text is null ? null : CaseLists.SummaryOf(text).TrimEnd('。');

    private static IEnumerable<StaffMember> Verifiers(CapaEntry entry, CompanyPeople people) => people.Staff
        .Where(one => one.Id != entry.OwnerId && Actors.Of(one) != entry.Done?.By).OrderBy(one => one.Role is not StaffRole.Manager).ThenByDescending(one => one.Role);
}
