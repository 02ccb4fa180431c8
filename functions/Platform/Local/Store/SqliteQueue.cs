namespace ComplaintCloud.LocalHost.Store;

/// <summary>
/// What waits for the writer. Work that somebody waits for goes first; beside it a group takes a little of the rest, so that
/// workflows never stand still, and twice as much with every group for which nobody waited, since somebody who comes just
/// after a large group has begun waits for all of it. A flood is got through first: in it the rest has a small fixed share of
/// the time, also in the moments when the next requests are still on their way. Waiting costs no processor.
/// </summary>
internal sealed class SqliteQueue(TimeProvider time) : IDisposable
{
    /// <summary>Most that somebody waits for in one group; the rest has its share beside them.</summary>
    private const int MaxGroup = 256;

    /// <summary>How much of the rest goes into a group that somebody waits for.</summary>
    private const int MaxBeside = 4;

    /// <summary>When so many come that somebody waits for, within <see cref="Window"/>, there is a flood: 2,000 a second.</summary>
    private const int Many = 400;

    // Longer than a slow commit or a collection of garbage, in which nobody comes.
    private static readonly TimeSpan Window = TimeSpan.FromMilliseconds(200);

    /// <summary>
    /// In a flood a piece of the rest is done this often. An acknowledged case is some dozen pieces, which with all that follows from
    /// them take some two and a half milliseconds of processor: thirty cases a second, a twenty-fifth of two cores, however great the flood is.
    /// </summary>
    private static readonly TimeSpan RestEvery = TimeSpan.FromMilliseconds(3);

    /// <summary>Most of the rest in one group of a flood.</summary>
    private const int MaxRestInFlood = 16;

    private readonly Lock gate = new();
    private readonly SemaphoreSlim arrived = new(0);
    private readonly Queue<SqliteWork> awaited = new();
    private readonly Queue<SqliteWork> rest = new();
    private int room = MaxBeside;
    private bool flood;
    private int came;
    private long windowAt = time.GetTimestamp();
    private long restAt;
    private bool sleeping;
    private bool closed;

    /// <summary>Adds work; false when the queue is closed.</summary>
    public bool TryAdd(SqliteWork work)
    {
        lock (gate)
        {
            if (closed)
                return false;
            (work.IsAwaited ? awaited : rest).Enqueue(work);
            if (work.IsAwaited || !flood)
                Wake();
            return true;
        }
    }

    /// <summary>Takes nothing more; what waits is still given out.</summary>
    public void Close()
    {
        lock (gate)
        {
            closed = true;
            Wake();
        }
    }

    /// <summary>Fills a group with what waits, or blocks until something does. False when the queue is closed and empty.</summary>
    public bool TryTake(List<SqliteWork> group)
    {
        while (true)
        {
            bool inFlood;
            lock (gate)
            {
                Fill(group);
                if (group.Count > 0 || closed)
                    return group.Count > 0;
                (sleeping, inFlood) = (true, flood);
            }
            // In a flood the rest waits for its time.
            if (!arrived.Wait(inFlood ? RestEvery : Timeout.InfiniteTimeSpan))
                Awake();
        }
    }

    public void Dispose() => arrived.Dispose();

    private void Fill(List<SqliteWork> group)
    {
        while (group.Count < MaxGroup && awaited.TryDequeue(out var work))
            group.Add(work);
        Watch(group.Count);
        for (var left = Share(group.Count); left > 0 && rest.TryDequeue(out var work); left--)
            group.Add(work);
    }

    private void Watch(int waiting)
    {
        came += waiting;
        var (wasFlood, passed) = (flood, time.GetElapsedTime(windowAt));
        if (came * Window >= Many * (passed > Window ? passed : Window))
            flood = !closed;
        else if (closed || passed >= Window)
            flood = false;
        if (flood && !wasFlood)
            restAt = time.GetTimestamp();
        if (passed >= Window)
            (came, windowAt) = (0, time.GetTimestamp());
    }

    private int Share(int waiting)
    {
        if (!flood)
            return room = waiting > 0 ? MaxBeside : Math.Min(2 * room, MaxGroup);
        room = 1;
        var share = (int)Math.Min(time.GetElapsedTime(restAt) / RestEvery, MaxRestInFlood);
        restAt = share < MaxRestInFlood ? restAt + (long)(share * RestEvery.TotalSeconds * time.TimestampFrequency) : time.GetTimestamp();
        return share;
    }

    private void Awake()
    {
        lock (gate)
            sleeping = false;
    }

    private void Wake()
    {
        if (!sleeping)
            return;
        sleeping = false;
        arrived.Release();
    }
}
