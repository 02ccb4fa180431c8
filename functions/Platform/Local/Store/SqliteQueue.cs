namespace ComplaintCloud.LocalHost.Store;

/// <summary>
/// What waits for the writer. Work that somebody waits for goes first; beside it a group takes a little of the rest, the
/// less the more are waiting, so that workflows never stand still, and twice as much with every group for which nobody waited, since somebody who comes
/// just after a large group has begun waits for all of it. Waiting costs no processor.
/// </summary>
internal sealed class SqliteQueue : IDisposable
{
    private const int MaxGroup = 256;

    /// <summary>How much of the rest goes into a group that somebody waits for.</summary>
    private const int MaxBeside = 4;

    /// <summary>How much goes into a group for which many wait: a flood is got through first.</summary>
    private const int LeastBeside = 1;

    /// <summary>How many are many.</summary>
    private const int Many = 16;

    private readonly Lock gate = new();
    private readonly SemaphoreSlim arrived = new(0);
    private readonly Queue<SqliteWork> awaited = new();
    private readonly Queue<SqliteWork> rest = new();
    private int room = MaxBeside;
    private bool sleeping;
    private bool closed;

    /// <summary>Adds work; false when the queue is closed.</summary>
    public bool TryAdd(SqliteWork work)
    {
        lock (gate)
        {
            if (closed)
                return false;
            (Foreground.IsCurrent ? awaited : rest).Enqueue(work);
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
            lock (gate)
            {
                Fill(group);
                if (group.Count > 0 || closed)
                    return group.Count > 0;
                sleeping = true;
            }
            arrived.Wait();
        }
    }

    public void Dispose() => arrived.Dispose();

    private void Fill(List<SqliteWork> group)
    {
        while (group.Count < MaxGroup && awaited.TryDequeue(out var work))
            group.Add(work);
        room = group.Count switch { 0 => Math.Min(2 * room, MaxGroup), < Many => MaxBeside, _ => LeastBeside };
        for (var left = room; left > 0 && group.Count < MaxGroup && rest.TryDequeue(out var work); left--)
            group.Add(work);
    }

    private void Wake()
    {
        if (!sleeping)
            return;
        sleeping = false;
        arrived.Release();
    }
}
