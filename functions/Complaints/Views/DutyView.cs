using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Views;

/// <summary>Somebody who can act on the step now, and why they.</summary>
public sealed record DutyPersonView(string Id, string Name, StaffRole Role, DutyReason Reason, StaffBrief? InsteadOf);

/// <summary>Who acts on a case now.</summary>
/// <param name="Persons">The primary person first, then those who come after.</param>
/// <param name="Absent">Who would come before or among them and is not there.</param>
/// <param name="Empty">Nobody is left whose step it is; the owner must find somebody.</param>
public sealed record DutyView(IReadOnlyList<DutyPersonView> Persons, IReadOnlyList<StaffBrief> Absent, bool Empty)
{
    internal static DutyView Of(CaseDuty duty) => new(
        [.. duty.There.Select(person => new DutyPersonView(person.Member.Id, person.Member.Name, person.Member.Role, person.Reason, Brief(person.InsteadOf)))],
        [.. duty.Absent.Select(member => Brief(member)!)], duty.Empty);

    private static StaffBrief? Brief(StaffMember? member) => member is null ? null : new(member.Id, member.Name);
}
