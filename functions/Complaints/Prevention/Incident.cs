using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Prevention;

/// <summary>事件: one cluster of complaints that the company looks at as a whole.</summary>
/// <param name="Id">Dimension, what is shared, and how often it came before.</param>
/// <param name="Dimension">In what the cases are alike.</param>
/// <param name="Value">What they share.</param>
/// <param name="Label">The same for people, in Chinese.</param>
/// <param name="OpenedAt">When (UTC).</param>
/// <param name="ComplaintIds">The linked cases, in the order of linking.</param>
/// <param name="Customers">How many customers when it was opened.</param>
/// <param name="Usual">How many were usual then.</param>
internal sealed record Incident(
    string Id, ClusterDimension Dimension, string Value, string Label, DateTimeOffset OpenedAt, IReadOnlyList<string> ComplaintIds, int Customers, double Usual)
{
    /// <summary>When it was closed (UTC); null while it is open.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Who closed it.</summary>
    public string? ClosedBy { get; init; }

    /// <summary>What it was and what was done.</summary>
    public string? Summary { get; init; }

    /// <summary>What the ids of all incidents of one thing begin with.</summary>
    public static string PrefixOf(ClusterDimension dimension, string value) =>
        $"{dimension.WireName()}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value)))[..12]}-";
}

/// <summary>Where incidents are kept: one record each, by company.</summary>
internal sealed class IncidentTable(IRecordStore store)
{
    private const string Table = "incidents";
    private const string Value = "incident";

    /// <summary>All incidents of a company by id, each with its ETag.</summary>
    public async Task<IReadOnlyList<(Incident Incident, string ETag)>> ListAsync(string company, CancellationToken cancel)
    {
        var all = new List<(Incident, string)>();
        for (RecordPage? page = null; page is null || page.Continuation is not null;)
        {
            page = await store.QueryAsync(new RecordQuery(Table) { Partition = company, Continuation = page?.Continuation }, cancel);
            all.AddRange(page.Records.Select(record => (Read(record), record.ETag)));
        }
        return all;
    }

    /// <summary>One incident with its ETag; null when there is none.</summary>
    public async Task<(Incident Incident, string ETag)?> FindAsync(string company, string id, CancellationToken cancel) =>
        await store.ReadAsync(Table, company, id, cancel) is { } record ? (Read(record), record.ETag) : null;

    /// <summary>Writes a new one, or one that was read; false when somebody else was faster.</summary>
    public async Task<bool> WriteAsync(string company, Incident incident, string? etag, CancellationToken cancel)
    {
        var properties = new Dictionary<string, string>(1);
        LongText.Split(properties, Value, JsonSerializer.Serialize(incident, WorkflowCatalog.Json));
        var change = etag is null ? RecordChange.Insert(incident.Id, properties) : RecordChange.Replace(incident.Id, properties, etag);
        return (await store.CommitAsync(Table, company, [change], cancel)).Committed;
    }

    private static Incident Read(Record record) => JsonSerializer.Deserialize<Incident>(LongText.Join(record.Properties, Value), WorkflowCatalog.Json)!;
}
