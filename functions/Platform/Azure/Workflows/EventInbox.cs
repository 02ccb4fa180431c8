using Microsoft.DurableTask;

namespace ComplaintCloud.Functions.Workflows;

/// <summary>
/// The events of one orchestration. Durable Functions gives an event to the wait that was begun last and to nobody when that
/// wait was cancelled; the port wants the first wait served first, and an event that nobody took kept. So there is at most one
/// wait per name underneath, and the order is kept here. Replay does the same again, as it depends on nothing else.
/// </summary>
internal sealed class EventInbox(TaskOrchestrationContext context, IEnumerable<NamedEvent> unread, IEnumerable<string> seen)
{
    private readonly Dictionary<string, Mailbox> boxes = unread
        .GroupBy(item => item.Name, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(box => box.Key, box => new Mailbox(box.Select(item => item.Event)), StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> taken = new(seen, StringComparer.Ordinal);

    /// <summary>Keys of the events that were given; those of the last executions count too.</summary>
    public IReadOnlyList<string> Seen => [.. taken];

    /// <summary>What came and was not taken, in order.</summary>
    public IReadOnlyList<NamedEvent> Unread => [.. boxes.SelectMany(box => box.Value.Events.Select(item => new NamedEvent(box.Key, item)))];

    /// <summary>The payload of the next event of a name.</summary>
    public Task<string> NextAsync(string name, CancellationToken cancel)
    {
        if (!boxes.TryGetValue(name, out var box))
            boxes[name] = box = new Mailbox([]);
        var waiter = new TaskCompletionSource<string>();
        box.Waiters.AddLast(waiter);
        cancel.Register(() => waiter.TrySetCanceled(cancel));
        Serve(box);
        if (!waiter.Task.IsCompleted && !box.IsListening)
            _ = ListenAsync(name, box);
        return waiter.Task;
    }

    private async Task ListenAsync(string name, Mailbox box)
    {
        box.IsListening = true;
        while (box.Waiters.Any(waiter => !waiter.Task.IsCompleted))
        {
            var raised = await context.WaitForExternalEvent<RaisedEvent>(name);
            box.Events.Enqueue(raised);
            // While this serves, the one who is served may wait again; it finds this loop listening.
            Serve(box);
        }
        box.IsListening = false;
    }

    private void Serve(Mailbox box)
    {
        while (box.Waiters.First is { } first)
        {
            if (!first.Value.Task.IsCompleted && !Fresh(box))
                return;
            box.Waiters.RemoveFirst();
            if (!first.Value.Task.IsCompleted)
                first.Value.TrySetResult(box.Events.Dequeue().Payload);
        }
    }

    // Drops what was given before, so that the head of the queue is an event to give; false when there is none.
    private bool Fresh(Mailbox box)
    {
        while (box.Events.TryPeek(out var next))
        {
            if (next.Key is null || taken.Add(next.Key))
                return true;
            box.Events.Dequeue();
        }
        return false;
    }

    private sealed class Mailbox(IEnumerable<RaisedEvent> events)
    {
        public Queue<RaisedEvent> Events { get; } = new(events);

        public LinkedList<TaskCompletionSource<string>> Waiters { get; } = new();

        public bool IsListening { get; set; }
    }
}
