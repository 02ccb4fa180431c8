using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Complaints.Audit;

/// <summary>A record of a list that is not as the case says.</summary>
/// <param name="Key">Where.</param>
/// <param name="Right">What should stand there; null for nothing.</param>
/// <param name="Fault">What is wrong.</param>
internal sealed record ListFault(ListKey Key, ListRow? Right, CaseFault Fault);

/// <summary>Compares the lists with the cases: from the case to its records, and from every record to its case.</summary>
internal sealed class ListCheck(IRecordStore store)
{
    /// <summary>The records of a case that are missing or show something else than the case.</summary>
    public async IAsyncEnumerable<ListFault> OfCaseAsync(Complaint complaint, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var row in CaseLists.RowsOf(complaint))
        {
            var record = await store.ReadAsync(CaseLists.Table, row.Key.Partition, row.Key.Row, cancel);
            if (record is null)
                yield return Fault(complaint, row, "missing");
            else if (Reading.Try(() => ListRow.From(record).Line) is not { } line)
                yield return Fault(complaint, row, "cannot be read");
            else if (Differences.Between(line, row.Line) is { Length: > 0 } differences)
                yield return Fault(complaint, row, $"stale: {differences}");
        }
    }

    /// <summary>The fault of a record that stands where its case does not; null when the case stands there.</summary>
    /// <param name="record">A record of a list.</param>
    /// <param name="current">Its case, or null when there is none.</param>
    public static ListFault? OfRecord(Record record, Complaint? current)
    {
        var key = new ListKey(record.Partition, record.Row);
        if (current is not null && CaseLists.RowsOf(current).Any(row => row.Key == key))
            return null;
        var id = CaseLists.CaseOf(key) ?? new CaseRef(record.Partition.Split('|')[0], "?");
        var what = current is null ? "orphan: there is no such case" : $"orphan: the case ({CaseWords.StepName(current.Step)}) does not stand here";
        return new ListFault(key, null, new CaseFault(id, Place(key), what));
    }

    private static ListFault Fault(Complaint complaint, ListRow row, string what) =>
        new(row.Key, row, new CaseFault(new CaseRef(complaint.Company, complaint.Id), Place(row.Key), what));

    private static string Place(ListKey key) => $"list {key.Partition} row {key.Row}";
}
