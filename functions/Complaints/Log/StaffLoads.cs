using System.Collections.Concurrent;
using ComplaintCloud.Complaints.Records;
using Microsoft.Extensions.Logging;

namespace ComplaintCloud.Complaints;

/// <summary>
/// How many open cases each of the staff has, counted from the queue and kept for a while. It only helps to share the work
/// out evenly: a count that lags behind does no harm.
/// </summary>
internal sealed class StaffLoads(IRecordStore store, TimeProvider time, ILogger<StaffLoads> logger)
{
    /// <summary>How long a count is good at least.</summary>
    private static readonly TimeSpan FreshFor = TimeSpan.FromSeconds(5);

    /// <summary>A long queue is counted less often: a count is good for so many times the time that it took.</summary>
    private const int Patience = 50;

    private readonly ConcurrentDictionary<string, CompanyLoads> companies = new();

    /// <summary>The open cases of each, by id; nobody stands in it who has none.</summary>
    public async Task<IReadOnlyDictionary<string, int>> ReadAsync(string company, CancellationToken cancel)
    {
        var loads = companies.GetOrAdd(company, static _ => new CompanyLoads());
        if (loads.Last is not { } last)
            await loads.Counting.WaitAsync(cancel);
        else if (IsGood(last) || !loads.Counting.Wait(0, cancel))
            return last.Open;
        try
        {
            // Who waited while another counted for the first time needs no count of their own.
            return (loads.Last is { } counted && IsGood(counted) ? counted : loads.Last = await CountAsync(company, cancel)).Open;
        }
        finally
        {
            loads.Counting.Release();
        }
    }

    /// <summary>Somebody has one more, which the queue does not show yet.</summary>
    public void Add(string company, string staffId)
    {
        if (companies.TryGetValue(company, out var loads))
            loads.Last?.Open.AddOrUpdate(staffId, 1, (_, count) => count + 1);
    }

    private bool IsGood(Count count) => time.GetElapsedTime(count.At) < count.GoodFor;

    private async Task<Count> CountAsync(string company, CancellationToken cancel)
    {
        var (begin, open) = (time.GetTimestamp(), new ConcurrentDictionary<string, int>());
        await foreach (var row in store.ReadReadableAsync(new RecordQuery(CaseLists.Table) { Partition = CaseLists.Open(company) }, ListRow.From, logger, cancel))
            if (row.Line.StaffId is { } staffId)
                open.AddOrUpdate(staffId, 1, (_, count) => count + 1);
        var took = time.GetElapsedTime(begin) * Patience;
        return new Count(open, time.GetTimestamp(), took > FreshFor ? took : FreshFor);
    }

    private sealed record Count(ConcurrentDictionary<string, int> Open, long At, TimeSpan GoodFor);

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "Lives as long as the process; its gate holds no handle.")]
    private sealed class CompanyLoads
    {
        /// <summary>One counts at a time; the others go by the last count.</summary>
        public SemaphoreSlim Counting { get; } = new(1);

        public Count? Last { get; set; }
    }
}
