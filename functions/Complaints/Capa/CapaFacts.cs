using ComplaintCloud.Complaints.Registers;

namespace ComplaintCloud.Complaints.Capa;

// A storage format, see ComplaintFacts.cs.

/// <summary>What an action is for.</summary>
public enum CapaKind
{
    /// <summary>纠正措施: it happened and must not happen again.</summary>
    Corrective,

    /// <summary>预防措施: it has not happened yet.</summary>
    Preventive,
}

/// <summary>What a repeat is recognised by: the same cause and responsible party, or the same sub-item and cleaner or district.</summary>
/// <param name="CauseCode">The cause.</param>
/// <param name="Responsible">The kind of responsible party.</param>
/// <param name="ResponsibleId">Which one.</param>
/// <param name="Item">The sub-item.</param>
/// <param name="CleanerId">The cleaner.</param>
/// <param name="Area">The district.</param>
public sealed record CapaScope(string? CauseCode, Responsible? Responsible, string? ResponsibleId, string? Item, string? CleanerId, string? Area);

/// <summary>An action was opened.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Action">What is to be done.</param>
/// <param name="OwnerId">Who of the staff does it.</param>
/// <param name="DueAt">Until when (UTC).</param>
/// <param name="VerifyBy">Until when it is verified (UTC).</param>
/// <param name="Scope">What a repeat is recognised by.</param>
/// <param name="CaseNumber">The case it comes from.</param>
public sealed record CapaOpened(
    CapaKind Kind, string Action, string OwnerId, DateTimeOffset DueAt, DateTimeOffset VerifyBy, CapaScope Scope, string? CaseNumber) : RegisterFact;

/// <summary>It was done.</summary>
public sealed record CapaDone(string Proof) : RegisterFact;

/// <summary>Another person found that it works, after the due date.</summary>
public sealed record CapaFoundEffective(string Evidence) : RegisterFact;

/// <summary>It does not work and is open again.</summary>
/// <param name="Evidence">What shows it.</param>
/// <param name="DueAt">The new due date (UTC).</param>
/// <param name="VerifyBy">Until when it is verified then (UTC).</param>
/// <param name="RepeatCaseId">The case that repeated it, if one did.</param>
/// <param name="RepeatCaseNumber">Its number.</param>
public sealed record CapaReopened(string Evidence, DateTimeOffset DueAt, DateTimeOffset VerifyBy, string? RepeatCaseId, string? RepeatCaseNumber) : RegisterFact;

/// <summary>It was found to work and nothing repeated for as long as the policy watches.</summary>
public sealed record CapaClosed : RegisterFact;
