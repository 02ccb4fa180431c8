using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.LocalHost.Engine;

/// <summary>
/// Runs activities on the thread pool, a bounded number at a time. A result is handed on in memory; its task row stays
/// until the turn that takes it in, so an activity whose result was lost with the process runs again.
/// </summary>
internal sealed class ActivityPool(
    EngineStore store, TaskRows rows, WorkflowCatalog catalog, EngineOptions options, TimeProvider time, IdleTracker idle, ILogger logger) : IDisposable
{
    private readonly Lock gate = new();
    private readonly Queue<ActivityTask> waiting = new();
    private readonly HashSet<TaskKey> known = [];
    private readonly HashSet<long> dropped = [];
    private readonly CancellationTokenSource stopping = new();
    private readonly AsyncLocal<bool> inActivity = new();
    private TaskCompletionSource? room;
    private int running;

    /// <summary>Takes an outcome to its instance.</summary>
    public required Action<long, Message> Finished { get; init; }

    /// <summary>Parks an instance with an error.</summary>
    public required Func<long, string, Task> Park { get; init; }

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
                again = await RunAsync(task).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is not EngineDisplacedException)
            {
                logger.LogError(exception, "Activity task {Key} could not be handled; it is tried again.", task.Key);
                again = Entry(task.Key, time.GetUtcNow() + options.BackOff(4), DueKind.Task);
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

    private async Task<DueTimer?> RunAsync(ActivityTask task)
    {
        if ((task.Stored ?? store.Read(statements => TaskRows.Load(statements, task.Key))) is not { } stored)
            return null;
        if (!catalog.Activities.TryGetValue(stored.Activity, out var activity))
        {
            logger.LogWarning("No activity is registered as '{Activity}'; its tasks stay stored until one is.", stored.Activity);
            return null;
        }
        if (task.Recovered && !await MayRunAgainAsync(task.Key, stored).ConfigureAwait(false))
            return null;
        try
        {
            var result = await activity(stored.Input, stopping.Token).ConfigureAwait(false);
            Finished(task.Key.Instance, new Message(MessageKind.ActivityDone, task.Key.Execution, task.Key.Step, null, result));
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Its row stays; it runs again at the next start.
        }
        catch (Exception exception)
        {
            return await FailAsync(task.Key, stored, exception).ConfigureAwait(false);
        }
        return null;
    }

    private async Task<bool> MayRunAgainAsync(TaskKey key, StoredTask stored)
    {
        if (stored.Crashes < options.MaxCrashes)
            return await rows.MarkBegunAsync(key).ConfigureAwait(false);
        await Park(key.Instance, $"step {key.Step}: activity '{stored.Activity}' was running when the process died, {stored.Crashes} times").ConfigureAwait(false);
        return false;
    }

    private async Task<DueTimer?> FailAsync(TaskKey key, StoredTask stored, Exception exception)
    {
        var policy = StoredRetry.Read(stored.Retry);
        var attempts = stored.Attempts + 1;
        if (exception is TransientException && attempts < policy.MaxAttempts)
        {
            var due = time.GetUtcNow() + policy.DelayAfter(attempts);
            return await rows.MarkFailedAsync(key, attempts, due).ConfigureAwait(false) ? Entry(key, due, DueKind.Attempt) : null;
        }
        var error = exception.GetType().FullName ?? exception.GetType().Name;
        Finished(key.Instance, new Message(MessageKind.ActivityFailed, key.Execution, key.Step, error, exception.Message));
        return null;
    }

    private static DueTimer Entry(TaskKey key, DateTimeOffset due, DueKind kind) => new(due.UtcTicks, key.Instance, key.Execution, key.Step, kind);
}
