namespace ComplaintCloud.LocalHost.Engine;

/// <summary>Who waits for an instance to end. They are told by the commit that ends it.</summary>
internal sealed class EndWaiters
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, (TaskCompletionSource End, int Waiting)> waiters = new(StringComparer.Ordinal);

    public Task Join(string instanceId)
    {
        lock (gate)
        {
            var (end, waiting) = waiters.TryGetValue(instanceId, out var found)
                ? found
                : (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), 0);
            waiters[instanceId] = (end, waiting + 1);
            return end.Task;
        }
    }

    public void Leave(string instanceId, Task joined)
    {
        lock (gate)
        {
            if (!waiters.TryGetValue(instanceId, out var found) || found.End.Task != joined)
                return;
            if (found.Waiting == 1)
                waiters.Remove(instanceId);
            else
                waiters[instanceId] = (found.End, found.Waiting - 1);
        }
    }

    public void Tell(string instanceId)
    {
        (TaskCompletionSource End, int) found;
        lock (gate)
        {
            if (!waiters.Remove(instanceId, out found))
                return;
        }
        found.End.TrySetResult();
    }

    public void Abort(Exception reason)
    {
        lock (gate)
        {
            foreach (var (end, _) in waiters.Values)
                end.TrySetException(reason);
            waiters.Clear();
        }
    }
}
