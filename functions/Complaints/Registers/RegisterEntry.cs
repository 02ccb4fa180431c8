using System.Text.Json.Serialization;

namespace ComplaintCloud.Complaints.Registers;

/// <summary>Something that happened to an entry of a register, and not to a case.</summary>
public abstract record RegisterFact : Fact;

/// <summary>An entry of a register as its facts have made it: what goes on beside cases and outlives them.</summary>
public abstract record RegisterEntry
{
    /// <summary>The tenant.</summary>
    public required string Company { get; init; }

    /// <summary>Id unique in the register; sorts by when it was opened.</summary>
    public required string Id { get; init; }

    /// <summary>How many facts it has; the version on the wire.</summary>
    public int Version { get; init; }

    /// <summary>The hash of the last fact.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string LastHash { get; init; } = HashChain.Start;

    /// <summary>The case it comes from; null for none.</summary>
    public string? CaseId { get; init; }

    /// <summary>When it was opened (UTC).</summary>
    public DateTimeOffset OpenedAt { get; init; }

    /// <summary>Somebody has still to do something about it, or it is still watched.</summary>
    [JsonIgnore]
    public abstract bool IsOpen { get; }

    /// <summary>All cases that it says something of.</summary>
    internal virtual IEnumerable<string> AboutCases => CaseId is { } id ? [id] : [];
}
