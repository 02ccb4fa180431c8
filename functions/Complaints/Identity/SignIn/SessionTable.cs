using System.Text.Json;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Identity.SignIn;

/// <summary>How sessions are stored: a partition per person. One that ended is no longer there.</summary>
internal sealed class SessionTable(IRecordStore store, TimeProvider time)
{
    /// <summary>The table.</summary>
    public const string Table = "sessions";

    private const string Value = "value";
    private const int MaxKept = 10_000;

    /// <summary>One that was not renewed in time cannot be any more; those that ended are not there.</summary>
    public static ExpiringRecords Expiring { get; } = new("sessions", Table, OfCompany: true, Kept: TimeSpan.Zero, record => Of(record).ExpiresAt);

    private static readonly TimeSpan FreshFor = TimeSpan.FromSeconds(5);
    private readonly FreshCache<(SessionOwner Owner, string Id), Session> known = new(time, FreshFor, MaxKept);

    /// <summary>One as it is stored, with its ETag; null when there is none.</summary>
    public async Task<(Session Session, string ETag)?> ReadAsync(SessionOwner owner, string id, CancellationToken cancel) =>
        await store.ReadAsync(Table, owner.Partition, id, cancel) is { } record ? (Of(record), record.ETag) : null;

    /// <summary>Whether one has not ended: at once when it was ended by this process, else within seconds.</summary>
    public async ValueTask<bool> HoldsAsync(SessionOwner owner, string id, CancellationToken cancel)
    {
        var session = await known.GetAsync((owner, id), this, static async (self, key, stop) => (await self.ReadAsync(key.Owner, key.Id, stop))?.Session, cancel);
        return session is not null && session.ExpiresAt > time.GetUtcNow();
    }

    /// <summary>All of a person.</summary>
    public async Task<IReadOnlyList<Session>> ListAsync(SessionOwner owner, CancellationToken cancel) =>
        await store.ReadAllAsync(new RecordQuery(Table) { Partition = owner.Partition }, cancel).Select(Of).ToListAsync(cancel);

    /// <summary>Adds one, or replaces one that nobody else has changed; false when somebody has.</summary>
    public async Task<bool> WriteAsync(SessionOwner owner, Session session, string? etag, CancellationToken cancel)
    {
        var properties = new Dictionary<string, string> { [Value] = JsonSerializer.Serialize(session, WorkflowCatalog.Json) };
        var change = etag is null ? RecordChange.Insert(session.Id, properties) : RecordChange.Replace(session.Id, properties, etag);
        var written = (await store.CommitAsync(Table, owner.Partition, [change], cancel)).Committed;
        known.Forget();
        return written;
    }

    /// <summary>Ends some; how many of them there still were.</summary>
    public async Task<int> EndAsync(SessionOwner owner, IEnumerable<string> ids, CancellationToken cancel)
    {
        var ended = 0;
        foreach (var id in ids.Where(PeopleRow.IsKey))
            if ((await store.CommitAsync(Table, owner.Partition, [RecordChange.Delete(id)], cancel)).Committed)
                ended++;
        known.Forget();
        return ended;
    }

    /// <summary>Reads a record.</summary>
    public static Session Of(Record record) => JsonSerializer.Deserialize<Session>(record.Properties[Value], WorkflowCatalog.Json)!;
}
