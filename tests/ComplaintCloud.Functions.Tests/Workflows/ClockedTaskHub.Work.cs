using DurableTask.Core;
using DurableTask.Core.History;

namespace ComplaintCloud.Functions.Tests.Workflows;

// What a worker takes from the hub and gives back, counted on the way.
internal sealed partial class ClockedTaskHub
{
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
}
