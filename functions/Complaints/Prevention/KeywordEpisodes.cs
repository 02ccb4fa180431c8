using System.Text.Json;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Workflows;
using Microsoft.Extensions.Logging;

namespace ComplaintCloud.Complaints.Prevention;

/// <summary>The rises of each phrase in the last weeks, by company: who reads of one is told of it once, and its days are not usual.</summary>
internal sealed class KeywordEpisodes(IRecordStore store, ILogger<KeywordEpisodes> logger)
{
    /// <summary>The table; a partition for each company.</summary>
    public const string Table = "keywords";

    private const string Value = "rises";

    // What ended before this tells nothing any more.
    private const int KeptDays = 120;

    /// <summary>All that are kept, by phrase, oldest first.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<KeywordEpisode>>> ReadAsync(string company, CancellationToken cancel)
    {
        var all = new Dictionary<string, IReadOnlyList<KeywordEpisode>>();
        await foreach (var record in store.ReadAllAsync(new RecordQuery(Table) { Partition = company }, cancel))
            if (logger.TryRead(Table, record, Of) is [var first, ..] rises)
                all[first.Phrase] = rises;
        return all;
    }

    /// <summary>Notes that a phrase rose; doing it again changes nothing.</summary>
    /// <returns>The episode that it belongs to.</returns>
    public async Task<KeywordEpisode> NoteAsync(string company, PhraseRise rise, CancellationToken cancel)
    {
        var row = KeywordEpisode.RowOf(rise.Phrase);
        var before = await store.ReadAsync(Table, company, row, cancel) is { } record ? logger.TryRead(Table, record, Of) ?? [] : [];
        var last = before.Count > 0 ? before[^1] : null;
        var episode = KeywordEpisode.With(last, rise);
        if (episode == last)
            return episode;
        List<KeywordEpisode> after = [.. before.Where(one => one.Since != episode.Since && one.Last > rise.Day.AddDays(-KeptDays)), episode];
        await store.CommitAsync(Table, company, [RecordChange.Upsert(row, new Dictionary<string, string>(1) { [Value] = JsonSerializer.Serialize(after, WorkflowCatalog.Json) })], cancel);
        return episode;
    }

    /// <summary>Reads a record.</summary>
    public static IReadOnlyList<KeywordEpisode> Of(Record record) =>
        record.Properties.TryGetValue(Value, out var rises) ? JsonSerializer.Deserialize<List<KeywordEpisode>>(rises, WorkflowCatalog.Json)! : [];
}
