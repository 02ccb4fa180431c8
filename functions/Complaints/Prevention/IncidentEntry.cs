using ComplaintCloud.Complaints.Registers;

namespace ComplaintCloud.Complaints.Prevention;

/// <summary>事件: one cluster of complaints that the company looks at as a whole.</summary>
public sealed record IncidentEntry : RegisterEntry
{
    /// <summary>In what the cases are alike.</summary>
    public ClusterDimension Dimension { get; init; }

    /// <summary>What they share.</summary>
    public string Value { get; init; } = "";

    /// <summary>The same for people, in Chinese.</summary>
    public string Label { get; init; } = "";

    /// <summary>The linked cases, in the order of linking.</summary>
    public IReadOnlyList<string> CaseIds { get; init; } = [];

    /// <summary>The cases that staff took out of it.</summary>
    public IReadOnlyList<string> UnlinkedIds { get; init; } = [];

    /// <summary>How many customers when it was opened.</summary>
    public int Customers { get; init; }

    /// <summary>How many were usual then.</summary>
    public double Usual { get; init; }

    /// <summary>What affected customers are told, in order.</summary>
    public IReadOnlyList<IncidentTelling> Tellings { get; init; } = [];

    /// <summary>Who has been told.</summary>
    public IReadOnlyList<string> ToldIds { get; init; } = [];

    /// <summary>When it was closed and by whom; null while it is open.</summary>
    public Stamp? Closed { get; init; }

    /// <summary>What it was and what was done.</summary>
    public string? Summary { get; init; }

    /// <summary>Also while somebody has still to be told.</summary>
    public override bool IsOpen => Closed is null || Tellings.Any(telling => WaitingFor(telling).Any());

    /// <inheritdoc/>
    internal override IEnumerable<string> AboutCases => CaseIds;

    /// <summary>Who is to be told of it and has not been yet.</summary>
    internal IEnumerable<AffectedCustomer> WaitingFor(IncidentTelling telling) => telling.To.Where(one => !ToldIds.Contains(one.CustomerId));
}

/// <summary>Something that affected customers are told.</summary>
/// <param name="TellingNo">From 1.</param>
/// <param name="Text">What.</param>
/// <param name="To">Whom: each customer once in an incident.</param>
/// <param name="Ordered">When and by whom.</param>
public sealed record IncidentTelling(int TellingNo, string Text, IReadOnlyList<AffectedCustomer> To, Stamp Ordered);
