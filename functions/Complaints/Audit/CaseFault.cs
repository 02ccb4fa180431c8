namespace ComplaintCloud.Complaints.Audit;

/// <summary>Something stored that is not as the facts say.</summary>
/// <param name="Case">Which case.</param>
/// <param name="Place">Where: the facts, the state, a list, the number, or what is kept beside the case.</param>
/// <param name="What">What is wrong there.</param>
internal sealed record CaseFault(CaseRef Case, string Place, string What)
{
    /// <summary>What it is that <see cref="Case"/> names: a case, an entry of a register, or something else that a company keeps.</summary>
    public string Kind { get; init; } = "case";

    /// <summary>One line.</summary>
    public override string ToString() => $"{Kind} {Case.Company}/{Case.Id}, {Place}: {What}";
}

/// <summary>What an audit has looked at.</summary>
/// <param name="Cases">Cases.</param>
/// <param name="Facts">Facts of all cases.</param>
/// <param name="Files">Photos, videos and documents of all cases.</param>
/// <param name="ListRecords">Records of all lists.</param>
/// <param name="WorkLeft">Records of work that the next start of a host does; no fault.</param>
/// <param name="Faults">Faults reported.</param>
internal sealed record AuditSummary(int Cases, long Facts, long Files, long ListRecords, int WorkLeft, int Faults);
