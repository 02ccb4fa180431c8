using DurableTask.Core;
using DurableTask.Core.History;
using DurableTask.Core.Query;
using Microsoft.DurableTask.Testing.Sidecar;

namespace ComplaintCloud.Functions.Tests.Workflows;

/// <summary>
/// The official in-memory task hub, with three things added for tests: timers fire by the test's clock, one can wait until
/// nothing is under way, and work that a crash cut off is given out again.
/// </summary>
internal sealed partial class ClockedTaskHub(TestClock clock) : InMemoryOrchestrationService, IOrchestrationService, IOrchestrationServiceClient, IOrchestrationServiceQueryClient
{
    private readonly PriorityQueue<TaskMessage, DateTime> timers = new();
    private readonly Dictionary<string, int> messages = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<TaskActivityWorkItem> activities = [];
    private readonly HashSet<TaskOrchestrationWorkItem> turns = [];
    private readonly HashSet<object> cutOff = [];
    private readonly Lock gate = new();
    private TaskCompletionSource? idle;
    private int queuedActivities;
    private int instances;
    private int turnsTaken;
    private int activitiesDone;
    private int timersSet;
    private int eventsRaised;

    /// <summary>Orchestrations begun since the start.</summary>
    public int Instances => instances;

    /// <summary>Turns of orchestrations taken since the start.</summary>
    public int Turns => turnsTaken;

    /// <summary>Activities done since the start.</summary>
    public int Activities => activitiesDone;

    /// <summary>Timers set since the start.</summary>
    public int Timers => timersSet;

    /// <summary>Events raised from outside since the start.</summary>
    public int Events => eventsRaised;

    /// <summary>When the next timer is due.</summary>
    public DateTimeOffset? NextTimer
    {
        get
        {
            lock (gate)
                return timers.TryPeek(out _, out var due) ? new DateTimeOffset(due, TimeSpan.Zero) : null;
        }
    }

    private bool IsIdle => turns.Count == 0 && queuedActivities == 0 && messages.Count == 0;

    /// <summary>Completes when no orchestration and no activity has anything to do.</summary>
    public Task IdleAsync()
    {
        lock (gate)
            return IsIdle ? Task.CompletedTask : (idle ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
    }

    /// <summary>Fires what is due.</summary>
    public async Task FireDueAsync()
    {
        while (NextTimer <= clock.GetUtcNow())
        {
            TaskMessage due;
            lock (gate)
                due = timers.Dequeue();
            await SendAsync(due);
        }
    }

    /// <summary>The process that had work under way is gone: whatever it still says is not heard, and the work is given out again.</summary>
    public async Task CutOffAsync()
    {
        List<TaskActivityWorkItem> lostActivities;
        List<TaskOrchestrationWorkItem> lostTurns;
        lock (gate)
        {
            (lostActivities, lostTurns) = ([.. activities], [.. turns]);
            cutOff.UnionWith(lostActivities);
            cutOff.UnionWith(lostTurns);
            activities.Clear();
            turns.Clear();
        }
        foreach (var item in lostActivities)
            await AbandonTaskActivityWorkItemAsync(item);
        foreach (var turn in lostTurns)
        {
            Count(turn.InstanceId, turn.NewMessages.Count);
            await AbandonTaskOrchestrationWorkItemAsync(turn);
            await ReleaseTaskOrchestrationWorkItemAsync(turn);
        }
    }

    private async Task SendAsync(TaskMessage message)
    {
        await CountAsync(message);
        await SendTaskOrchestrationMessageAsync(message);
    }

    // The hub drops what comes for an instance that has ended or for an execution that was started over.
    private async Task CountAsync(TaskMessage message)
    {
        var to = message.OrchestrationInstance;
        var state = await GetOrchestrationStateAsync(to.InstanceId, null);
        var ended = state?.OrchestrationStatus is OrchestrationStatus.Completed or OrchestrationStatus.Failed or OrchestrationStatus.Terminated or OrchestrationStatus.Canceled;
        var former = to.ExecutionId is { } execution && state is not null && state.OrchestrationInstance.ExecutionId != execution;
        if (message.Event is ExecutionStartedEvent || (!ended && !former))
            Count(to.InstanceId, 1);
    }

    private void Count(string instanceId, int by)
    {
        TaskCompletionSource? reached = null;
        lock (gate)
        {
            var left = messages.GetValueOrDefault(instanceId) + by;
            if (left > 0)
                messages[instanceId] = left;
            else
                messages.Remove(instanceId);
            if (IsIdle)
                (reached, idle) = (idle, null);
        }
        reached?.TrySetResult();
    }
}
