using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Triage;

/// <summary>A member of staff takes the case, or takes it over.</summary>
/// <param name="Reason">Why they take it over, up to 200 characters; none when there is nothing to say.</param>
public sealed record TakeComplaint(string? Reason = null)
{
    private const int MaxReason = 200;

    /// <summary>Allowed from triage on until the case has ended. Whose case it was, and why it changed hands, is kept.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(TakeComplaint command, Complaint complaint, DecisionContext context, StaffMember member)
    {
        if (CaseErrors.CheckLength(command.Reason, "reason", MaxReason) is { } wrong)
            return wrong;
        if (complaint.Ended || complaint.Step is CaseStep.Received)
            return CaseErrors.WrongStep(complaint);
        if (complaint.Handler?.StaffId == member.Id)
            return Facts.None;
        var taken = new ComplaintTaken(member.Id, member.Name);
        return (complaint.Handler?.StaffId ?? complaint.Assigned?.StaffId) is not { } from || from == member.Id
            ? Facts.Of(taken)
            : Facts.Of(taken with { TakenFrom = from, Because = Because(from, complaint, context), Reason = string.IsNullOrWhiteSpace(command.Reason) ? null : command.Reason.Trim() });
    }

    private static TakeOverReason Because(string from, Complaint complaint, DecisionContext context)
    {
        if (CaseDuty.For(complaint, context).Absent.Any(member => member.Id == from) || context.People.FindStaff(from) is null)
            return TakeOverReason.Away;
        var late = complaint.Escalations.Any(climbed => climbed.StepNo == complaint.StepNo && climbed.Rung is LadderRung.Backup);
        return late ? TakeOverReason.Silent : TakeOverReason.Colleague;
    }
}
