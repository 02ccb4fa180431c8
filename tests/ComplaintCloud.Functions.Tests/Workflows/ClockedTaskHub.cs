using DurableTask.Core;
using DurableTask.Core.History;
using DurableTask.Core.Query;
using Microsoft.DurableTask.Testing.Sidecar;

namespace ComplaintCloud.Functions.Tests.Workflows;

/// <summary>
/// The official in-memory task hub, with three things added for tests: timers fire by the test's clock, one can wait until
/// nothing is under way, and work that a crash cut off is given out again.
/// </summary>
internal sealed class ClockedTaskHub(TestClock clock) : InMemoryOrchestrationService, IOrchestrationService, IOrchestrationServiceClient, IOrchestrationServiceQueryClient
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

    Task IOrchestrationServiceClient.CreateTaskOrchestrationAsync(TaskMessage creationMessage) => ((IOrchestrationServiceClient)this).CreateTaskOrchestrationAsync(creationMessage, null);

    async Task IOrchestrationServiceClient.CreateTaskOrchestrationAsync(TaskMessage creationMessage, OrchestrationStatus[]? dedupeStatuses)
    {
        Count(creationMessage.OrchestrationInstance.InstanceId, 1);
        try
        {
            await CreateTaskOrchestrationAsync(creationMessage, dedupeStatuses);
        }
        catch
        {
            Count(creationMessage.OrchestrationInstance.InstanceId, -1);
            throw;
        }
    }

    Task IOrchestrationServiceClient.SendTaskOrchestrationMessageAsync(TaskMessage message) => SendAsync(message);

    async Task IOrchestrationServiceClient.SendTaskOrchestrationMessageBatchAsync(params TaskMessage[] messages)
    {
        foreach (var message in messages)
            await SendAsync(message);
    }

    Task IOrchestrationServiceClient.ForceTerminateTaskOrchestrationAsync(string instanceId, string reason) => SendAsync(new TaskMessage
    {
        OrchestrationInstance = new OrchestrationInstance { InstanceId = instanceId },
        Event = new ExecutionTerminatedEvent(-1, reason),
    });

    async Task<TaskOrchestrationWorkItem> IOrchestrationService.LockNextTaskOrchestrationWorkItemAsync(TimeSpan receiveTimeout, CancellationToken cancellationToken)
    {
        var item = await LockNextTaskOrchestrationWorkItemAsync(receiveTimeout, cancellationToken);
        lock (gate)
        {
            turns.Add(item);
            turnsTaken++;
            instances += item.NewMessages.Count(message => message.Event is ExecutionStartedEvent);
            eventsRaised += item.NewMessages.Count(message => message.Event is EventRaisedEvent);
        }
        Count(item.InstanceId, -item.NewMessages.Count);
        return item;
    }

    async Task IOrchestrationService.CompleteTaskOrchestrationWorkItemAsync(
        TaskOrchestrationWorkItem workItem, OrchestrationRuntimeState newOrchestrationRuntimeState, IList<TaskMessage> outboundMessages,
        IList<TaskMessage> orchestratorMessages, IList<TaskMessage> timerMessages, TaskMessage continuedAsNewMessage, OrchestrationState orchestrationState)
    {
        lock (gate)
        {
            if (cutOff.Contains(workItem))
                return;
            queuedActivities += outboundMessages.Count;
            timersSet += timerMessages.Count;
            foreach (var timer in timerMessages)
                timers.Enqueue(timer, ((TimerFiredEvent)timer.Event).FireAt);
        }
        foreach (var message in orchestratorMessages)
            await CountAsync(message);
        await CompleteTaskOrchestrationWorkItemAsync(workItem, newOrchestrationRuntimeState, outboundMessages, orchestratorMessages, [], continuedAsNewMessage, orchestrationState);
        await FireDueAsync();
    }

    async Task IOrchestrationService.AbandonTaskOrchestrationWorkItemAsync(TaskOrchestrationWorkItem workItem)
    {
        lock (gate)
            if (cutOff.Contains(workItem))
                return;
        Count(workItem.InstanceId, workItem.NewMessages.Count);
        await AbandonTaskOrchestrationWorkItemAsync(workItem);
    }

    async Task IOrchestrationService.ReleaseTaskOrchestrationWorkItemAsync(TaskOrchestrationWorkItem workItem)
    {
        lock (gate)
            if (cutOff.Contains(workItem))
                return;
        await ReleaseTaskOrchestrationWorkItemAsync(workItem);
        lock (gate)
            turns.Remove(workItem);
        Count(workItem.InstanceId, 0);
    }

    async Task<TaskActivityWorkItem> IOrchestrationService.LockNextTaskActivityWorkItem(TimeSpan receiveTimeout, CancellationToken cancellationToken)
    {
        var item = await LockNextTaskActivityWorkItem(receiveTimeout, cancellationToken);
        lock (gate)
            activities.Add(item);
        return item;
    }

    async Task IOrchestrationService.CompleteTaskActivityWorkItemAsync(TaskActivityWorkItem workItem, TaskMessage responseMessage)
    {
        lock (gate)
            if (cutOff.Contains(workItem))
                return;
        await CountAsync(responseMessage);
        await CompleteTaskActivityWorkItemAsync(workItem, responseMessage);
        lock (gate)
        {
            activities.Remove(workItem);
            queuedActivities--;
            activitiesDone++;
        }
        Count(responseMessage.OrchestrationInstance.InstanceId, 0);
    }

    async Task IOrchestrationService.AbandonTaskActivityWorkItemAsync(TaskActivityWorkItem workItem)
    {
        lock (gate)
            if (!activities.Remove(workItem))
                return;
        await AbandonTaskActivityWorkItemAsync(workItem);
    }

    async Task<OrchestrationState> IOrchestrationServiceClient.GetOrchestrationStateAsync(string instanceId, string? executionId) =>
        Here(await GetOrchestrationStateAsync(instanceId, executionId))!;

    async Task<OrchestrationState> IOrchestrationServiceClient.WaitForOrchestrationAsync(string instanceId, string executionId, TimeSpan timeout, CancellationToken cancellationToken) =>
        Here(await WaitForOrchestrationAsync(instanceId, executionId, timeout, cancellationToken))!;

    async Task<OrchestrationQueryResult> IOrchestrationServiceQueryClient.GetOrchestrationWithQueryAsync(OrchestrationQuery query, CancellationToken cancellationToken)
    {
        var (from, to) = (query.CreatedTimeFrom, query.CreatedTimeTo);
        (query.CreatedTimeFrom, query.CreatedTimeTo) = (null, null);
        var found = await GetOrchestrationWithQueryAsync(query, cancellationToken);
        return new OrchestrationQueryResult(
            [.. found.OrchestrationState.Select(state => Here(state)!).Where(state => !(state.CreatedTime < from) && !(state.CreatedTime > to))], found.ContinuationToken);
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

    private OrchestrationState? Here(OrchestrationState? state) => state is null ? null : new OrchestrationState
    {
        OrchestrationInstance = state.OrchestrationInstance,
        ParentInstance = state.ParentInstance,
        Name = state.Name,
        Version = state.Version,
        Status = state.Status,
        Tags = state.Tags,
        OrchestrationStatus = state.OrchestrationStatus,
        CreatedTime = clock.At(state.CreatedTime).UtcDateTime,
        LastUpdatedTime = clock.At(state.LastUpdatedTime).UtcDateTime,
        CompletedTime = state.CompletedTime,
        Input = state.Input,
        Output = state.Output,
        FailureDetails = state.FailureDetails,
    };
}
