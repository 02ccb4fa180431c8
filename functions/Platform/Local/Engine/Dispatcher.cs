namespace ComplaintCloud.LocalHost.Engine;

/// <summary>
/// Decides whose turn it is. An instance has one turn at a time; what comes meanwhile waits for the next, all together.
/// Nothing is polled: who delivers also wakes.
/// </summary>
internal sealed class Dispatcher : IDisposable
{
    private readonly EngineOptions options;
    private readonly IdleTracker idle;
    private readonly ITimer cooling;
    private readonly Lock gate = new();
    private readonly Dictionary<long, LiveInstance> live = [];
    private readonly TurnWorkers workers;
    private readonly HotInstances hot;
    private bool isCooling;
    private bool closed;

    public Dispatcher(EngineOptions options, TimeProvider time, IdleTracker idle)
    {
        (this.options, this.idle, hot, workers) = (options, idle, new HotInstances(options, time), new TurnWorkers(gate, options.TurnWorkers));
        cooling = time.CreateTimer(_ => CoolOld(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Runs one turn; set once before the first delivery.</summary>
    public required Action<LiveInstance> RunTurn { init => workers.RunTurn = value; }

    public int ReadyCount
    {
        get
        {
            lock (gate)
                return workers.ReadyCount;
        }
    }

    public int HotCount
    {
        get
        {
            lock (gate)
                return hot.Count;
        }
    }

    /// <summary>Gives an instance a message that is already stored, in the inbox or as a task or timer row.</summary>
    public void Deliver(long id, Message message)
    {
        lock (gate)
        {
            var instance = Find(id);
            instance.Pending.Add(message);
            Schedule(instance);
        }
    }

    /// <summary>Lets an instance read its inbox.</summary>
    public void Wake(long id)
    {
        lock (gate)
        {
            var instance = Find(id);
            instance.MustReadInbox = true;
            Schedule(instance);
        }
    }

    /// <summary>Throws away what is in memory of an instance, after it was changed from outside.</summary>
    public void Forget(long id)
    {
        lock (gate)
        {
            if (!live.TryGetValue(id, out var instance))
                return;
            if (instance.IsScheduled)
                instance.IsStale = true;
            else
                Cool(instance);
        }
    }

    /// <summary>Takes all that an instance has to take in. The inbox must be read when the second value says so.</summary>
    public (List<Message> Messages, bool MustReadInbox) Take(LiveInstance instance)
    {
        lock (gate)
        {
            if (instance.IsStale)
            {
                instance.Forget();
                instance.MustReadInbox = true;
            }
            var taken = (instance.Pending, instance.MustReadInbox);
            instance.Pending = [];
            instance.MustReadInbox = false;
            return taken;
        }
    }

    /// <summary>Ends a turn. What came meanwhile is queued as the next.</summary>
    public void Release(LiveInstance instance)
    {
        lock (gate)
        {
            instance.IsScheduled = false;
            if (instance.IsStale)
            {
                instance.Forget();
                instance.MustReadInbox |= instance.Pending.Count > 0;
            }
            if (instance.HasWork)
                Schedule(instance);
            else
                Keep(instance);
        }
        idle.Exit();
    }

    /// <summary>Ends a turn that came to nothing: everything is forgotten, the inbox is to be read again, the rest is kept for <see cref="Wake"/>.</summary>
    /// <param name="instance">Whose turn.</param>
    /// <param name="messages">What it had taken.</param>
    /// <param name="then">What sees to it that it is woken; done when it can be, and before anybody could think that nothing is under way.</param>
    public void Postpone(LiveInstance instance, List<Message> messages, Action then)
    {
        lock (gate)
        {
            instance.IsScheduled = false;
            instance.Forget();
            instance.MustReadInbox = true;
            instance.Pending.InsertRange(0, messages.Where(message => !message.IsFromInbox));
        }
        then();
        idle.Exit();
    }

    /// <summary>No turn begins any more.</summary>
    public void Close()
    {
        lock (gate)
        {
            closed = true;
            while (workers.TryDrop())
                idle.Exit();
        }
    }

    public void Dispose() => cooling.Dispose();

    private LiveInstance Find(long id)
    {
        if (!live.TryGetValue(id, out var instance))
            live[id] = instance = new LiveInstance(id);
        return instance;
    }

    private void Schedule(LiveInstance instance)
    {
        if (instance.IsScheduled || closed)
            return;
        hot.Remove(instance);
        instance.IsScheduled = true;
        idle.Enter();
        workers.Enqueue(instance);
    }

    private void Keep(LiveInstance instance)
    {
        if (instance.Execution is null || options.HotInstances == 0)
        {
            Cool(instance);
            return;
        }
        if (hot.Add(instance) is { } last)
            Cool(last);
        if (!isCooling && !closed)
            isCooling = cooling.Change(options.HotIdle, Timeout.InfiniteTimeSpan);
    }

    // Set again only while there is something to cool, so that an idle engine has no timer at all.
    private void CoolOld()
    {
        lock (gate)
        {
            while (hot.FindOld() is { } old)
                Cool(old);
            isCooling = hot.Count > 0 && !closed && cooling.Change(options.HotIdle, Timeout.InfiniteTimeSpan);
        }
    }

    private void Cool(LiveInstance instance)
    {
        hot.Remove(instance);
        instance.Forget();
        if (!instance.HasWork)
            live.Remove(instance.Id);
    }
}
