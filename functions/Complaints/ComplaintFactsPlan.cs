using ComplaintCloud.Complaints.Resolution;

namespace ComplaintCloud.Complaints;

// A storage format, see ComplaintFacts.cs.

/// <summary>The manager did not decide about a plan in time; it is the owner's now. Nothing is approved by that.</summary>
public sealed record ApprovalPassedUp(int PlanNo) : Fact;

/// <summary>The owner lets a plan exceed its limits.</summary>
/// <param name="PlanNo">Which plan.</param>
/// <param name="Exceeds">Which limits, and by how much.</param>
public sealed record LimitsLifted(int PlanNo, IReadOnlyList<PlanExcess> Exceeds) : Fact;

/// <summary>The customer did not answer about a plan that gives less money than they wanted; somebody calls them.</summary>
public sealed record ConsentUnanswered(int PlanNo) : Fact;

/// <summary>A plan was proposed.</summary>
/// <param name="PlanNo">From 1 in the case.</param>
/// <param name="Actions">What is to be done.</param>
/// <param name="Note">Why so.</param>
/// <param name="NeedsConsent">It differs from what the customer wants.</param>
/// <param name="Approver">The last person whose approval it needs; none when the policy approves it.</param>
/// <param name="Exceeds">The limits that it exceeds; then the owner decides.</param>
/// <param name="Exception">Why it should be allowed to.</param>
public sealed record PlanProposed(
    int PlanNo, IReadOnlyList<PlannedAction> Actions, string? Note, bool NeedsConsent, Turn? Approver,
    IReadOnlyList<Resolution.PlanExcess>? Exceeds = null, string? Exception = null) : Fact;

/// <summary>One action of a plan.</summary>
/// <param name="ActionNo">From 1 in the plan.</param>
/// <param name="Kind">What.</param>
/// <param name="Cents">What it costs, in fen.</param>
/// <param name="Note">Details.</param>
/// <param name="Minutes">How long a visit takes; null for as long as the policy says.</param>
public sealed record PlannedAction(int ActionNo, ActionKind Kind, int Cents, string? Note, int? Minutes = null);

/// <summary>The manager agrees to a plan that the owner must decide.</summary>
public sealed record PlanEndorsed(int PlanNo) : Fact;

/// <summary>A plan may be carried out.</summary>
public sealed record PlanApproved(int PlanNo, bool ByPolicy) : Fact;

/// <summary>A plan was sent back.</summary>
public sealed record PlanRejected(int PlanNo, string Reason) : Fact;

/// <summary>The customer agreed to a plan.</summary>
public sealed record PlanConsented(int PlanNo) : Fact;

/// <summary>The customer did not answer in time; the plan is carried out.</summary>
public sealed record ConsentAssumed(int PlanNo) : Fact;

/// <summary>The customer does not want the plan.</summary>
public sealed record PlanRefused(int PlanNo, string? Reason) : Fact;
