namespace ComplaintCloud.LocalHost.Store;

/// <summary>
/// Answers those who wait for a commit, some at a time on a thread of the pool: to hand each over by itself costs as much as a tenth of a
/// request, and the writer must not go on with their requests itself.
/// </summary>
internal sealed class FinishedWork(List<SqliteWork> works, Exception? fault) : IThreadPoolWorkItem
{
    /// <summary>So many are answered one after the other.</summary>
    private const int AtOnce = 16;

    /// <summary>To be called when a commit is on disk.</summary>
    public static void Finish(List<SqliteWork> group)
    {
        var some = new List<SqliteWork>(AtOnce);
        foreach (var work in group)
        {
            // What nobody waits for goes on by itself.
            if (!work.IsAwaited)
            {
                work.Finish(null);
                continue;
            }
            some.Add(work);
            if (some.Count < AtOnce)
                continue;
            Queue(some, null);
            some = new List<SqliteWork>(AtOnce);
        }
        if (some.Count > 0)
            Queue(some, null);
    }

    /// <summary>To be called when one could not be stored, or was stored alone.</summary>
    public static void Finish(SqliteWork work, Exception? fault)
    {
        if (work.IsAwaited)
            Queue([work], fault);
        else
            work.Finish(fault);
    }

    /// <inheritdoc />
    public void Execute()
    {
        foreach (var work in works)
            work.Finish(fault);
    }

    private static void Queue(List<SqliteWork> works, Exception? fault) =>
        ThreadPool.UnsafeQueueUserWorkItem(new FinishedWork(works, fault), preferLocal: false);
}
