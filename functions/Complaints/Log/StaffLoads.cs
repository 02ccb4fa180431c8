using System.Collections.Concurrent;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Complaints;

/// <summary>
/// How many open cases each of the staff has, counted from the queue and kept for a few seconds. It only helps to share the
/// work out evenly: a count that lags behind does no harm.
/// </summary>
internal sealed class StaffLoads(IRecordStore store, TimeProvider time)
{
    private static readonly TimeSpan FreshFor = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<string, (ConcurrentDictionary<string, int> Counts, long CountedAt)> known = new();

    /// <summary>The open cases of each, by id; nobody stands in it who has none.</summary>
    public async Task<IReadOnlyDictionary<string, int>> ReadAsync(string company, CancellationToken cancel)
    {
        if (known.TryGetValue(company, out var kept) && time.GetElapsedTime(kept.CountedAt) < FreshFor)
            return kept.Counts;
        var (countedAt, counts) = (time.GetTimestamp(), new ConcurrentDictionary<string, int>());
        for (var query = new RecordQuery(CaseLists.Table) { Partition = CaseLists.Open(company), Take = RecordLimits.MaxPage }; ;)
        {
            var page = await store.QueryAsync(query, cancel);
            foreach (var staffId in page.Records.Select(record => ListRow.From(record).Line.StaffId).OfType<string>())
                counts.AddOrUpdate(staffId, 1, (_, count) => count + 1);
            if (page.Continuation is null)
                break;
            query = query with { Continuation = page.Continuation };
        }
        known[company] = (counts, countedAt);
        return counts;
    }

    /// <summary>Somebody has one more, which the queue does not show yet.</summary>
    public void Add(string company, string staffId)
    {
        if (known.TryGetValue(company, out var kept))
            kept.Counts.AddOrUpdate(staffId, 1, (_, count) => count + 1);
    }
}
