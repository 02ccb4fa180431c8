namespace ComplaintCloud.Complaints;

/// <summary>A person who must keep away from a case.</summary>
public sealed record ConflictState(string StaffId, string StaffName, ConflictKind Kind, string Reason, DateTimeOffset At, string By);

/// <summary>How it changes a case who may act on it and who does.</summary>
internal static class ComplaintFoldDuty
{
    /// <summary>The case after the fact, or null when it is not one of these.</summary>
    public static Complaint? Apply(Complaint before, Fact fact, DateTimeOffset at, string by) => fact switch
    {
        ConflictDeclared declared => Leave(
            before with { Conflicts = [.. before.Conflicts, new(declared.StaffId, declared.StaffName, declared.Kind, declared.Reason, at, by)] }, declared.StaffId),
        ConflictLifted lifted => before with { Conflicts = [.. before.Conflicts.Where(conflict => conflict.StaffId != lifted.StaffId)] },
        CaseReassigned reassigned => before with { Assigned = reassigned.To },
        LevelRaised raised => before with
        {
            Level = Math.Max(before.Level, raised.Level),
            Assigned = raised.SupervisorId is { } supervisorId && before.Assigned is { } assigned
                ? assigned with { SupervisorId = supervisorId, SupervisorName = raised.SupervisorName }
                : before.Assigned,
        },
        PoolFoundEmpty empty => before with { EmptyStepNo = empty.StepNo },
        _ => null,
    };

    /// <summary>Whether somebody must keep away from the case.</summary>
    public static bool IsBarred(this Complaint complaint, string staffId) => complaint.Conflicts.Any(conflict => conflict.StaffId == staffId);

    private static Complaint Leave(Complaint complaint, string staffId) => complaint with
    {
        Handler = complaint.Handler?.StaffId == staffId ? null : complaint.Handler,
    };
}
