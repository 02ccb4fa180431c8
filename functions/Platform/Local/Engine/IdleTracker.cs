namespace ComplaintCloud.LocalHost.Engine;

/// <summary>Counts what is under way, and tells who waits for nothing to be.</summary>
internal sealed class IdleTracker
{
    private readonly Lock gate = new();
    private TaskCompletionSource? idle;
    private int underWay;

    public void Enter()
    {
        lock (gate)
            underWay++;
    }

    public void Exit()
    {
        TaskCompletionSource? reached = null;
        lock (gate)
        {
            if (--underWay == 0)
                (reached, idle) = (idle, null);
        }
        reached?.TrySetResult();
    }

    public Task WaitAsync()
    {
        lock (gate)
        {
            if (underWay == 0)
                return Task.CompletedTask;
            idle ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return idle.Task;
        }
    }
}
