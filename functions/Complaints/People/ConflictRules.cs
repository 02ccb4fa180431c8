using ComplaintCloud.Complaints.Clocks;

namespace ComplaintCloud.Complaints.People;

/// <summary>Who of the staff may not do what because of who they are in the case.</summary>
internal static class ConflictRules
{
    /// <summary>They must keep away from this case.</summary>
    public static readonly Error Barred = new(ErrorKind.Forbidden, "conflict_of_interest", "您与这件投诉有利害关系，要由其他同事处理。");

    /// <summary>Whatever it is, who must keep away neither does nor sees it; null when they may.</summary>
    public static Error? Refusal(Complaint complaint, string staffId) => complaint.IsBarred(staffId) ? Barred : null;

    /// <summary>Nobody calls back about their own work while somebody else is there and in time; null when they may.</summary>
    public static Error? OfCallback(Complaint complaint, StaffMember caller, DecisionContext context)
    {
        // Whom the ladder has asked instead of the silent one may do what it asks.
        var late = complaint.Escalations.Any(climbed => climbed.StepNo == complaint.StepNo && climbed.Rung is LadderRung.Backup);
        var due = complaint is { Step: CaseStep.Callback, Turn: Turn.Agent } && !late && complaint.HandledBy.Contains(caller.Id);
        return due && CaseDuty.For(complaint, context).There is [{ Reason: DutyReason.NotInvolved or DutyReason.StandIn } other, ..] && other.Member.Id != caller.Id
            ? CallerHandled(other.Member)
            : null;
    }

    /// <summary>A person who works as both does not dispatch themselves; null when it is another.</summary>
    public static Error? OfDispatch(StaffMember dispatcher, Cleaner cleaner) => DeclareConflict.IsSamePerson(dispatcher, cleaner) ? Barred : null;

    private static Error CallerHandled(StaffMember other) =>
        new Error(ErrorKind.Forbidden, "own_work", $"这件投诉您处理过，请由{other.Name}回访。").With("staffId", other.Id);
}
