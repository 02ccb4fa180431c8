using System.Text.Json;
using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Workflows;
using Microsoft.Extensions.Logging;

namespace ComplaintCloud.Complaints.Prevention;

/// <summary>
/// The judged cases of each company in the order in which they were filed, as far as they are compared with each other. Made from
/// the case alone, so writing one again changes nothing.
/// </summary>
internal sealed class JudgedCases(IRecordStore store, ILogger<JudgedCases> logger)
{
    /// <summary>The table; a partition for each company.</summary>
    public const string Table = "judged";

    private const string Value = "tags";
    private const int TicksDigits = 19;

    /// <summary>Notes a judged case as it stands; one that is found to be no complaint is left out again.</summary>
    public async Task WriteAsync(Complaint complaint, CancellationToken cancel)
    {
        var row = RowOf(complaint);
        var change = CaseTags.Of(complaint) is { } tags
            ? RecordChange.Upsert(row, new Dictionary<string, string>(1) { [Value] = JsonSerializer.Serialize(tags, WorkflowCatalog.Json) })
            : RecordChange.Delete(row);
        await store.CommitAsync(Table, complaint.Company, [change], cancel);
    }

    /// <summary>The cases filed after a moment and up to another, oldest first.</summary>
    public async Task<IReadOnlyList<CaseTags>> ReadAsync(string company, DateTimeOffset after, DateTimeOffset until, CancellationToken cancel)
    {
        var query = new RecordQuery(Table) { Partition = company, RowFrom = RowOf(after.AddTicks(1)), RowBefore = RowOf(until.AddTicks(1)) };
        return await store.ReadReadableAsync(query, Read, logger, cancel).ToListAsync(cancel);
    }

    /// <summary>The cases filed on a local day, up to a moment, oldest first.</summary>
    public Task<IReadOnlyList<CaseTags>> OfDayAsync(string company, DateOnly day, DateTimeOffset until, CancellationToken cancel)
    {
        var end = BusinessCalendar.At(day.AddDays(1), TimeOnly.MinValue).AddTicks(-1);
        return ReadAsync(company, BusinessCalendar.At(day, TimeOnly.MinValue).AddTicks(-1), end < until ? end : until, cancel);
    }

    /// <summary>When the first case was filed (UTC); null when there is none.</summary>
    public async Task<DateTimeOffset?> FirstAsync(string company, CancellationToken cancel) =>
        (await store.ReadReadableAsync(new RecordQuery(Table) { Partition = company, Take = 1 }, Read, logger, cancel).FirstOrDefaultAsync(cancel))?.At;

    /// <summary>Where a case stands.</summary>
    public static string RowOf(Complaint complaint) => $"{RowOf(complaint.BegunAt)}{complaint.Id}";

    /// <summary>The case that stands in a row.</summary>
    public static string CaseOf(string row) => row.Length > TicksDigits ? row[TicksDigits..] : "?";

    /// <summary>Reads a record.</summary>
    public static CaseTags Read(Record record) => JsonSerializer.Deserialize<CaseTags>(record.Properties[Value], WorkflowCatalog.Json)!;

    private static string RowOf(DateTimeOffset at) => $"{at.UtcTicks:D19}";
}
