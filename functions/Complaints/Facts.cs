namespace ComplaintCloud.Complaints;

/// <summary>The outcomes of decisions.</summary>
internal static class Facts
{
    /// <summary>Nothing new: it was decided before.</summary>
    public static readonly Result<IReadOnlyList<Fact>> None = Array.Empty<Fact>();

    /// <summary>What follows.</summary>
    public static Result<IReadOnlyList<Fact>> Of(params Fact[] facts) => facts;
}
