using System.Collections.Concurrent;
using System.Globalization;
using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Complaints.Intake;

/// <summary>
/// Numbers for people: TS, the local date, and a count in the company and day. Taken from the store in blocks that grow
/// with demand, so a quiet company counts without gaps and a busy one does not queue for one record. A crash loses at most
/// the rest of a block; no number is given twice.
/// </summary>
internal sealed class ComplaintNumbers(IRecordStore store)
{
    private const string Table = "numbers";
    private const int MaxBlock = 2048;
    private readonly ConcurrentDictionary<string, Counter> counters = new();

    /// <summary>The next number, such as TS20260925-001.</summary>
    public async Task<string> NextAsync(string company, DateTimeOffset now, CancellationToken cancel)
    {
        var day = BusinessCalendar.LocalDate(now).ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        var next = await counters.GetOrAdd(company, _ => new Counter(store, company)).NextAsync(day, now, cancel);
        return $"TS{day}-{next:D3}";
    }

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "Lives as long as the process; its gate holds no handle.")]
    private sealed class Counter(IRecordStore store, string company)
    {
        private readonly SemaphoreSlim gate = new(1);
        private string day = "";
        private int next;
        private int end;
        private int block = 1;
        private DateTimeOffset leasedAt;

        public async Task<int> NextAsync(string today, DateTimeOffset now, CancellationToken cancel)
        {
            await gate.WaitAsync(cancel);
            try
            {
                if (today != day || next == end)
                    await LeaseAsync(today, now, cancel);
                return ++next;
            }
            finally
            {
                gate.Release();
            }
        }

        private async Task LeaseAsync(string today, DateTimeOffset now, CancellationToken cancel)
        {
            block = now - leasedAt < TimeSpan.FromSeconds(1) ? Math.Min(block * 2, MaxBlock) : 1;
            while (true)
            {
                var stored = await store.ReadAsync(Table, company, today, cancel);
                var used = stored is null ? 0 : int.Parse(stored.Properties["used"], CultureInfo.InvariantCulture);
                var properties = new Dictionary<string, string>(1) { ["used"] = (used + block).ToString(CultureInfo.InvariantCulture) };
                var change = stored is null ? RecordChange.Insert(today, properties) : RecordChange.Replace(today, properties, stored.ETag);
                if (!(await store.CommitAsync(Table, company, [change], cancel)).Committed)
                    continue;
                (day, next, end, leasedAt) = (today, used, used + block, now);
                return;
            }
        }
    }
}
