using System.Collections.Concurrent;
using System.Globalization;
using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Complaints.Intake;

/// <summary>
/// Numbers for people: TS, the local date, and a count in the company and day. Taken from the store in blocks that grow
/// with demand, so a quiet company counts without gaps and a busy one does not queue for one record. A crash loses at most
/// the rest of a block; no number is given to two complaints.
/// </summary>
internal sealed class ComplaintNumbers(IRecordStore store)
{
    private const string Table = "numbers";
    private const int MaxBlock = 2048;
    private const int DayAt = 2;
    private const int DayEnd = 10;
    private readonly ConcurrentDictionary<string, Counter> counters = new();

    /// <summary>The next number, such as TS20260925-001.</summary>
    public async ValueTask<string> NextAsync(string company, DateTimeOffset now, CancellationToken cancel)
    {
        var day = BusinessCalendar.LocalDate(now).ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        var next = await CounterOf(company).NextAsync(day, now, cancel);
        return $"TS{day}-{next:D3}";
    }

    /// <summary>Takes a number back that nobody has seen; it is the next to be given.</summary>
    public void Return(string company, string number) =>
        CounterOf(company).Return(number[DayAt..DayEnd], int.Parse(number.AsSpan(DayEnd + 1), CultureInfo.InvariantCulture));

    private Counter CounterOf(string company) => counters.GetOrAdd(company, static (name, store) => new Counter(store, name), store);

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "Lives as long as the process; its gate holds no handle.")]
    private sealed class Counter(IRecordStore store, string company)
    {
        private readonly Lock gate = new();
        private readonly SemaphoreSlim leasing = new(1);
        private readonly PriorityQueue<int, int> returned = new();
        private string day = "";
        private int next;
        private int end;
        private int block = 1;
        private DateTimeOffset leasedAt;

        public async ValueTask<int> NextAsync(string today, DateTimeOffset now, CancellationToken cancel)
        {
            if (TryTake(today, out var taken))
                return taken;
            await leasing.WaitAsync(cancel);
            try
            {
                while (!TryTake(today, out taken))
                    await LeaseAsync(today, now, cancel);
                return taken;
            }
            finally
            {
                leasing.Release();
            }
        }

        public void Return(string ofDay, int number)
        {
            lock (gate)
            {
                if (ofDay == day)
                    returned.Enqueue(number, number);
            }
        }

        private bool TryTake(string today, out int taken)
        {
            lock (gate)
            {
                if (today == day && returned.TryDequeue(out taken, out _))
                    return true;
                taken = next + 1;
                if (today != day || next == end)
                    return false;
                next = taken;
                return true;
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
                Begin(today, used, now);
                return;
            }
        }

        private void Begin(string today, int used, DateTimeOffset now)
        {
            lock (gate)
            {
                if (today != day)
                    returned.Clear();
                (day, next, end, leasedAt) = (today, used, used + block, now);
            }
        }
    }
}
