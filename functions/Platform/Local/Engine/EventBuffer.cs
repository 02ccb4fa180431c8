namespace ComplaintCloud.LocalHost.Engine;

/// <summary>Brings events and waits of the same name together, both first in, first out.</summary>
internal sealed class EventBuffer
{
    private readonly Dictionary<string, Queue<Message>> unread = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, LinkedList<OpenStep>> waits = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Events that no wait has taken.</summary>
    public IEnumerable<Message> Unread => unread.Values.SelectMany(queue => queue);

    /// <summary>The longest waiting one for this event, which then waits no more; without one the event is kept.</summary>
    public OpenStep? Offer(Message raised)
    {
        if (waits.TryGetValue(raised.Name!, out var waiting) && waiting.First is { } first)
        {
            waiting.RemoveFirst();
            return first.Value;
        }
        if (!unread.TryGetValue(raised.Name!, out var queue))
            unread[raised.Name!] = queue = new Queue<Message>();
        queue.Enqueue(raised);
        return null;
    }

    /// <summary>The oldest kept event of that name, or null.</summary>
    public Message? Take(string name) => unread.TryGetValue(name, out var queue) && queue.TryDequeue(out var first) ? first : null;

    public LinkedListNode<OpenStep> Wait(OpenStep wait)
    {
        if (!waits.TryGetValue(wait.Name, out var waiting))
            waits[wait.Name] = waiting = [];
        return waiting.AddLast(wait);
    }
}
