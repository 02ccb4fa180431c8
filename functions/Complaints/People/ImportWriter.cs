using System.Text.Json;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.People;

/// <summary>How many items an import adds and changes, and how many it finds as they are.</summary>
internal sealed record ImportCount(int Added, int Changed, int Unchanged)
{
    public static ImportCount operator +(ImportCount one, ImportCount other) =>
        new(one.Added + other.Added, one.Changed + other.Changed, one.Unchanged + other.Unchanged);
}

/// <summary>Stores what a file brings: each batch with an entry of the change log, and nothing that is there already.</summary>
internal sealed class ImportWriter(IRecordStore store, CompanyChanges log, TimeProvider time)
{
    // One row of each batch is the log's; entries stay well below the limit of a record.
    private const int MaxBatch = 50;
    private const int MaxTries = 8;
    private readonly PeopleTable table = new(store);

    /// <summary>Adds or changes the items of one kind.</summary>
    /// <param name="edit">Who and why.</param>
    /// <param name="kind">Their partition.</param>
    /// <param name="items">By id.</param>
    /// <param name="dryRun">Only counts.</param>
    /// <param name="cancel">Gives up waiting.</param>
    public async Task<ImportCount> WriteAsync<T>(Edit edit, string kind, IEnumerable<KeyValuePair<string, T>> items, bool dryRun, CancellationToken cancel)
        where T : class
    {
        var count = new ImportCount(0, 0, 0);
        foreach (var batch in items.Chunk(MaxBatch))
            count += await WriteBatchAsync(edit, kind, batch, dryRun, cancel);
        return count;
    }

    private async Task<ImportCount> WriteBatchAsync<T>(Edit edit, string kind, KeyValuePair<string, T>[] batch, bool dryRun, CancellationToken cancel)
        where T : class
    {
        for (var attempt = 1; attempt <= MaxTries; attempt++)
        {
            var (now, news) = (time.GetUtcNow(), new List<(Kept<T>? Before, Kept<T> After)>());
            foreach (var (id, item) in batch)
            {
                var before = await table.ReadKeptAsync<T>(edit.Company, kind, id, cancel);
                if (before is null || Text(before.Value) != Text(item))
                    news.Add((before, new Kept<T>(id, item, (before?.Version ?? 0) + 1, now, edit.By, edit.Why, null)));
            }
            if (dryRun || news.Count == 0 || await TryCommitAsync(edit, kind, news, now, cancel))
            {
                var added = news.Count(change => change.Before is null);
                return new ImportCount(added, news.Count - added, batch.Length - news.Count);
            }
        }
        throw new TransientException($"{kind} of {edit.Company} change too fast.");
    }

    private async Task<bool> TryCommitAsync<T>(Edit edit, string kind, List<(Kept<T>? Before, Kept<T> After)> news, DateTimeOffset now, CancellationToken cancel)
        where T : class
    {
        var entry = new CompanyChange(now, edit.By, edit.Why, kind, [.. news.Select(change => ChangedItem.Of(change.Before, change.After))]);
        List<RecordChange> changes = [.. news.Select(change => Row(change.Before, change.After)), CompanyChanges.ToInsert(entry)];
        if (!(await table.CommitAsync(edit.Company, kind, changes, cancel)).Committed)
            return false;
        await log.DeliverAsync(edit.Company, kind, entry, cancel);
        return true;
    }

    private static RecordChange Row<T>(Kept<T>? before, Kept<T> after)
        where T : class
    {
        var properties = PeopleRow.Of(after.Value, after.Version, after.At, after.By, after.Why);
        return before?.ETag is { } seen ? RecordChange.Replace(after.Id, properties, seen) : RecordChange.Insert(after.Id, properties);
    }

    private static string Text<T>(T value) => JsonSerializer.Serialize(value, WorkflowCatalog.Json);
}
