using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints;

// A storage format, see ComplaintFacts.cs.

/// <summary>Why a person must keep away from a case.</summary>
public enum ConflictKind
{
    /// <summary>被投诉人: the complaint is about them.</summary>
    ComplainedAbout,

    /// <summary>有利害关系: they are close to somebody whom it is about, such as the cleaner's dispatcher or head.</summary>
    Related,
}

/// <summary>Why a case changed hands.</summary>
public enum TakeOverReason
{
    /// <summary>休息或离开: whose case it was is not there.</summary>
    Away,

    /// <summary>超时未处理: they let the time of the step run out.</summary>
    Silent,

    /// <summary>同事接手: colleagues agreed on it.</summary>
    Colleague,
}

/// <summary>Whose case it is to take, and who watches over it.</summary>
/// <param name="StaffId">Who should take it.</param>
/// <param name="StaffName">Their name then.</param>
/// <param name="Reason">Why they.</param>
/// <param name="Load">How many open cases they had then.</param>
/// <param name="SupervisorId">The manager who supervises a case of level 3; null for none.</param>
/// <param name="SupervisorName">Their name then.</param>
public sealed record CaseAssignment(string StaffId, string StaffName, DutyReason Reason, int Load, string? SupervisorId, string? SupervisorName);

/// <summary>A case that had been assigned was given to somebody else, because who had it may not handle it.</summary>
public sealed record CaseReassigned(CaseAssignment? To) : Fact;

/// <summary>Somebody of the staff must keep away from the case; by whom it was said is in the entry.</summary>
/// <param name="StaffId">Who.</param>
/// <param name="StaffName">Their name then.</param>
/// <param name="Kind">As what.</param>
/// <param name="Reason">Why.</param>
public sealed record ConflictDeclared(string StaffId, string StaffName, ConflictKind Kind, string Reason) : Fact;

/// <summary>A conflict of interest was found not to be one.</summary>
public sealed record ConflictLifted(string StaffId, string Reason) : Fact;

/// <summary>The response level rose, because the step ran out of time.</summary>
/// <param name="Level">The new one, 2 or 3.</param>
/// <param name="After">The rung that was climbed without an answer.</param>
/// <param name="SupervisorId">The manager who supervises from level 3 on; null below, or when there is none.</param>
/// <param name="SupervisorName">Their name then.</param>
public sealed record LevelRaised(int Level, Clocks.LadderRung After, string? SupervisorId, string? SupervisorName) : Fact;

/// <summary>Nobody was there who could act on the step; the owner was told.</summary>
/// <param name="StepNo">In which stay in a step.</param>
/// <param name="Absent">The ids of those who would act, and are not there.</param>
/// <param name="Barred">The ids of those who must keep away.</param>
public sealed record PoolFoundEmpty(int StepNo, IReadOnlyList<string> Absent, IReadOnlyList<string> Barred) : Fact;
