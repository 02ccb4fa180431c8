namespace ComplaintCloud.LocalHost.Engine;

/// <summary>
/// Keeps workflow code on the thread of its turn and in one order: continuations are queued and run one after the other.
/// One that comes from another thread means that the code awaited something that is not its workflow's.
/// </summary>
internal sealed class TurnContext(Action strayed) : SynchronizationContext
{
    private readonly Queue<(SendOrPostCallback Callback, object? State)> queue = new();
    private volatile int owner;

    public bool IsCurrentTurn => owner == Environment.CurrentManagedThreadId;

    public void Enter(Action turn)
    {
        var before = Current;
        owner = Environment.CurrentManagedThreadId;
        SetSynchronizationContext(this);
        try
        {
            turn();
        }
        finally
        {
            SetSynchronizationContext(before);
            owner = 0;
        }
    }

    public void Drain()
    {
        while (queue.TryDequeue(out var next))
            next.Callback(next.State);
    }

    public override void Post(SendOrPostCallback d, object? state)
    {
        if (IsCurrentTurn)
            queue.Enqueue((d, state));
        else
            strayed();
    }

    public override void Send(SendOrPostCallback d, object? state)
    {
        if (IsCurrentTurn)
            d(state);
        else
            strayed();
    }

    public override SynchronizationContext CreateCopy() => this;
}
