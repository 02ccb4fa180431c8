using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Resolution;

namespace ComplaintCloud.Complaints.Notices;

/// <summary>Whom a rung of the ladder reaches, and what they are told.</summary>
internal static class LadderNotices
{
    /// <summary>The notices of a rung.</summary>
    public static IReadOnlyList<Notice> For(Complaint complaint, LadderRung rung, DecisionContext context)
    {
        var about = rung is LadderRung.Resume ? $"resumed-{complaint.Pauses.Count}" : $"ladder-{rung.WireName()}";
        var number = complaint.Filed!.Number;
        var due = complaint.Deadline is { } deadline ? BusinessCalendar.ToLocal(deadline.DueAt) : "";
        if (rung is LadderRung.Silence)
            return [];
        if (complaint.Turn is Turn.Customer)
            return [Notice.ToCustomer(complaint, about, Reminder(complaint))];
        return [.. To(complaint, rung, context).Select(person => Notice.ToStaff(person, about, Words(rung, number, CaseWords.StepName(complaint.Step), due)) with { IsNeeded = IsEscalation(rung) })];
    }

    /// <summary>Whether a rung asks somebody else than those who let the time run out.</summary>
    public static bool IsEscalation(LadderRung rung) => rung is LadderRung.Backup or LadderRung.NextLevel or LadderRung.Owner;

    // Whom a rung reaches: always exactly one person, at last the owner.
    private static IEnumerable<StaffMember> To(Complaint complaint, LadderRung rung, DecisionContext context)
    {
        var duty = CaseDuty.For(complaint, context);
        var inTurn = duty.There.Select(person => person.Member).ToList();
        var owner = context.People.InRole(StaffRole.Owner).Where(person => !complaint.IsBarred(person.Id)).Take(1);
        IEnumerable<StaffMember> above = (complaint.Turn is Turn.Manager or Turn.Owner ? null : Supervisor(complaint, context)) is { } manager ? [manager] : [];
        return (rung switch
        {
            LadderRung.Remind or LadderRung.FirstResponse or LadderRung.Resume => inTurn,
            LadderRung.Backup => inTurn.Skip(1).Concat(above),
            LadderRung.NextLevel or LadderRung.ReportUpward => above,
            LadderRung.Owner => owner,
            LadderRung.Silence => [],
        }).Concat(owner).Concat(context.People.InRole(StaffRole.Owner)).Take(1);
    }

    private static StaffMember? Supervisor(Complaint complaint, DecisionContext context) => AssignCase.SupervisorOf(complaint, context, null);

    private static string Words(LadderRung rung, string number, string step, string due) => rung switch
    {
        LadderRung.Remind => $"提醒：投诉{number}（{step}）将于{due}到期，请尽快处理。",
        LadderRung.FirstResponse => $"投诉{number}（{step}）还没有给客户初步方案或承诺时间，请马上答复。",
        LadderRung.ReportUpward => $"上报：投诉{number}（{step}）尚未办结，请关注。",
        LadderRung.Backup => $"投诉{number}（{step}）已于{due}超时，请您作为备岗接手。",
        LadderRung.NextLevel => $"升级：投诉{number}（{step}）已于{due}超时仍未处理，请督办。",
        LadderRung.Owner => $"升级：投诉{number}（{step}）已于{due}超时，主管督办后仍未处理，请您过问。",
        LadderRung.Resume => $"投诉{number}（{step}）等待客户的时间已到，重新计时，请在{due}前处理。",
        LadderRung.Silence => "",
    };

    private static ScriptedText Reminder(Complaint complaint) => complaint.Step switch
    {
        CaseStep.Consent => CustomerWords.Say("consent.reminder", complaint, ("otherwise", Otherwise(complaint))),
        CaseStep.SignOff => CustomerWords.Say("sign-off.reminder", complaint),
        CaseStep.InProgress => CustomerWords.Say("visit.reminder", complaint, ("visit", BusinessCalendar.ToLocal(complaint.LiveOffer!.VisitAt))),
        _ => CustomerWords.Say("answer.reminder", complaint),
    };

    private static string Otherwise(Complaint complaint) =>
        PlanComparison.RefusesMoney(complaint, complaint.Plan!.Actions) ? "由客服打电话和您确认" : "按此方案处理";
}
