using System.Text.Json;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.PendingLedger;

/// <summary>A manager has gone through the ledger of a month.</summary>
/// <param name="Note">What was decided, 1 to 2,000 characters.</param>
public sealed record ReviewLedger(string? Note = null)
{
    /// <summary>Most characters.</summary>
    internal const int MaxNote = 2000;
}

/// <summary>That the ledger of a month was reviewed.</summary>
/// <param name="Month">Such as 2026-07.</param>
/// <param name="By">Who, as the log names them.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Note">What was decided.</param>
/// <param name="Sums">The ledger as it was then.</param>
internal sealed record LedgerReview(string Month, string By, DateTimeOffset At, string Note, LedgerSums Sums);

/// <summary>The reviews of a company's ledger, one a month; one that is there is never changed.</summary>
internal sealed class ReviewTable(IRecordStore store)
{
    /// <summary>The table; a partition for each company, a row for each month.</summary>
    public const string Table = "ledger_reviews";

    private const string Value = "value";

    /// <summary>The review of a month, or null.</summary>
    public async Task<LedgerReview?> ReadAsync(string company, string month, CancellationToken cancel) =>
        await store.ReadAsync(Table, company, month, cancel) is { } record ? Of(record) : null;

    /// <summary>The last twelve, newest first.</summary>
    public async Task<IReadOnlyList<LedgerReview>> LastAsync(string company, CancellationToken cancel) =>
        await store.ReadAllAsync(new RecordQuery(Table) { Partition = company }, cancel).TakeLast(12).Select(Of).Reverse().ToListAsync(cancel);

    /// <summary>Keeps the review; the one that is kept, which is an earlier one when the month had one.</summary>
    public async Task<LedgerReview> AddAsync(string company, LedgerReview review, CancellationToken cancel)
    {
        var properties = new Dictionary<string, string>(1) { [Value] = JsonSerializer.Serialize(review, WorkflowCatalog.Json) };
        var added = await store.CommitAsync(Table, company, [RecordChange.Insert(review.Month, properties)], cancel);
        return added.Committed ? review : (await ReadAsync(company, review.Month, cancel))!;
    }

    /// <summary>Reads a record.</summary>
    public static LedgerReview Of(Record record) => JsonSerializer.Deserialize<LedgerReview>(record.Properties[Value], WorkflowCatalog.Json)!;
}
