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
            return [Notice.ToCustomer(complaint, about, $"您的投诉{number}{Ask(complaint)}，请在{due}前回复；到期未回复将{Otherwise(complaint)}。")];
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

    private static string Ask(Complaint complaint) => complaint.Step switch
    {
        CaseStep.Consent => "的处理方案等您确认",
        CaseStep.InProgress => $"改到{BusinessCalendar.ToLocal(complaint.LiveOffer!.VisitAt)}上门，等您确认",
        CaseStep.SignOff => "的处理已完成，等您签收",
        _ => "的答复等您回复",
    };

    private static string Otherwise(Complaint complaint) => complaint.Step switch
    {
        CaseStep.Consent => PlanComparison.RefusesMoney(complaint, complaint.Plan!.Actions) ? "由客服打电话和您确认" : "按此方案处理",
        CaseStep.InProgress => "按此时间上门",
        CaseStep.SignOff => "视为签收",
        _ => "按此答复结案",
    };
}
