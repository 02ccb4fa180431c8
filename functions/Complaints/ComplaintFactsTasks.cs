using ComplaintCloud.Complaints.Tasks;

namespace ComplaintCloud.Complaints;

// A storage format, see ComplaintFacts.cs.

/// <summary>Something must be done beside the rework; it belongs to the handler of the case until it is assigned.</summary>
/// <param name="TaskNo">From 1 in the case.</param>
/// <param name="Kind">What.</param>
/// <param name="PlanNo">The plan that it carries out; 0 for none.</param>
/// <param name="ActionNo">The action of that plan; 0 for none.</param>
/// <param name="Cents">What it may cost, in fen.</param>
/// <param name="Deadline">Until when, and why then.</param>
public sealed record TaskOpened(int TaskNo, TaskKind Kind, int PlanNo, int ActionNo, int Cents, Clocks.StepDeadline Deadline) : Fact
{
    /// <summary>The offer whose visit was promised; null for tasks that are about none.</summary>
    public int? OfferNo { get; init; }
}

/// <summary>A task was given to somebody.</summary>
/// <param name="TaskNo">Which task.</param>
/// <param name="OwnerId">Whose it is now.</param>
/// <param name="OwnerName">Their name then.</param>
/// <param name="Reason">Why.</param>
public sealed record TaskAssigned(int TaskNo, string OwnerId, string OwnerName, string Reason) : Fact;

/// <summary>Who got a task was told so.</summary>
/// <param name="TaskNo">Which task.</param>
/// <param name="Assignment">Its first assignment is 1.</param>
/// <param name="To">Whom the message reached.</param>
public sealed record TaskOwnerTold(int TaskNo, int Assignment, string To) : Fact;

/// <summary>Somebody works on a task.</summary>
public sealed record TaskStarted(int TaskNo) : Fact;

/// <summary>A rung of a task's ladder was climbed, once.</summary>
public sealed record TaskEscalated(int TaskNo, Clocks.LadderRung Rung, string To) : Fact;

/// <summary>The deadline of a task moved.</summary>
/// <param name="TaskNo">Which task.</param>
/// <param name="Deadline">The new one.</param>
/// <param name="From">When it was before (UTC).</param>
/// <param name="Because">Why.</param>
public sealed record TaskDeadlineMoved(int TaskNo, Clocks.StepDeadline Deadline, DateTimeOffset From, MovedBecause Because) : Fact;

/// <summary>The photos and materials of a case were looked at.</summary>
/// <param name="TaskNo">The task that asked for it.</param>
/// <param name="AttachmentIds">What was looked at.</param>
/// <param name="Note">What it shows.</param>
public sealed record MaterialsInspected(int TaskNo, IReadOnlyList<string> AttachmentIds, string Note) : Fact;
