using DurableTask.Core;
using DurableTask.Core.History;
using DurableTask.Core.Query;

namespace ComplaintCloud.Functions.Tests.Workflows;

// What a client asks of the hub; times are told by the test's clock.
internal sealed partial class ClockedTaskHub
{
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
