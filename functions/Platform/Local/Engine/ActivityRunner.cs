using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.LocalHost.Engine;

/// <summary>
/// Runs one activity. A result is handed on in memory; its task row stays until the turn that takes it in, so an activity whose
/// result was lost with the process runs again.
/// </summary>
internal sealed class ActivityRunner(EngineStore store, TaskRows rows, WorkflowCatalog catalog, EngineOptions options, TimeProvider time, ILogger logger)
{
    /// <summary>Takes an outcome to its instance.</summary>
    public required Action<long, Message> Finished { get; init; }

    /// <summary>Parks an instance with an error.</summary>
    public required Func<long, string, Task> Park { get; init; }

    /// <summary>Runs it; gives the later attempt that it needs, if any.</summary>
    public async Task<DueTimer?> RunAsync(ActivityTask task, CancellationToken stopping)
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
            var result = await activity(stored.Input, stopping).ConfigureAwait(false);
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

    /// <summary>A later attempt, as it stands in the timer queue.</summary>
    public static DueTimer Entry(TaskKey key, DateTimeOffset due, DueKind kind) => new(due.UtcTicks, key.Instance, key.Execution, key.Step, kind);
}
