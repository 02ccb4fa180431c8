namespace ComplaintCloud.Complaints.Audit;

/// <summary>
/// Checks records that are kept beside the cases, in both directions: what the facts make necessary is there, and what is there has
/// its reason. What cannot be made from facts is at least to be read and to agree with itself.
/// </summary>
internal abstract class RecordCheck
{
    /// <summary>The tables that it looks at; together with the cases themselves every table of the store.</summary>
    public abstract IReadOnlyList<string> Tables { get; }

    /// <summary>What is missing, or says something else than the case. Called once for each case that has no work left.</summary>
    public virtual IAsyncEnumerable<CaseFault> OfCaseAsync(AuditedCase one, CancellationToken cancel) => AsyncEnumerable.Empty<CaseFault>();

    /// <summary>What is there without a reason, or disagrees with itself. Called once, after all cases.</summary>
    public virtual IAsyncEnumerable<CaseFault> OfRecordsAsync(CancellationToken cancel) => AsyncEnumerable.Empty<CaseFault>();
}

/// <summary>A case whose facts can be trusted.</summary>
/// <param name="Complaint">The case as its facts say.</param>
/// <param name="Facts">Its log.</param>
internal sealed record AuditedCase(Complaint Complaint, IReadOnlyList<FactEntry> Facts)
{
    /// <summary>A fault of it.</summary>
    public CaseFault Fault(string place, string what) => new(new CaseRef(Complaint.Company, Complaint.Id), place, what);
}
