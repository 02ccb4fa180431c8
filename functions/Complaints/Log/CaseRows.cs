using System.Text.Json;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints;

/// <summary>How the rows of one case are read. Its log is the truth; the state beside it saves folding a long one.</summary>
internal static class CaseRows
{
    /// <summary>The table of all cases; one partition each.</summary>
    public const string Table = "cases";

    /// <summary>The row of the folded state, behind the facts and before the pending work. A case of one fact has none yet.</summary>
    public const string StateRow = "state";

    /// <summary>The folded state with the ETag of its row; no ETag when there is no such row yet, nothing when there is no such case.</summary>
    public static async Task<(Complaint? Complaint, string? ETag)> ReadStateAsync(this IRecordStore store, CaseRef id, CancellationToken cancel)
    {
        if (await store.ReadAsync(Table, id.Partition, StateRow, cancel) is { } record)
            return (StateOf(record), record.ETag);
        var facts = await store.ReadFactsAsync(id, 0, cancel);
        return (facts.Count == 0 ? null : ComplaintFold.Replay(id, facts), null);
    }

    /// <summary>All facts of a case behind a version, in order.</summary>
    public static async Task<IReadOnlyList<FactEntry>> ReadFactsAsync(this IRecordStore store, CaseRef id, int after, CancellationToken cancel)
    {
        var query = new RecordQuery(Table) { Partition = id.Partition, RowFrom = FactEntry.RowOf(after + 1), RowBefore = "g" };
        return await store.ReadAllAsync(query, cancel).Select(FactEntry.From).ToListAsync(cancel);
    }

    /// <summary>Reads the stored form of the folded state.</summary>
    public static Complaint StateOf(Record record) =>
        JsonSerializer.Deserialize<Complaint>(LongText.Join(record.Properties, "state"), WorkflowCatalog.Json)!;

    /// <summary>The folded state as it is stored.</summary>
    public static Dictionary<string, string> ToProperties(Complaint complaint)
    {
        var properties = new Dictionary<string, string>(1);
        LongText.Split(properties, "state", JsonSerializer.Serialize(complaint, WorkflowCatalog.Json));
        return properties;
    }
}
