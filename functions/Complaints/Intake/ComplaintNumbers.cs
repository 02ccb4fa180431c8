using System.Collections.Concurrent;
using System.Globalization;
using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Complaints.Intake;

/// <summary>
/// Numbers for people: TS, the local date, and a count in the company and day. Taken from the store in blocks that grow
/// with demand, so a quiet company counts without gaps and a busy one does not queue for one record: while half of a large
/// block is left, the next one is taken. A crash loses at most the rest of two blocks; no number is given to two complaints.
/// </summary>
internal sealed class ComplaintNumbers(IRecordStore store)
{
    /// <summary>The table; a partition for each company, a row for each local day.</summary>
    public const string Table = "numbers";

    /// <summary>The property that says how many are used up.</summary>
    public const string Used = "used";

    private const int MaxBlock = 2048;

    /// <summary>Blocks of this size and more are taken ahead: demand is such that all would wait.</summary>
    private const int LargeBlock = 64;

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

    /// <summary>The day and the count of a number; null for one that is none of ours.</summary>
    public static (string Day, int Count)? Parse(string number) =>
        number.Length > DayEnd + 1 && int.TryParse(number.AsSpan(DayEnd + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? (number[DayAt..DayEnd], count) : null;

    private Counter CounterOf(string company) => counters.GetOrAdd(company, static (name, store) => new Counter(store, name), store);

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "Lives as long as the process; its gate holds no handle.")]
    private sealed class Counter(IRecordStore store, string company)
    {
        private readonly Lock gate = new();
        private readonly SemaphoreSlim leasing = new(1);
        private readonly PriorityQueue<int, int> returned = new();
        private readonly Queue<(int Next, int End)> ahead = new();
        private string day = "";
        private int next;
        private int end;
        private int block = 1;
        private DateTimeOffset leasedAt;

        public async ValueTask<int> NextAsync(string today, DateTimeOffset now, CancellationToken cancel)
        {
            if (TryTake(today, out var taken))
            {
                LeaseAheadWhenHalfUsed(today, now);
                return taken;
            }
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
                if (next == end && today == day && ahead.TryDequeue(out var following))
                    (next, end) = following;
                taken = next + 1;
                if (today != day || next == end)
                    return false;
                next = taken;
                return true;
            }
        }

        private void LeaseAheadWhenHalfUsed(string today, DateTimeOffset now)
        {
            lock (gate)
                if (end - next >= block / 2 || block < LargeBlock || ahead.Count > 0)
                    return;
            if (leasing.Wait(0))
                _ = LeaseAheadAsync(today, now);
        }

        private async Task LeaseAheadAsync(string today, DateTimeOffset now)
        {
            try
            {
                await LeaseAsync(today, now, CancellationToken.None);
            }
            catch (TransientException)
            {
                // Whoever finds no number left takes a block and hears why it cannot be.
            }
            finally
            {
                leasing.Release();
            }
        }

        private async Task LeaseAsync(string today, DateTimeOffset now, CancellationToken cancel)
        {
            block = now - leasedAt < TimeSpan.FromSeconds(1) ? Math.Min(block * 2, MaxBlock) : 1;
            while (true)
            {
                var stored = await store.ReadAsync(Table, company, today, cancel);
                var used = stored is null ? 0 : int.Parse(stored.Properties[Used], CultureInfo.InvariantCulture);
                var properties = new Dictionary<string, string>(1) { [Used] = (used + block).ToString(CultureInfo.InvariantCulture) };
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
                {
                    returned.Clear();
                    ahead.Clear();
                    (day, next, end) = (today, used, used);
                }
                ahead.Enqueue((used, used + block));
                leasedAt = now;
            }
        }
    }
}
