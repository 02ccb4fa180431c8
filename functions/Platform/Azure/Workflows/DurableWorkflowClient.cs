using System.Text.Json;
using ComplaintCloud.Complaints.Workflows;
using DurableTask.Core.Exceptions;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace ComplaintCloud.Functions.Workflows;

/// <summary>The workflow engine of Durable Functions, as the port wants it. What differs is in README.md beside this folder.</summary>
internal sealed class DurableWorkflowClient(DurableClients clients, WorkflowCatalog catalog) : IWorkflowClient
{
    private static readonly OrchestrationRuntimeStatus[] AnyStatus = [.. StartOrchestrationOptionsExtensions.ValidDedupeStatuses];

    /// <inheritdoc/>
    public async Task<bool> StartAsync(string workflow, string instanceId, object? input, CancellationToken cancel = default)
    {
        var start = WorkflowStart.New(catalog.NewestVersion(workflow), Write(input));
        var client = await clients.GetAsync(cancel);
        // The host may replace an ended instance of that id unless asked first; two at once are told apart by the backend.
        if (await client.GetInstanceAsync(instanceId, cancel) is not null)
            return false;
        try
        {
            var options = new StartOrchestrationOptions(instanceId).WithDedupeStatuses(AnyStatus);
            await DurableFaults.Guard(() => client.ScheduleNewOrchestrationInstanceAsync(workflow, start, options, cancel));
            return true;
        }
        catch (OrchestrationAlreadyExistsException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public async Task<bool> RaiseEventAsync(string instanceId, string name, object? payload, string? key = null, CancellationToken cancel = default)
    {
        var client = await clients.GetAsync(cancel);
        if (!await IsUnfinishedAsync(client, instanceId, cancel))
            return false;
        await DurableFaults.Guard(() => client.RaiseEventAsync(instanceId, name, new RaisedEvent(Write(payload), key), cancel));
        return true;
    }

    /// <inheritdoc/>
    public async Task<WorkflowInstance?> GetAsync(string instanceId, CancellationToken cancel = default)
    {
        var client = await clients.GetAsync(cancel);
        var found = await DurableFaults.Guard(() => client.GetInstanceAsync(instanceId, getInputsAndOutputs: true, cancel));
        return found is null ? null : DurableInstances.ToInstance(found);
    }

    /// <inheritdoc/>
    public async Task<WorkflowPage> QueryAsync(WorkflowQuery query, CancellationToken cancel = default)
    {
        var client = await clients.GetAsync(cancel);
        var filter = new OrchestrationQuery(
            Statuses: query.Status is { } status ? DurableInstances.Runtime(status) : null, InstanceIdPrefix: query.IdPrefix, PageSize: query.Take, FetchInputsAndOutputs: true);
        await foreach (var page in client.GetAllInstancesAsync(filter).AsPages(query.Continuation, query.Take).WithCancellation(cancel))
        {
            var instances = page.Values.Select(DurableInstances.ToInstance).Where(one => query.Status is null || one.Status == query.Status);
            return new WorkflowPage([.. instances.OrderBy(one => one.InstanceId, StringComparer.Ordinal)], page.ContinuationToken);
        }
        return new WorkflowPage([], null);
    }

    /// <inheritdoc/>
    public async Task<WorkflowInstance> WaitForEndAsync(string instanceId, CancellationToken cancel = default)
    {
        var client = await clients.GetAsync(cancel);
        return DurableInstances.ToInstance(await DurableFaults.Guard(() => client.WaitForInstanceCompletionAsync(instanceId, getInputsAndOutputs: true, cancel)));
    }

    /// <inheritdoc/>
    public async Task<bool> TerminateAsync(string instanceId, string reason, CancellationToken cancel = default)
    {
        var client = await clients.GetAsync(cancel);
        if (!await IsUnfinishedAsync(client, instanceId, cancel))
            return false;
        await EndAsync(client, instanceId, reason, cancel);
        // Not every backend ends the children; a child's id continues its parent's.
        await foreach (var child in client.GetAllInstancesAsync(new OrchestrationQuery(InstanceIdPrefix: instanceId)).WithCancellation(cancel))
            if (child.InstanceId.Length > instanceId.Length && child.InstanceId[instanceId.Length] is '.' or '/' && !child.IsCompleted)
                await EndAsync(client, child.InstanceId, reason, cancel);
        return true;
    }

    /// <summary>Begins a parked instance again with its first input: workflows begin by reading the case, so it goes on where the case stands.</summary>
    public async Task<bool> ResumeAsync(string instanceId, CancellationToken cancel = default)
    {
        var client = await clients.GetAsync(cancel);
        var found = await client.GetInstanceAsync(instanceId, getInputsAndOutputs: true, cancel);
        if (found is null || DurableInstances.Status(found) is not WorkflowStatus.Parked)
            return false;
        var start = found.ReadInputAs<WorkflowStart>()! with { Version = catalog.NewestVersion(found.Name) };
        await client.PurgeInstanceAsync(instanceId, cancel);
        await client.ScheduleNewOrchestrationInstanceAsync(found.Name, start, new StartOrchestrationOptions(instanceId), cancel);
        return true;
    }

    /// <inheritdoc/>
    public async Task<bool> PurgeAsync(string instanceId, CancellationToken cancel = default)
    {
        var client = await clients.GetAsync(cancel);
        var found = await client.GetInstanceAsync(instanceId, cancel);
        return found is { IsCompleted: true } && (await DurableFaults.Guard(() => client.PurgeInstanceAsync(instanceId, cancel))).PurgedInstanceCount > 0;
    }

    /// <summary>Deletes what ended before a time. The service can only choose by the time of creation, so it is read and chosen here.</summary>
    public async Task<int> PurgeEndedBeforeAsync(DateTimeOffset time, CancellationToken cancel = default)
    {
        var client = await clients.GetAsync(cancel);
        var ended = new List<string>();
        await foreach (var one in client.GetAllInstancesAsync(new OrchestrationQuery(CreatedTo: time, Statuses: DurableInstances.Ended)).WithCancellation(cancel))
            if (one.LastUpdatedAt < time)
                ended.Add(one.InstanceId);
        var purged = 0;
        foreach (var id in ended)
            purged += (await DurableFaults.Guard(() => client.PurgeInstanceAsync(id, cancel))).PurgedInstanceCount;
        return purged;
    }

    private static async Task<bool> IsUnfinishedAsync(DurableTaskClient client, string instanceId, CancellationToken cancel) =>
        await DurableFaults.Guard(() => client.GetInstanceAsync(instanceId, cancel)) is { IsCompleted: false };

    private static async Task EndAsync(DurableTaskClient client, string instanceId, string reason, CancellationToken cancel)
    {
        await DurableFaults.Guard(async () =>
        {
            await client.TerminateInstanceAsync(instanceId, new TerminateInstanceOptions(reason, Recursive: true), cancel);
            return await client.WaitForInstanceCompletionAsync(instanceId, cancel);
        });
    }

    private static string Write(object? value) => JsonSerializer.Serialize(value, WorkflowCatalog.Json);
}
