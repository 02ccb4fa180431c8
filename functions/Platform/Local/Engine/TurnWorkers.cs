namespace ComplaintCloud.LocalHost.Engine;

/// <summary>
/// Makes the turns that are ready on threads of the pool, a bounded number at a time; without a turn to make none is held. Only the
/// dispatcher uses it, under its lock.
/// </summary>
/// <param name="gate">That lock.</param>
/// <param name="most">Most turns at a time.</param>
internal sealed class TurnWorkers(Lock gate, int most)
{
    private readonly ReadyQueue ready = new();
    private int running;

    /// <summary>Runs one turn; set once before the first is ready.</summary>
    public Action<LiveInstance>? RunTurn { get; set; }

    public int ReadyCount => ready.Count;

    public void Enqueue(LiveInstance instance)
    {
        ready.Enqueue(instance);
        if (running >= most)
            return;
        running++;
        ThreadPool.UnsafeQueueUserWorkItem(static self => self.Work(), this, preferLocal: false);
    }

    /// <summary>Takes one away that no worker has begun; false when there is none.</summary>
    public bool TryDrop() => ready.TryDequeue(out _);

    private void Work()
    {
        while (true)
        {
            LiveInstance? next;
            lock (gate)
            {
                if (!ready.TryDequeue(out next))
                {
                    running--;
                    return;
                }
            }
            RunTurn!(next);
        }
    }
}
