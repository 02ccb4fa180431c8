using ComplaintCloud.Complaints.Registers;

namespace ComplaintCloud.Complaints.Accountability;

// A storage format, see ComplaintFacts.cs.

/// <summary>What kind of party answers for something.</summary>
public enum PartyKind
{
    /// <summary>保洁员.</summary>
    Cleaner,

    /// <summary>员工.</summary>
    Staff,

    /// <summary>部门, for which its head speaks.</summary>
    Department,

    /// <summary>供应商.</summary>
    Supplier,
}

/// <summary>What is done about it.</summary>
public enum MeasureKind
{
    /// <summary>罚款, a fixed sum.</summary>
    Penalty,

    /// <summary>分担损失, a part of the company's loss.</summary>
    LossShare,

    /// <summary>培训.</summary>
    Training,

    /// <summary>警告.</summary>
    Warning,

    /// <summary>奖励.</summary>
    Reward,
}

/// <summary>Who answers.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Id">Id in the company; of a supplier, what it is called.</param>
/// <param name="Name">Their name then.</param>
public sealed record Party(PartyKind Kind, string Id, string Name);

/// <summary>One measure.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Cents">The sum in fen; of a share, what it amounts to.</param>
/// <param name="Share">Which part of the loss, 0 to 1; only for a share.</param>
/// <param name="Note">More about it.</param>
public sealed record Measure(MeasureKind Kind, int Cents, double? Share, string? Note);

/// <summary>A founded complaint names somebody: a manager is to propose what is done about it.</summary>
public sealed record AccountabilityDue(string CaseNumber, Party Party, string CauseCode, DateTimeOffset DueAt) : RegisterFact;

/// <summary>Measures were proposed.</summary>
/// <param name="Party">For whom.</param>
/// <param name="Measures">What.</param>
/// <param name="Reason">Why.</param>
/// <param name="LossCents">What the company lost, in fen.</param>
/// <param name="MonthPayCents">What the person earns a month, in fen; known where money is deducted from them.</param>
/// <param name="DueAt">Until when it is to be decided (UTC).</param>
/// <param name="CaseNumber">The case it comes from, where it was opened with this.</param>
/// <param name="ByOwner">The owner decides: it exceeds the manager's limits, or the manager proposed it or is the party.</param>
public sealed record AccountabilityProposed(
    Party Party, IReadOnlyList<Measure> Measures, string Reason, int? LossCents, int? MonthPayCents, DateTimeOffset? DueAt, bool ByOwner, string? CaseNumber = null) : RegisterFact;

/// <summary>The proposal was sent back; another one is to be made.</summary>
public sealed record AccountabilityReturned(string Reason, DateTimeOffset DueAt) : RegisterFact;

/// <summary>Nothing is done, and why.</summary>
public sealed record AccountabilityDropped(string Reason) : RegisterFact;

/// <summary>It was decided; the person may object until then.</summary>
public sealed record AccountabilityDecided(DateTimeOffset ObjectBy) : RegisterFact;

/// <summary>The person objected, once.</summary>
public sealed record AccountabilityObjected(string Reason, DateTimeOffset DueAt) : RegisterFact;

/// <summary>A level up, the objection was not followed.</summary>
public sealed record ObjectionRefused(string Reason) : RegisterFact;

/// <summary>It is final and to be carried out until then.</summary>
public sealed record AccountabilityFinal(DateTimeOffset DueAt) : RegisterFact;

/// <summary>It was carried out; who says so has signed.</summary>
public sealed record AccountabilityExecuted(string Proof) : RegisterFact;

/// <summary>The person has signed that they know.</summary>
public sealed record AccountabilityAcknowledged : RegisterFact;
