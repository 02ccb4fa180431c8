using ComplaintCloud.Complaints.Registers;

namespace ComplaintCloud.Complaints.Capa;

/// <summary>Where an action stands.</summary>
public enum CapaStep
{
    /// <summary>整改中.</summary>
    Open,

    /// <summary>待验证.</summary>
    Done,

    /// <summary>有效，观察中.</summary>
    Effective,

    /// <summary>已关闭.</summary>
    Closed,
}

/// <summary>整改措施: a corrective or preventive action (CAPA).</summary>
public sealed record CapaEntry : RegisterEntry
{
    /// <summary>Where it stands.</summary>
    public CapaStep Step { get; init; }

    /// <summary>From 1; grows with each reopening.</summary>
    public int Round { get; init; } = 1;

    /// <summary>What it is for.</summary>
    public CapaKind Kind { get; init; }

    /// <summary>What is to be done.</summary>
    public string Action { get; init; } = "";

    /// <summary>Who of the staff does it.</summary>
    public string OwnerId { get; init; } = "";

    /// <summary>Until when (UTC).</summary>
    public DateTimeOffset DueAt { get; init; }

    /// <summary>Until when it is verified (UTC).</summary>
    public DateTimeOffset VerifyBy { get; init; }

    /// <summary>What a repeat is recognised by.</summary>
    public CapaScope Scope { get; init; } = new(null, null, null, null, null, null);

    /// <summary>The number of its case.</summary>
    public string? CaseNumber { get; init; }

    /// <summary>Who opened it.</summary>
    public Stamp? Opened { get; init; }

    /// <summary>When it was done and who said so; null while it is open.</summary>
    public Stamp? Done { get; init; }

    /// <summary>What proves it.</summary>
    public string? Proof { get; init; }

    /// <summary>When it was found to work and by whom.</summary>
    public Stamp? Verified { get; init; }

    /// <summary>What shows it.</summary>
    public string? Evidence { get; init; }

    /// <summary>Each time that it did not work.</summary>
    public IReadOnlyList<CapaFailure> Failures { get; init; } = [];

    /// <inheritdoc/>
    public override bool IsOpen => Step is not CapaStep.Closed;

    /// <inheritdoc/>
    internal override IEnumerable<string> AboutCases => base.AboutCases.Concat(Failures.Select(failure => failure.CaseId).OfType<string>());
}

/// <summary>That an action did not work.</summary>
public sealed record CapaFailure(DateTimeOffset At, string By, string Evidence, string? CaseId, string? CaseNumber)
{
    /// <summary>The same for somebody who must keep away from the case that shows it.</summary>
    internal CapaFailure Covered => this with { Evidence = "又发生了同类投诉，这件要由其他同事处理。", CaseId = null, CaseNumber = null };
}
