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
    public static IEnumerable<Notice?> Of(CapaEntry entry, SideDuty duty)
    {
        var (about, people) = ($"capa-{entry.Round}", duty.People);
        if (entry.Step is CapaStep.Open)
            yield return duty.To(OwnerOf(entry, people), $"{about}-open", entry.Failures is [.., var last]
                ? Words("capa.reopened", entry, entry.DueAt, last)
                : Words("capa.open", entry, entry.DueAt));
        if (entry is { Step: CapaStep.Open, Failures: [.., { CaseId: not null } repeat] })
            yield return duty.To(people.InRole(StaffRole.Owner), $"{about}-repeat", Words("capa.repeat", entry, entry.DueAt, repeat), one => one.Id != entry.OwnerId, evenAway: true);
        if (entry.Step is CapaStep.Done && duty.Now >= entry.DueAt)
            yield return duty.To(Verifiers(entry, people), $"{about}-verify", Words("capa.verify", entry, entry.VerifyBy), one => MayVerify(one, entry));
        foreach (var late in Late(entry, duty, about))
            yield return late;
    }

    // The owner of the action, then the manager, then the owner of the company.
    private static IEnumerable<Notice?> Late(CapaEntry entry, SideDuty duty, string about)
    {
        if (entry.Step is not (CapaStep.Open or CapaStep.Done) || (entry.Step is CapaStep.Open ? entry.DueAt : entry.VerifyBy) is var due && due > duty.Now)
            yield break;
        var people = duty.People;
        yield return entry.Step is CapaStep.Open
            ? duty.To(OwnerOf(entry, people), $"{about}-late-{entry.Step.WireName()}", Words("capa.late", entry, due))
            : duty.To(Verifiers(entry, people), $"{about}-late-{entry.Step.WireName()}", Words("capa.late", entry, due), one => MayVerify(one, entry));
        if (duty.Calendar.AddWorkingDays(due, 1, DayEdge.Opening).At <= duty.Now)
            yield return duty.To(people.InRole(StaffRole.Manager), $"{about}-manager-{entry.Step.WireName()}", Words("capa.late.manager", entry, due), evenAway: true);
        if (duty.Calendar.AddWorkingDays(due, 2, DayEdge.Opening).At <= duty.Now)
            yield return duty.To(people.InRole(StaffRole.Owner), $"{about}-owner-{entry.Step.WireName()}", Words("capa.late.owner", entry, due), evenAway: true);
    }

    private static ScriptedText Words(string script, CapaEntry entry, DateTimeOffset due, CapaFailure? failure = null) => NoticeScripts.Fill(
        script, ("action", Brief(entry.Action)), ("due", BusinessCalendar.ToLocal(due)), ("step", StepName(entry.Step)), ("evidence", Brief(failure?.Evidence)), ("number", failure?.CaseNumber));

    private static string? Brief(string? text) => text is null ? null : CaseLists.SummaryOf(text).TrimEnd('。');

    private static IEnumerable<StaffMember> OwnerOf(CapaEntry entry, CompanyPeople people) => people.Staff.Where(one => one.Id == entry.OwnerId);

    private static bool MayVerify(StaffMember member, CapaEntry entry) => member.Id != entry.OwnerId && Actors.Of(member) != entry.Done?.By;

    private static IEnumerable<StaffMember> Verifiers(CapaEntry entry, CompanyPeople people) => people.Staff
        .Where(one => MayVerify(one, entry)).OrderBy(one => one.Role is not StaffRole.Manager).ThenByDescending(one => one.Role);
}
