using ComplaintCloud.Complaints.Blobs;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Complaints.Audit;

/// <summary>
/// Checks a whole store against itself: every chain, every state, every list, the numbers, the files, and what is kept beside the
/// cases. It reads in pages and holds one case at a time, beside the numbers of one company. Nothing should write meanwhile.
/// </summary>
/// <param name="store">What is checked; nothing is written.</param>
/// <param name="blobs">Where the cases' files are.</param>
/// <param name="checks">What else is looked at.</param>
/// <param name="report">Told each fault as it is found.</param>
internal sealed class CaseAudit(IRecordStore store, IBlobStore blobs, IReadOnlyList<RecordCheck> checks, Action<CaseFault> report)
{
    private readonly ListCheck lists = new(store);
    private readonly FileCheck fileCheck = new(blobs);
    private readonly Dictionary<string, string> numbers = [];
    private string company = "";
    private int cases;
    private long facts;
    private long files;
    private long listRecords;
    private int workLeft;
    private int faults;

    /// <summary>Looks at everything once.</summary>
    public async Task<AuditSummary> RunAsync(CancellationToken cancel = default)
    {
        await foreach (var stored in StoredCase.ReadAllAsync(store, cancel))
            await CheckAsync(stored, cancel);
        await foreach (var record in store.ReadAllAsync(new RecordQuery(CaseLists.Table), cancel))
            await CheckAsync(record, cancel);
        foreach (var check in checks)
            await foreach (var fault in check.OfRecordsAsync(cancel))
                Report(fault);
        return new AuditSummary(cases, facts, files, listRecords, workLeft, faults);
    }

    private async Task CheckAsync(StoredCase stored, CancellationToken cancel)
    {
        cases++;
        facts += stored.Facts.Count;
        workLeft += stored.WorkLeft.Count;
        foreach (var unreadable in CaseCheck.CheckWork(stored))
            Report(unreadable);
        var (folded, broken) = CaseCheck.Fold(stored);
        Report(broken);
        if (folded is null)
            return;
        Report(CaseCheck.CheckState(stored, folded));
        Report(CheckNumber(folded));
        files += FileCheck.FilesOf(folded).Count();
        await foreach (var fault in fileCheck.OfCaseAsync(folded, cancel))
            Report(fault);
        // What is left to be done includes the lists and all else beside the case.
        if (stored.WorkLeft.Count == 0)
            await CheckBesideAsync(new AuditedCase(folded, [.. stored.Facts.Select(FactEntry.From)]), cancel);
    }

    private async Task CheckBesideAsync(AuditedCase one, CancellationToken cancel)
    {
        await foreach (var wrong in lists.OfCaseAsync(one.Complaint, cancel))
            Report(wrong.Fault);
        foreach (var check in checks)
            await foreach (var fault in check.OfCaseAsync(one, cancel))
                Report(fault);
    }

    private async Task CheckAsync(Record listed, CancellationToken cancel)
    {
        listRecords++;
        if (CaseLists.CaseOf(new ListKey(listed.Partition, listed.Row)) is not { } id)
            Report(ListCheck.OfRecord(listed, null)?.Fault);
        else if (await CurrentCase.ReadAsync(store, id, cancel) is { IsUnknown: false } current)
            Report(ListCheck.OfRecord(listed, current.Complaint)?.Fault);
    }

    // The cases of one company follow each other.
    private CaseFault? CheckNumber(Complaint complaint)
    {
        if (complaint.Filed is not { Number: var number })
            return null;
        if (company != complaint.Company)
            numbers.Clear();
        company = complaint.Company;
        return numbers.TryAdd(number, complaint.Id)
            ? null
            : new CaseFault(new CaseRef(company, complaint.Id), "number", $"{number} is also the number of case {numbers[number]}");
    }

    private void Report(CaseFault? fault)
    {
        if (fault is null)
            return;
        faults++;
        report(fault);
    }
}
