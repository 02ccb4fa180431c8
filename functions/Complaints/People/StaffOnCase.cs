namespace ComplaintCloud.Complaints.People;

/// <summary>Who of the staff a case concerns.</summary>
internal static class StaffOnCase
{
    /// <summary>Those whose turn it is: the primary person first, then the backups.</summary>
    public static IEnumerable<StaffMember> InTurn(Complaint complaint, IReadOnlyList<StaffMember> staff) => complaint.Turn switch
    {
        Turn.Manager => staff.Where(person => person.Role is StaffRole.Manager),
        Turn.Owner => staff.Where(person => person.Role is StaffRole.Owner),
        // The callback is made by somebody who did not handle the case, if there is one.
        Turn.Agent when complaint.Step is CaseStep.Callback => staff.Where(person => person.Role is StaffRole.Agent).OrderBy(person => person.Id == complaint.Handler?.StaffId),
        _ => staff.Where(person => person.Role is StaffRole.Agent || person.Id == complaint.Handler?.StaffId).OrderByDescending(person => person.Id == complaint.Handler?.StaffId),
    };

    /// <summary>The next level above whoever's turn it is.</summary>
    public static StaffMember Above(Complaint complaint, IReadOnlyList<StaffMember> staff)
    {
        var wanted = complaint.Turn is Turn.Manager or Turn.Owner ? StaffRole.Owner : StaffRole.Manager;
        return staff.FirstOrDefault(person => person.Role == wanted) ?? staff.OrderByDescending(person => person.Role).First();
    }
}
