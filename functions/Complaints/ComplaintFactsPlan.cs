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
