using ComplaintCloud.Complaints.Registers;

namespace ComplaintCloud.Complaints.Accountability;

/// <summary>Where an accountability stands.</summary>
public enum AccountabilityStep
{
    /// <summary>待提出.</summary>
    Due,

    /// <summary>待审批.</summary>
    Proposed,

    /// <summary>可异议.</summary>
    Decided,

    /// <summary>异议中.</summary>
    Objected,

    /// <summary>待执行.</summary>
    Final,

    /// <summary>待本人签字.</summary>
    Executed,

    /// <summary>已完成.</summary>
    Done,

    /// <summary>不处理.</summary>
    Dropped,
}

/// <summary>责任处理: what is done about whoever was responsible, or in thanks. It runs beside its case and outlives it.</summary>
public sealed record AccountabilityEntry : RegisterEntry
{
    /// <summary>Where it stands.</summary>
    public AccountabilityStep Step { get; init; }

    /// <summary>Counts the entries into steps, from 1.</summary>
    public int StepNo { get; init; }

    /// <summary>The number of its case.</summary>
    public string? CaseNumber { get; init; }

    /// <summary>The cause that the conclusion named.</summary>
    public string? CauseCode { get; init; }

    /// <summary>Who answers.</summary>
    public required Party Party { get; init; }

    /// <summary>What is done.</summary>
    public IReadOnlyList<Measure> Measures { get; init; } = [];

    /// <summary>Why; of a dropped one, why not.</summary>
    public string? Reason { get; init; }

    /// <summary>What the company lost, in fen.</summary>
    public int? LossCents { get; init; }

    /// <summary>What the person earns a month, in fen.</summary>
    public int? MonthPayCents { get; init; }

    /// <summary>The owner decides.</summary>
    public bool ByOwner { get; init; }

    /// <summary>Until when the step is to be left (UTC).</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>Who proposed it and when.</summary>
    public Stamp? Proposed { get; init; }

    /// <summary>Who decided it and when.</summary>
    public Stamp? Decided { get; init; }

    /// <summary>What the person objected; null when they did not.</summary>
    public string? Objection { get; init; }

    /// <summary>Who decided on the objection and when.</summary>
    public Stamp? ObjectionDecided { get; init; }

    /// <summary>What they said.</summary>
    public string? ObjectionAnswer { get; init; }

    /// <summary>Who carried it out and when.</summary>
    public Stamp? Executed { get; init; }

    /// <summary>What proves it.</summary>
    public string? Proof { get; init; }

    /// <summary>When the person signed, and as whom.</summary>
    public Stamp? Acknowledged { get; init; }

    /// <inheritdoc/>
    public override bool IsOpen => Step is not (AccountabilityStep.Done or AccountabilityStep.Dropped);

    /// <summary>Money taken from the party, in fen.</summary>
    internal int DeductedCents => Measures.Where(one => one.Kind is MeasureKind.Penalty or MeasureKind.LossShare).Sum(one => one.Cents);
}
