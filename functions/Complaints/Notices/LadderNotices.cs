using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Resolution;

namespace ComplaintCloud.Complaints.Notices;

/// <summary>Whom a rung of the ladder reaches, and what they are told.</summary>
internal static class LadderNotices
{
    private const string Ladder = "ladder-";

    /// <summary>Whether a message, by the step and the words that it is about, is of a rung on which time runs out.</summary>
    public static bool IsOne(string step) => step.Contains($".{Ladder}", StringComparison.Ordinal);

    /// <summary>The notices of a rung.</summary>
    public static IReadOnlyList<Notice> For(Complaint complaint, LadderRung rung, DecisionContext context)
    {
        var about = rung is LadderRung.Resume ? $"resumed-{complaint.Pauses.Count}" : $"{Ladder}{rung.WireName()}";
        if (rung is LadderRung.Silence)
            return [];
        if (complaint.Turn is Turn.Customer)
            return [Notice.ToCustomer(complaint, about, Reminder(complaint))];
        return [.. To(complaint, rung, context).Select(person => Notice.ToStaff(person, about, CustomerWords.Say(ScriptOf(rung), complaint, ("step", CaseWords.StepName(complaint.Step)))) with { IsNeeded = IsEscalation(rung) })];
    }

    /// <summary>When the customer, who was to have a plan or a promised time by now, will hear instead: when the report upward is due. Null for every other rung, and in the customer's quiet hours.</summary>
    public static DateTimeOffset? NewTime(Complaint complaint, LadderRung rung, DecisionContext context) =>
        rung is LadderRung.FirstResponse && complaint.Deadline?.Rungs.FirstOrDefault(one => one.Rung is LadderRung.ReportUpward)?.At is { } by && by > context.Now
            && (StepDeadlines.IsCritical(complaint) || BusinessCalendar.AfterQuiet(context.Now, context.Policy.CustomerQuiet) == context.Now) ? by : null;

    /// <summary>To the customer, that the first answer is late, with a new time.</summary>
    public static Notice Apology(Complaint complaint, DateTimeOffset until) =>
        Notice.ToCustomer(complaint, "promise-0", CustomerWords.Say("promise.first-late", complaint, ("new", BusinessCalendar.ToLocal(until))));

    /// <summary>Whether a rung asks somebody else than those who let the time run out.</summary>
    public static bool IsEscalation(LadderRung rung) => rung is LadderRung.Backup or LadderRung.NextLevel or LadderRung.Owner;

    // Whom a rung reaches: one person, at last the owner; where the owner must keep away, a manager. Nobody only where all must.
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
        }).Concat(owner).Concat(context.People.InRole(StaffRole.Manager).Where(person => !complaint.IsBarred(person.Id))).Concat(inTurn).Take(1);
    }

    private static StaffMember? Supervisor(Complaint complaint, DecisionContext context) => AssignCase.SupervisorOf(complaint, context, null);

    private static string ScriptOf(LadderRung rung) => rung switch
    {
        LadderRung.Remind => "ladder.remind",
        LadderRung.FirstResponse => "ladder.first-response",
        LadderRung.ReportUpward => "ladder.report-upward",
        LadderRung.Backup => "ladder.backup",
        LadderRung.NextLevel => "ladder.next-level",
        LadderRung.Owner => "ladder.owner",
        LadderRung.Resume => "ladder.resume",
        LadderRung.Silence => throw new ArgumentException("Silence tells nobody.", nameof(rung)),
    };

    private static ScriptedText Reminder(Complaint complaint) => complaint.Step switch
    {
        CaseStep.Consent => CustomerWords.Say(PlanComparison.RefusesMoney(complaint, complaint.Plan!.Actions) ? "consent.reminder.call" : "consent.reminder", complaint),
        CaseStep.SignOff => CustomerWords.Say("sign-off.reminder", complaint),
        CaseStep.InProgress => CustomerWords.Say("visit.reminder", complaint, ("visit", BusinessCalendar.ToLocal(complaint.LiveOffer!.VisitAt))),
        _ => CustomerWords.Say("answer.reminder", complaint),
    };
}
