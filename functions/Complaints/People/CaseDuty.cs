using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Triage;

namespace ComplaintCloud.Complaints.People;

/// <summary>Why somebody is asked to act on a case.</summary>
public enum DutyReason
{
    /// <summary>经办人: they have the case.</summary>
    Handler,

    /// <summary>已分派: it was given to them when it came.</summary>
    Assigned,

    /// <summary>责任岗位: the taxonomy names their role or department first.</summary>
    Responsible,

    /// <summary>未参与处理的同事: they call back because they did not handle it.</summary>
    NotInvolved,

    /// <summary>The step belongs to their role.</summary>
    Role,

    /// <summary>代班: they stand in for somebody who is away.</summary>
    StandIn,

    /// <summary>备岗: the taxonomy names them second.</summary>
    Backup,

    /// <summary>上一级.</summary>
    NextLevel,

    /// <summary>老板, when nobody else is there.</summary>
    Owner,
}

/// <summary>Somebody who can act on a step now.</summary>
/// <param name="Member">Who.</param>
/// <param name="Reason">Why they.</param>
/// <param name="InsteadOf">For whom they stand in; null when for nobody.</param>
internal sealed record DutyPerson(StaffMember Member, DutyReason Reason, StaffMember? InsteadOf = null);

/// <summary>Who acts on the step in which a case stands: the one place that says so.</summary>
/// <param name="There">Who can act now, the primary person first, then the backups, each level after the one below.</param>
/// <param name="Absent">Who would come before or among them, and is not there.</param>
/// <param name="Barred">Who would, and must keep away.</param>
internal sealed record CaseDuty(IReadOnlyList<DutyPerson> There, IReadOnlyList<StaffMember> Absent, IReadOnlyList<StaffMember> Barred)
{
    /// <summary>Nobody is left whose step it is: only the owner, if even they, for want of others.</summary>
    public bool Empty => There.Count == 0 || There[0].Reason is DutyReason.Owner;

    /// <summary>The persons for the step, from the case, the people and the calendar alone. In the night those of the next opening, but for critical cases.</summary>
    public static CaseDuty For(Complaint complaint, DecisionContext context)
    {
        var critical = StepDeadlines.IsCritical(complaint);
        var wanted = DutyOrder.Of(complaint, context).DistinctBy(person => person.Member.Id).ToList();
        var barred = wanted.Where(person => complaint.IsBarred(person.Member.Id)).Select(person => person.Member).ToList();
        var lowest = DutyOrder.LowestRole(complaint.Turn);
        List<DutyPerson> there = [];
        List<StaffMember> absent = [];
        foreach (var person in wanted.Where(person => !complaint.IsBarred(person.Member.Id)))
        {
            var acting = context.People.ActingSoonFor(person.Member, context.Now, context.Calendar, critical);
            if (acting?.Id != person.Member.Id)
                absent.Add(person.Member);
            if (acting is null || complaint.IsBarred(acting.Id) || acting.Role < lowest)
                continue;
            there.Add(acting.Id == person.Member.Id ? person : new DutyPerson(acting, DutyReason.StandIn, person.Member));
        }
        // Who stands in is there for themselves too, but is asked once.
        return new CaseDuty([.. there.DistinctBy(person => person.Member.Id)], absent, barred);
    }

    /// <summary>The first of a role or above who is there and may know of the case; null for nobody.</summary>
    public StaffMember? First(StaffRole role) => There.Where(person => person.Member.Role >= role).OrderBy(person => person.Member.Role).FirstOrDefault()?.Member;
}

/// <summary>In which order people are asked, whether they are there or not.</summary>
internal static class DutyOrder
{
    /// <summary>Who may act where it is somebody's turn, and everybody above them.</summary>
    public static StaffRole LowestRole(Turn turn) => turn switch
    {
        Turn.Owner => StaffRole.Owner,
        Turn.Manager => StaffRole.Manager,
        Turn.Agent or Turn.Customer or Turn.Cleaner or Turn.Workflow or Turn.Nobody => StaffRole.Agent,
    };

    /// <summary>Primary persons, then backups, then the next level, then the owner; the same person may come again.</summary>
    public static IEnumerable<DutyPerson> Of(Complaint complaint, DecisionContext context)
    {
        var people = context.People;
        var step = complaint switch
        {
            { Turn: Turn.Owner } => As(DutyReason.Role, people.InRole(StaffRole.Owner)),
            { Turn: Turn.Manager } => As(DutyReason.Role, people.InRole(StaffRole.Manager).OrderByDescending(person => person.Id == complaint.Assigned?.SupervisorId)),
            { Step: CaseStep.Callback } => Callers(complaint, people),
            _ => Handlers(complaint, context),
        };
        var owners = people.InRole(StaffRole.Owner).ToList();
        // Where the owner works alone, the owner is nobody's substitute.
        var last = people.Staff.Count == owners.Count ? DutyReason.Role : DutyReason.Owner;
        return [.. step, .. LowestRole(complaint.Turn) < StaffRole.Manager ? As(DutyReason.NextLevel, people.InRole(StaffRole.Manager)) : [], .. As(last, owners)];
    }

    /// <summary>Whom the taxonomy names first.</summary>
    public static IEnumerable<StaffMember> Primary(Complaint complaint, DecisionContext context) => Of(ItemOf(complaint, context).Primary, context.People);

    private static IEnumerable<DutyPerson> Handlers(Complaint complaint, DecisionContext context)
    {
        var (people, item) = (context.People, ItemOf(complaint, context));
        var own = people.FindStaff(complaint.Handler?.StaffId) is { } handler
            ? As(DutyReason.Handler, [handler])
            : As(DutyReason.Assigned, people.FindStaff(complaint.Assigned?.StaffId) is { } assigned ? [assigned] : []);
        return [.. own, .. As(DutyReason.Responsible, Of(item.Primary, people)), .. As(DutyReason.Backup, Of(item.Backup, people)), .. As(DutyReason.Role, people.InRole(StaffRole.Agent))];
    }

    // The callback is made by somebody who did not handle the case, if there is one.
    private static IEnumerable<DutyPerson> Callers(Complaint complaint, CompanyPeople people)
    {
        var (agents, managers) = (people.InRole(StaffRole.Agent), people.InRole(StaffRole.Manager));
        bool Handled(StaffMember person) => complaint.HandledBy.Contains(person.Id);
        return [.. As(DutyReason.NotInvolved, agents.Concat(managers).Where(person => !Handled(person))), .. As(DutyReason.Role, agents.Where(Handled))];
    }

    private static IEnumerable<StaffMember> Of(DutyHolder holder, CompanyPeople people)
    {
        if (holder.Role is { } role)
            return people.InRole(role);
        var head = people.FindDepartment(holder.DepartmentId)?.HeadId;
        // The head of a department sees that it is done; the others do it.
        return people.Staff.Where(person => person.DepartmentId == holder.DepartmentId || person.Id == head).OrderBy(person => person.Id == head);
    }

    private static TaxonomyItem ItemOf(Complaint complaint, DecisionContext context) => complaint.Triage is { } judged ? context.Taxonomy.Of(judged.Item) : Taxonomy.None;

    private static IEnumerable<DutyPerson> As(DutyReason reason, IEnumerable<StaffMember> members) => members.Select(member => new DutyPerson(member, reason));
}
