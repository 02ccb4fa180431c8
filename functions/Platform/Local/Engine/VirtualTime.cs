namespace ComplaintCloud.LocalHost.Engine;

/// <summary>
/// A clock that stands still until it is told to move. Moving it stops at every timer on the way, so each is run at its
/// own time and in order, on the thread that moves the clock.
/// </summary>
internal sealed class VirtualTime(DateTimeOffset start) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly SortedSet<(long At, long Number, VirtualTimer Timer)> timers = new(Comparer<(long At, long Number, VirtualTimer Timer)>.Create(
        static (a, b) => a.At != b.At ? a.At.CompareTo(b.At) : a.Number.CompareTo(b.Number)));

    private long now = start.UtcTicks;
    private long numbers;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>When the next timer is due, or null.</summary>
    public DateTimeOffset? NextTimer
    {
        get
        {
            lock (gate)
                return timers.Count == 0 ? null : new DateTimeOffset(timers.Min.At, TimeSpan.Zero);
        }
    }

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref now), TimeSpan.Zero);

    public override long GetTimestamp() => Interlocked.Read(ref now);

    public void Advance(TimeSpan by) => JumpTo(GetUtcNow() + by);

    /// <summary>Moves the clock; never back.</summary>
    public void JumpTo(DateTimeOffset target)
    {
        while (TakeDue(target.UtcTicks) is { } due)
            due.Run();
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new VirtualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private VirtualTimer? TakeDue(long target)
    {
        lock (gate)
        {
            if (timers.Count == 0 || timers.Min.At > target)
            {
                now = Math.Max(now, target);
                return null;
            }
            var (at, _, timer) = timers.Min;
            timers.Remove(timers.Min);
            now = Math.Max(now, at);
            timer.Again();
            return timer;
        }
    }

    private sealed class VirtualTimer(VirtualTime clock, TimerCallback callback, object? state) : ITimer
    {
        private (long At, long Number, VirtualTimer Timer)? set;
        private TimeSpan period;

        public void Run() => callback(state);

        public void Again()
        {
            set = null;
            if (period > TimeSpan.Zero)
                Set(clock.now + period.Ticks);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.gate)
            {
                Clear();
                this.period = period;
                if (dueTime >= TimeSpan.Zero)
                    Set(clock.now + dueTime.Ticks);
                return true;
            }
        }

        public void Dispose()
        {
            lock (clock.gate)
                Clear();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        private void Set(long at)
        {
            var entry = (at, ++clock.numbers, this);
            set = entry;
            clock.timers.Add(entry);
        }

        private void Clear()
        {
            if (set is { } entry)
                clock.timers.Remove(entry);
            set = null;
        }
    }
}
