using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.LocalHost.Engine;

/// <summary>Lets a stored turn take effect: begins its activities, sets its timers, tells children, parent and who waits for the end.</summary>
internal sealed class TurnEffects(EndWaiters ends, EngineCounters counters, EngineOptions options, ILogger logger)
{
    private int displaced;

    public Dispatcher Dispatcher { get; set; } = null!;

    public ActivityPool Activities { get; set; } = null!;

    public TimerQueue Timers { get; set; } = null!;

    public void Apply(LiveInstance instance, TurnCommit commit, Turn turn)
    {
        var row = instance.Row!;
        foreach (var task in turn.Tasks)
            Activities.Enqueue(new ActivityTask(new TaskKey(row.Id, row.Execution, task.Step), false, new StoredTask(task.Activity, task.Input, task.Retry, 0, 0)));
        foreach (var child in commit.Children)
            Tell(row, child);
        SetTimers(instance, commit, turn);
        if (instance.Execution!.Turns == options.LongHistory)
            logger.LogWarning("Instance '{Instance}' has made {Turns} turns; its code should continue as new.", row.Name, options.LongHistory);
        if (commit.ContinuesAsNew)
        {
            instance.Forget();
            Dispatcher.Wake(row.Id);
        }
        else if (commit.Status != WorkflowStatus.Running)
        {
            End(instance, row, commit);
        }
        else if (row.IsVersionNew || turn.Status is not null)
        {
            instance.Row = row with { CustomStatus = turn.Status ?? row.CustomStatus, IsVersionNew = false };
        }
    }

    public void Parked(long id, string error)
    {
        counters.Parked();
        logger.LogError("Instance {Id} is parked: {Error}", id, error);
    }

    public void Later(DueTimer due) => Timers.Add(due);

    /// <summary>Stops everything: whatever is begun belongs to the new owner.</summary>
    public void Displaced()
    {
        if (Interlocked.Exchange(ref displaced, 1) != 0)
            return;
        logger.LogCritical("Another workflow engine owns the database file; this one stops.");
        Timers.Dispose();
        Dispatcher.Close();
        Activities.Stop();
    }

    private void Tell(InstanceRow parent, StartedChild child)
    {
        if (child.Refusal is { } refusal)
        {
            Dispatcher.Deliver(parent.Id, refusal);
            return;
        }
        counters.Started();
        Dispatcher.Deliver(child.Id, Message.Started(0));
    }

    private void SetTimers(LiveInstance instance, TurnCommit commit, Turn turn)
    {
        var row = instance.Row!;
        var gone = turn.Handled.Count(message => message.Kind == MessageKind.TimerFired) + turn.CancelledTimers.Count;
        foreach (var timer in turn.CancelledTimers)
            Timers.Remove(Entry(row, timer));
        if (commit.ContinuesAsNew || commit.Status != WorkflowStatus.Running)
        {
            foreach (var timer in instance.Execution!.OpenTimers.Except(turn.Timers))
            {
                Timers.Remove(Entry(row, timer));
                gone++;
            }
        }
        else
        {
            foreach (var timer in turn.Timers)
                Timers.Add(Entry(row, timer));
            gone -= turn.Timers.Count;
        }
        counters.Timers(-gone);
    }

    private void End(LiveInstance instance, InstanceRow row, TurnCommit commit)
    {
        instance.Forget();
        counters.Ended(WorkflowStatus.Running, commit.Status);
        if (commit.ToParent is { } message)
            Dispatcher.Deliver(row.Parent!.Instance, message);
        ends.Tell(row.Name);
    }

    private static DueTimer Entry(InstanceRow row, NewTimer timer) => new(timer.FireAt.UtcTicks, row.Id, row.Execution, timer.Step, DueKind.Timer);
}
