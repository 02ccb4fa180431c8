using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Complaints.People;

/// <summary>Which customer a phone belongs to, and which customer an order: what is unique across partitions.</summary>
internal sealed class PeopleIndexes(IRecordStore store)
{
    private readonly PeopleTable table = new(store);

    /// <summary>Takes a key for an item unless it is taken; says whose it is then. A claim that nothing follows does no harm.</summary>
    public async Task<string> ClaimAsync(string company, string index, string key, string id, CancellationToken cancel)
    {
        if (await table.ReadAsync<Reference>(company, index, key, cancel) is { } known)
            return known.Id;
        await table.CommitAsync(company, index, [RecordChange.Insert(key, PeopleRow.Of(new Reference(id)))], cancel);
        return (await table.ReadAsync<Reference>(company, index, key, cancel))!.Id;
    }

    /// <summary>Sets keys for items that are known to have no other.</summary>
    public Task SetAsync(string company, string index, IEnumerable<KeyValuePair<string, string>> keys, CancellationToken cancel) =>
        table.SaveAsync(company, index, keys.Select(key => KeyValuePair.Create(key.Key, new Reference(key.Value))), version: 1, cancel);

    /// <summary>Whose a key is; null when it is nobody's yet.</summary>
    public async Task<string?> FindAsync(string company, string index, string key, CancellationToken cancel) =>
        (await table.ReadAsync<Reference>(company, index, key, cancel))?.Id;
}
