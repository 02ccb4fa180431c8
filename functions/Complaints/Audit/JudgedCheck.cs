using System.Runtime.CompilerServices;
using ComplaintCloud.Complaints.Prevention;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Complaints.Audit;

/// <summary>Compares what is kept of judged cases, to find clusters and rising phrases, with the cases.</summary>
internal sealed class JudgedCheck(IRecordStore store) : RecordCheck
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Tables => [JudgedCases.Table];

    /// <inheritdoc/>
    public override async IAsyncEnumerable<CaseFault> OfCaseAsync(AuditedCase one, [EnumeratorCancellation] CancellationToken cancel)
    {
        if (CaseTags.Of(one.Complaint) is not { } tags)
            yield break;
        var row = JudgedCases.RowOf(one.Complaint);
        if (await store.ReadAsync(JudgedCases.Table, one.Complaint.Company, row, cancel) is not { } record)
            yield return one.Fault(Place(row), "missing");
        else if (Reading.Try(() => JudgedCases.Read(record)) is not { } kept)
            yield return one.Fault(Place(row), "cannot be read");
        else if (Differences.Between(kept, tags) is { Length: > 0 } differences)
            yield return one.Fault(Place(row), $"stale: {differences}");
    }

    /// <inheritdoc/>
    public override async IAsyncEnumerable<CaseFault> OfRecordsAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var record in store.ReadAllAsync(new RecordQuery(JudgedCases.Table), cancel))
        {
            var id = new CaseRef(record.Partition, JudgedCases.CaseOf(record.Row));
            var current = await CurrentCase.ReadAsync(store, id, cancel);
            if (current.IsUnknown)
                continue;
            if (current.Complaint is not { } complaint)
                yield return new CaseFault(id, Place(record.Row), "orphan: there is no such case");
            else if (CaseTags.Of(complaint) is null || JudgedCases.RowOf(complaint) != record.Row)
                yield return new CaseFault(id, Place(record.Row), "orphan: the case does not stand here");
        }
    }

    private static string Place(string row) => $"judged row {row}";
}
