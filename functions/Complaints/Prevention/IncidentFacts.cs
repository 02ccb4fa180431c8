using ComplaintCloud.Complaints.Registers;

namespace ComplaintCloud.Complaints.Prevention;

// A storage format, see ComplaintFacts.cs.

/// <summary>Complaints of several customers came together more often than is usual.</summary>
/// <param name="Dimension">In what they are alike.</param>
/// <param name="Value">What they share; of texts the first case.</param>
/// <param name="Label">The same for people, in Chinese.</param>
/// <param name="CaseIds">The cases, oldest first.</param>
/// <param name="Customers">How many customers.</param>
/// <param name="Usual">How many were usual in such a time; 0 for texts.</param>
public sealed record IncidentOpened(ClusterDimension Dimension, string Value, string Label, IReadOnlyList<string> CaseIds, int Customers, double Usual) : RegisterFact;

/// <summary>More cases belong to it.</summary>
/// <param name="CaseIds">Which.</param>
/// <param name="Reason">Why, in the words of who linked them; null when the watch found them.</param>
public sealed record IncidentCasesLinked(IReadOnlyList<string> CaseIds, string? Reason) : RegisterFact;

/// <summary>A case does not belong to it, and the watch does not link it again.</summary>
public sealed record IncidentCaseUnlinked(string CaseId, string Reason) : RegisterFact;

/// <summary>All affected customers who had not been told yet are to be told something.</summary>
/// <param name="TellingNo">From 1.</param>
/// <param name="Text">What, in Chinese.</param>
/// <param name="To">Whom.</param>
public sealed record TellingOrdered(int TellingNo, string Text, IReadOnlyList<AffectedCustomer> To) : RegisterFact;

/// <summary>Affected customers were told.</summary>
/// <param name="CustomerIds">Who.</param>
public sealed record AffectedTold(IReadOnlyList<string> CustomerIds) : RegisterFact;

/// <summary>The incident is over; its cases go on by themselves.</summary>
/// <param name="Summary">What it was and what was done.</param>
public sealed record IncidentClosed(string Summary) : RegisterFact;

/// <summary>A customer of an incident's case.</summary>
/// <param name="CustomerId">Who.</param>
/// <param name="CaseId">The newest of their cases in it, which the message names.</param>
public sealed record AffectedCustomer(string CustomerId, string CaseId);
