namespace ComplaintCloud.Complaints.People;

/// <summary>Gives a new case to the one with the least open cases, among those whom the taxonomy names first and who are there.</summary>
internal static class AssignCase
{
    private const int SupervisedLevel = 3;

    /// <summary>The assignment; null when nobody is there but the owner.</summary>
    /// <param name="complaint">The case, judged.</param>
    /// <param name="context">The company now.</param>
    /// <param name="loads">How many open cases each has, by id.</param>
    public static CaseAssignment? For(Complaint complaint, DecisionContext context, IReadOnlyDictionary<string, int> loads)
    {
        var duty = CaseDuty.For(complaint with { Handler = null, Assigned = null }, context);
        if (duty.Empty)
            return null;
        int Load(DutyPerson person) => loads.GetValueOrDefault(person.Member.Id);
        var primary = DutyOrder.Primary(complaint, context).Select(member => member.Id).ToHashSet();
        var chosen = duty.There.Where(person => primary.Contains(person.Member.Id)).OrderBy(Load).FirstOrDefault() ?? duty.There[0];
        var supervisor = complaint.Level >= SupervisedLevel ? SupervisorOf(complaint, context, chosen.Member.Id) : null;
        return new CaseAssignment(chosen.Member.Id, chosen.Member.Name, chosen.Reason, Load(chosen), supervisor?.Id, supervisor?.Name);
    }

    /// <summary>The manager who watches over the case; another one than who handles it, if there is one; null for nobody.</summary>
    public static StaffMember? SupervisorOf(Complaint complaint, DecisionContext context, string? handlerId) =>
        CaseDuty.For(complaint with { Step = CaseStep.Planned, Turn = Turn.Manager }, context).There
            .OrderBy(person => person.Member.Id == handlerId).FirstOrDefault()?.Member;
}
