namespace ComplaintCloud.LocalHost.Engine;

/// <summary>Runs activities on the thread pool, a bounded number at a time; those that are begun early wait for room.</summary>
internal sealed class ActivityPool(ActivityRunner runner, EngineOptions options, TimeProvider time, IdleTracker idle, ILogger logger) : IDisposable
{
    private readonly Lock gate = new();
    private readonly Queue<ActivityTask> waiting = new();
    private readonly HashSet<TaskKey> known = [];
    private readonly HashSet<long> dropped = [];
    private readonly CancellationTokenSource stopping = new();
    private readonly AsyncLocal<bool> inActivity = new();
    private TaskCompletionSource? room;
    private int running;

    /// <summary>Puts a later attempt into the timer queue.</summary>
    public required Action<DueTimer> Later { get; init; }

    /// <summary>How many run or wait.</summary>
    public int Count
    {
        get
        {
            lock (gate)
                return known.Count;
        }
    }

    public void Enqueue(ActivityTask task)
    {
        lock (gate)
        {
            if (stopping.IsCancellationRequested || !known.Add(task.Key))
                return;
            idle.Enter();
            if (running >= options.MaxActivities)
            {
                waiting.Enqueue(task);
                return;
            }
            running++;
        }
        ThreadPool.UnsafeQueueUserWorkItem(static start => _ = start.Pool.WorkAsync(start.Task), (Pool: this, Task: task), preferLocal: false);
    }

    /// <summary>
    /// Completes when few enough wait that something new may be begun. A thousand begun at once would each be late; so they
    /// are early or not begun. An activity that begins something never waits here: it may be what the others wait for.
    /// </summary>
    public Task RoomAsync()
    {
        lock (gate)
        {
            return waiting.Count < options.MaxWaiting || inActivity.Value
                ? Task.CompletedTask
                : (room ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        }
    }

    /// <summary>Does not begin what an instance that was ended from outside has queued.</summary>
    public void Drop(long instance)
    {
        lock (gate)
        {
            if (waiting.Count > 0)
                dropped.Add(instance);
        }
    }

    /// <summary>Asks what runs to stop and begins nothing more.</summary>
    public void Stop()
    {
        lock (gate)
        {
            stopping.Cancel();
            while (waiting.TryDequeue(out _))
                idle.Exit();
            GiveRoom();
        }
    }

    public void Dispose() => stopping.Dispose();

    private async Task WorkAsync(ActivityTask? task)
    {
        inActivity.Value = true;
        for (; task is not null; task = Next())
        {
            DueTimer? again = null;
            try
            {
                again = await runner.RunAsync(task, stopping.Token).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is not EngineDisplacedException)
            {
                logger.LogError(exception, "Activity task {Key} could not be handled; it is tried again.", task.Key);
                again = ActivityRunner.Entry(task.Key, time.GetUtcNow() + options.BackOff(4), DueKind.Task);
            }
            catch (EngineDisplacedException)
            {
                // The new owner runs it.
            }
            Leave(task, again);
        }
    }

    private ActivityTask? Next()
    {
        lock (gate)
        {
            while (waiting.TryDequeue(out var next))
            {
                if (waiting.Count < options.MaxWaiting / 2)
                    GiveRoom();
                if (!dropped.Contains(next.Key.Instance))
                    return next;
                known.Remove(next.Key);
                idle.Exit();
            }
            dropped.Clear();
            GiveRoom();
            running--;
            return null;
        }
    }

    private void GiveRoom()
    {
        room?.TrySetResult();
        room = null;
    }

    private void Leave(ActivityTask task, DueTimer? again)
    {
        lock (gate)
            known.Remove(task.Key);
        if (again is { } due)
            Later(due);
        idle.Exit();
    }
}
