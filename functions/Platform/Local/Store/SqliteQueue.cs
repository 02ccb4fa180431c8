namespace ComplaintCloud.LocalHost.Store;

/// <summary>
/// What waits for the writer. Work that somebody waits for goes first; beside it a group takes a little of the rest, so that
/// workflows never stand still, and twice as much with every group for which nobody waited, since somebody who comes just
/// after a large group has begun waits for all of it. A flood is got through first: the rest has a fixed small share of
/// it, also in the moments when the next requests are still on their way. Waiting costs no processor.
/// </summary>
internal sealed class SqliteQueue(TimeProvider time) : IDisposable
{
    /// <summary>Most that somebody waits for in one group; the rest has its share beside them.</summary>
    private const int MaxGroup = 256;

    /// <summary>How much of the rest goes into a group that somebody waits for.</summary>
    private const int MaxBeside = 4;

    /// <summary>A group for which so many wait begins a flood.</summary>
    private const int Many = 16;

    /// <summary>
    /// In a flood one piece of the rest is done for so many that somebody waits for. A piece with all that belongs to it takes about
    /// twice as long as a request with all that belongs to that, so workflows keep a twelfth of the processor however great the flood is.
    /// </summary>
    private const int FloodShare = 24;

    /// <summary>After so many groups for which few waited, one after the other, the flood is over.</summary>
    private const int CalmGroups = 8;

    private static readonly TimeSpan LeastPatience = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan MostPatience = TimeSpan.FromMilliseconds(50);

    private readonly Lock gate = new();
    private readonly SemaphoreSlim arrived = new(0);
    private readonly Queue<SqliteWork> awaited = new();
    private readonly Queue<SqliteWork> rest = new();
    private int room = MaxBeside;
    private bool flood;
    private int calm;
    private int earned;
    private long takenAt = time.GetTimestamp();
    private bool sleeping;
    private bool closed;

    /// <summary>
    /// A flood is over when nobody has come for so long. Where a group takes long, on a slow disk or a busy machine, those who
    /// were answered need longer to come again as well.
    /// </summary>
    /// <param name="took">How long the last group took.</param>
    public static TimeSpan PatienceAfter(TimeSpan took) => TimeSpan.FromTicks(Math.Clamp(2 * took.Ticks, LeastPatience.Ticks, MostPatience.Ticks));

    /// <summary>Adds work; false when the queue is closed.</summary>
    public bool TryAdd(SqliteWork work)
    {
        lock (gate)
        {
            if (closed)
                return false;
            var waitedFor = Foreground.IsCurrent;
            (waitedFor ? awaited : rest).Enqueue(work);
            if (waitedFor || !flood)
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
        var taken = TryTake(group, PatienceAfter(time.GetElapsedTime(takenAt)));
        takenAt = time.GetTimestamp();
        return taken;
    }

    public void Dispose() => arrived.Dispose();

    private bool TryTake(List<SqliteWork> group, TimeSpan patience)
    {
        while (true)
        {
            TimeSpan atMost;
            lock (gate)
            {
                Fill(group);
                if (group.Count > 0 || closed)
                    return group.Count > 0;
                sleeping = true;
                atMost = flood ? patience : Timeout.InfiniteTimeSpan;
            }
            if (!arrived.Wait(atMost))
                EndFlood();
        }
    }

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
        if (waiting >= Many)
            (flood, calm) = (true, 0);
        else if (closed || (waiting > 0 && ++calm >= CalmGroups))
            flood = false;
    }

    private int Share(int waiting)
    {
        if (!flood)
            return room = waiting > 0 ? MaxBeside : Math.Min(2 * room, MaxGroup);
        room = 1;
        earned += waiting;
        (var share, earned) = Math.DivRem(earned, FloodShare);
        return share;
    }

    private void EndFlood()
    {
        lock (gate)
            (flood, sleeping) = (false, false);
    }

    private void Wake()
    {
        if (!sleeping)
            return;
        sleeping = false;
        arrived.Release();
    }
}
