using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Triage;

/// <summary>A member of staff takes the case, or takes it over.</summary>
internal sealed record TakeComplaint(StaffMember Staff)
{
    /// <summary>Allowed from triage on until the case has ended.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(TakeComplaint command, Complaint complaint)
    {
        if (complaint.Ended || complaint.Step is CaseStep.Received)
            return CaseErrors.WrongStep(complaint);
        return complaint.Handler?.StaffId == command.Staff.Id ? Facts.None : Facts.Of(new ComplaintTaken(command.Staff.Id, command.Staff.Name));
    }
}
