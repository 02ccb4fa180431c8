using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Registers;

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
    public static IEnumerable<EntryNotice> Of(CapaEntry entry, CompanyPeople people, DateTimeOffset now)
    {
        var (about, owner) = ($"capa-{entry.Round}", people.FindStaff(entry.OwnerId));
        var action = CaseLists.SummaryOf(entry.Action).TrimEnd('。');
        if (entry.Step is CapaStep.Open && owner is not null)
            yield return EntryNotice.To(owner, $"{about}-open", entry.Failures is [.., var last]
                ? $"整改「{action}」无效（{CaseLists.SummaryOf(last.Evidence).TrimEnd('。')}），请在{BusinessCalendar.ToLocal(entry.DueAt)}前重新整改。"
                : $"请在{BusinessCalendar.ToLocal(entry.DueAt)}前完成整改「{action}」并上传证明。");
        if (entry is { Step: CapaStep.Open, Failures: [.., { CaseId: not null } repeat] })
            foreach (var boss in people.InRole(StaffRole.Owner).Where(one => one.Id != entry.OwnerId).Take(1))
                yield return EntryNotice.To(boss, $"{about}-repeat", $"整改「{action}」后又发生同类投诉{repeat.CaseNumber}，已自动重新打开。");
        if (entry.Step is CapaStep.Done && now >= entry.DueAt)
            foreach (var verifier in Verifiers(entry, people).Take(1))
                yield return EntryNotice.To(verifier, $"{about}-verify", $"整改「{action}」已完成，请在{BusinessCalendar.ToLocal(entry.VerifyBy)}前验证是否有效。");
        foreach (var late in Late(entry, people, now, about, action))
            yield return late;
    }

    // The owner of the action, then the manager, then the owner of the company.
    private static IEnumerable<EntryNotice> Late(CapaEntry entry, CompanyPeople people, DateTimeOffset now, string about, string action)
    {
        if (entry.Step is not (CapaStep.Open or CapaStep.Done) || (entry.Step is CapaStep.Open ? entry.DueAt : entry.VerifyBy) is var due && due > now)
            yield break;
        var what = entry.Step is CapaStep.Open ? "完成" : "验证";
        var head = $"整改「{action}」应于{BusinessCalendar.ToLocal(due)}前{what}，已超时";
        var first = entry.Step is CapaStep.Open ? people.Staff.Where(one => one.Id == entry.OwnerId) : Verifiers(entry, people);
        foreach (var member in first.Take(1))
            yield return EntryNotice.To(member, $"{about}-late-{entry.Step.WireName()}", $"{head}，请尽快办理。");
        var calendar = people.WorkingTime();
        if (calendar.AddWorkingDays(due, 1, DayEdge.Opening).At <= now)
            foreach (var manager in people.InRole(StaffRole.Manager).Take(1))
                yield return EntryNotice.To(manager, $"{about}-manager-{entry.Step.WireName()}", $"{head}，请督办。");
        if (calendar.AddWorkingDays(due, 2, DayEdge.Opening).At <= now)
            foreach (var boss in people.InRole(StaffRole.Owner).Take(1))
                yield return EntryNotice.To(boss, $"{about}-owner-{entry.Step.WireName()}", $"{head}，督办后仍未办理，请您过问。");
    }

    private static IEnumerable<StaffMember> Verifiers(CapaEntry entry, CompanyPeople people) => people.Staff
        .Where(one => one.Id != entry.OwnerId && Actors.Of(one) != entry.Done?.By).OrderBy(one => one.Role is not StaffRole.Manager).ThenByDescending(one => one.Role);
}
