using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Notices;

/// <summary>
/// Who of the staff is told what is beside the turn of a case, by the rules of <see cref="CaseDuty"/>: nobody who must keep away from a
/// case that it is about, the stand-in of whoever is away, and in quiet hours nobody, unless a case is critical.
/// </summary>
/// <param name="People">The company.</param>
/// <param name="Calendar">Its working time.</param>
/// <param name="Now">When (UTC).</param>
/// <param name="About">The cases that it is about; none for what concerns the company as a whole.</param>
internal sealed record SideDuty(CompanyPeople People, BusinessCalendar Calendar, DateTimeOffset Now, IReadOnlyList<Complaint> About)
{
    private bool IsCritical => About.Any(StepDeadlines.IsCritical);

    /// <summary>When the quiet hours of the staff end, in which it must wait; null when they may be told now.</summary>
    public DateTimeOffset? QuietUntil => !IsCritical && BusinessCalendar.AfterQuiet(Now, People.Policy.StaffQuiet) is var end && end > Now ? end : null;

    /// <summary>Of what is told about a case.</summary>
    public static SideDuty Of(Complaint complaint, DecisionContext context) => new(context.People, context.Calendar, context.Now, [complaint]);

    /// <summary>Of what is told about cases, or about none.</summary>
    public static SideDuty Of(CompanyPeople people, DateTimeOffset now, params IReadOnlyList<Complaint> about) => new(people, people.WorkingTime(), now, about);

    /// <summary>Somebody must keep away from what it is about.</summary>
    public bool IsBarred(StaffMember member) => About.Any(complaint => complaint.IsBarred(member.Id));

    /// <summary>To the first of those wanted who is there or whose stand-in is. Its key names the first who may know of it, so it goes out once whoever is there when this is done again.</summary>
    /// <param name="wanted">In the order in which they are asked.</param>
    /// <param name="about">What it tells.</param>
    /// <param name="said">The words.</param>
    /// <param name="may">Whether somebody may be told who is not barred; everybody when it is left out.</param>
    /// <param name="evenAway">When nobody is there the last of them is told all the same, as with an escalation.</param>
    /// <returns>Null when there is nobody to tell.</returns>
    public Notice? To(IEnumerable<StaffMember> wanted, string about, ScriptedText said, Func<StaffMember, bool>? may = null, bool evenAway = false)
    {
        bool MayKnow(StaffMember member) => !IsBarred(member) && may?.Invoke(member) is not false;
        var asked = wanted.Where(MayKnow).ToList();
        var told = asked.Select(member => People.ActingSoonFor(member, Now, Calendar, IsCritical)).FirstOrDefault(acting => acting is not null && MayKnow(acting));
        return (told ?? (evenAway ? asked.LastOrDefault() : null)) is { } person ? Notice.ToStaff(person, about, said) with { For = $"staff:{asked[0].Id}" } : null;
    }

    /// <summary>To each owner or who stands in for them; where all of them must keep away, to the first manager who need not.</summary>
    public IReadOnlyList<Notice> ToOwners(string about, ScriptedText said)
    {
        var owners = People.InRole(StaffRole.Owner).Where(owner => !IsBarred(owner)).ToList();
        var notices = owners.Count > 0
            ? owners.Select(owner => To([owner], about, said, evenAway: true))
            : [To(People.InRole(StaffRole.Manager), about, said, evenAway: true)];
        return [.. notices.OfType<Notice>().DistinctBy(notice => notice.Recipient)];
    }
}
