namespace ComplaintCloud.LocalHost.Engine;

/// <summary>
/// Everything that waits for a time. Memory holds only the next window; the rest stays in the tables until shortly before
/// it is due. One timer of the clock is set to the next thing to do; with nothing to do there is none.
/// </summary>
internal sealed class TimerQueue : IDisposable
{
    private static readonly TimeSpan LongestSleep = TimeSpan.FromDays(1);
    private static readonly TimeSpan Lead = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan ReadAgainAfter = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly SortedSet<DueTimer> window = [];
    private readonly EngineStore store;
    private readonly TimeProvider time;
    private readonly IdleTracker idle;
    private readonly ILogger logger;
    private readonly long windowTicks;
    private readonly ITimer timer;
    private long horizon;
    private long beyond = long.MaxValue;
    private bool reading;
    private bool workSoon;
    private bool closed;

    public TimerQueue(EngineStore store, EngineOptions options, TimeProvider time, IdleTracker idle, ILogger logger)
    {
        (this.store, this.time, this.idle, this.logger) = (store, time, idle, logger);
        windowTicks = options.TimerWindow.Ticks;
        timer = time.CreateTimer(_ => Work(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Told each entry when its time has come; set once before the start.</summary>
    public required Action<DueTimer> Fired { get; init; }

    /// <summary>When the next entry is due.</summary>
    public DateTimeOffset? Next
    {
        get
        {
            lock (gate)
            {
                var next = Math.Min(window.Count > 0 ? window.Min.At : long.MaxValue, beyond);
                return next == long.MaxValue ? null : new DateTimeOffset(next, TimeSpan.Zero);
            }
        }
    }

    public int InMemory
    {
        get
        {
            lock (gate)
                return window.Count;
        }
    }

    /// <summary>Reads the first window; what is overdue comes at once.</summary>
    public void Start()
    {
        lock (gate)
            beyond = long.MinValue;
        Work();
    }

    public void Add(DueTimer due)
    {
        lock (gate)
        {
            if (due.At > horizon && due.IsStored)
                beyond = Math.Min(beyond, due.At);
            else
                window.Add(due);
            Arm();
        }
    }

    public void Remove(DueTimer due)
    {
        lock (gate)
            window.Remove(due);
    }

    public void Dispose()
    {
        lock (gate)
            closed = true;
        timer.Dispose();
    }

    private void Work()
    {
        idle.Enter();
        try
        {
            ReadNextWindow();
            foreach (var due in TakeDue())
                Fired(due);
        }
        finally
        {
            idle.Exit();
        }
    }

    private List<DueTimer> TakeDue()
    {
        var taken = new List<DueTimer>();
        lock (gate)
        {
            var now = time.GetUtcNow().UtcTicks;
            while (!closed && window.Count > 0 && window.Min is var first && first.At <= now)
            {
                taken.Add(first);
                window.Remove(first);
            }
            Arm();
        }
        return taken;
    }

    private void ReadNextWindow()
    {
        long from, to;
        lock (gate)
        {
            var now = time.GetUtcNow().UtcTicks;
            if (closed || reading || beyond == long.MaxValue || (beyond != long.MinValue && beyond - Lead.Ticks > now))
                return;
            // The horizon moves before the read: what is committed during it is added directly and nothing falls between.
            (from, to) = (beyond == long.MinValue ? long.MinValue : horizon, now + windowTicks);
            (horizon, beyond, reading) = (to, long.MaxValue, true);
        }
        try
        {
            var (rows, next) = store.Read(statements => (TimerRows.LoadDue(statements, from, to), TimerRows.NextAfter(statements, to)));
            lock (gate)
            {
                window.UnionWith(rows);
                beyond = Math.Min(beyond, next ?? long.MaxValue);
                reading = false;
            }
        }
        catch (Exception exception)
        {
            logger.LogError(exception, "Timers could not be read; trying again.");
            lock (gate)
                (horizon, beyond, reading) = (from, long.MinValue, false);
        }
    }

    private void Arm()
    {
        if (closed)
            return;
        var now = time.GetUtcNow().UtcTicks;
        var wake = window.Count > 0 ? window.Min.At : long.MaxValue;
        if (beyond == long.MinValue)
            wake = Math.Min(wake, now + ReadAgainAfter.Ticks);
        else if (beyond != long.MaxValue)
            wake = Math.Min(wake, beyond - Lead.Ticks);
        if (wake == long.MaxValue)
            timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        else if (wake > now)
            timer.Change(TimeSpan.FromTicks(Math.Min(wake - now, LongestSleep.Ticks)), Timeout.InfiniteTimeSpan);
        else
            WorkSoon();
    }

    // What is due already is work under way; set as a timer it would not count as such until the clock moves.
    private void WorkSoon()
    {
        if (workSoon)
            return;
        workSoon = true;
        idle.Enter();
        ThreadPool.UnsafeQueueUserWorkItem(
            static self =>
            {
                lock (self.gate)
                    self.workSoon = false;
                self.Work();
                self.idle.Exit();
            },
            this,
            preferLocal: false);
    }
}
