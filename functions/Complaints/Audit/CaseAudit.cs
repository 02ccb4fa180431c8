using ComplaintCloud.Complaints.Blobs;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Complaints.Audit;

/// <summary>
/// Checks a whole store against itself: every chain, every state, every list, the numbers and the files. It reads in pages and holds
/// one case at a time, beside the numbers of one company. Nothing should write meanwhile.
/// </summary>
/// <param name="store">What is checked; nothing is written.</param>
/// <param name="blobs">Where the cases' files are.</param>
/// <param name="report">Told each fault as it is found.</param>
internal sealed class CaseAudit(IRecordStore store, IBlobStore blobs, Action<CaseFault> report)
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
        await foreach (var fault in new RegisterCheck(store).FaultsAsync(cancel))
            Report(fault);
        return new AuditSummary(cases, facts, files, listRecords, workLeft, faults);
    }

    private async Task CheckAsync(StoredCase stored, CancellationToken cancel)
    {
        cases++;
        facts += stored.Facts.Count;
        workLeft += stored.WorkLeft;
        var (folded, broken) = CaseCheck.Fold(stored);
        Report(broken);
        if (folded is null)
            return;
        Report(CaseCheck.CheckState(stored, folded));
        Report(CheckNumber(folded));
        files += FileCheck.FilesOf(folded).Count();
        await foreach (var fault in fileCheck.OfCaseAsync(folded, cancel))
            Report(fault);
        // What is left to be done includes the lists.
        if (stored.WorkLeft > 0)
            return;
        await foreach (var wrong in lists.OfCaseAsync(folded, cancel))
            Report(wrong.Fault);
    }

    // The state is enough here: it was compared with the facts before.
    private async Task CheckAsync(Record listed, CancellationToken cancel)
    {
        listRecords++;
        if (CaseLists.CaseOf(new ListKey(listed.Partition, listed.Row)) is not { } id)
        {
            Report(ListCheck.OfRecord(listed, null)?.Fault);
            return;
        }
        var page = await store.QueryAsync(new RecordQuery(CaseRows.Table) { Partition = id.Partition, RowFrom = CaseRows.StateRow, Take = 2 }, cancel);
        var state = page.Records.FirstOrDefault(record => record.Row == CaseRows.StateRow);
        var isBusy = page.Records.Any(record => record.Row[0] == RecordLimits.PendingPrefix);
        var (current, exists) = state is null ? await FoldAsync(id, cancel) : (CaseCheck.ReadState(state), true);
        var isUnknown = current is null && exists;
        if (!isBusy && !isUnknown)
            Report(ListCheck.OfRecord(listed, current)?.Fault);
    }

    private async Task<(Complaint? Case, bool Exists)> FoldAsync(CaseRef id, CancellationToken cancel)
    {
        var stored = await StoredCase.ReadAsync(store, id, cancel);
        return (CaseCheck.Fold(stored).Case, stored.Facts.Count > 0);
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
