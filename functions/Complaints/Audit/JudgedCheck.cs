using System.Runtime.CompilerServices;
using ComplaintCloud.Complaints.Prevention;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Complaints.Audit;

/// <summary>Compares what is kept of judged cases, to find clusters and rising phrases, with the cases.</summary>
internal sealed class JudgedCheck(IRecordStore store) : TableCheck(store, JudgedCases.Table)
{
    /// <inheritdoc/>
    public override async IAsyncEnumerable<CaseFault> OfCaseAsync(AuditedCase one, [EnumeratorCancellation] CancellationToken cancel)
    {
        if (CaseTags.Of(one.Complaint) is not { } tags)
            yield break;
        var row = JudgedCases.RowOf(one.Complaint);
        if (await Store.ReadAsync(JudgedCases.Table, one.Complaint.Company, row, cancel) is not { } record)
            yield return one.Fault(Place(row), "missing");
        else if (Reading.Try(() => JudgedCases.Read(record)) is not { } kept)
            yield return one.Fault(Place(row), "cannot be read");
        else if (Differences.Between(kept, tags) is { Length: > 0 } differences)
            yield return one.Fault(Place(row), $"stale: {differences}");
    }

    /// <inheritdoc/>
    protected override async Task<string?> FaultAsync(Record record, CancellationToken cancel)
    {
        var current = await CurrentCase.ReadAsync(Store, CaseOf(record), cancel);
        if (current.IsUnknown)
            return null;
        if (current.Complaint is not { } complaint)
            return "orphan: there is no such case";
        return CaseTags.Of(complaint) is null || JudgedCases.RowOf(complaint) != record.Row ? "orphan: the case does not stand here" : null;
    }

    /// <inheritdoc/>
    protected override CaseFault FaultOf(Record record, string what) => new(CaseOf(record), Place(record.Row), what);

    private static CaseRef CaseOf(Record record) => new(record.Partition, JudgedCases.CaseOf(record.Row));

    private static string Place(string row) => $"judged row {row}";
}
