using System.Text.Json;
using ComplaintCloud.Complaints.Workflows;
using Microsoft.DurableTask.Client;

namespace ComplaintCloud.Functions.Workflows;

/// <summary>What Durable Functions knows of an instance, in the port's words.</summary>
internal static class DurableInstances
{
    /// <summary>The states of instances that have ended.</summary>
    public static readonly OrchestrationRuntimeStatus[] Ended =
        [OrchestrationRuntimeStatus.Completed, OrchestrationRuntimeStatus.Failed, OrchestrationRuntimeStatus.Terminated];

    private static readonly OrchestrationRuntimeStatus[] Unfinished =
        [OrchestrationRuntimeStatus.Pending, OrchestrationRuntimeStatus.Running, OrchestrationRuntimeStatus.Suspended];

    // Durable Functions fails an instance whose code no longer fits its history; for us it waits for a person.
    private static readonly string[] ParkingErrors = ["NonDeterministicOrchestrationException", nameof(UnreadableEventException)];

    /// <summary>An instance that was fetched with its inputs and outputs.</summary>
    public static WorkflowInstance ToInstance(OrchestrationMetadata metadata)
    {
        var status = Status(metadata);
        return new WorkflowInstance(
            metadata.InstanceId, metadata.Name, metadata.ReadInputAs<WorkflowStart>()?.Version ?? 1, status, metadata.CreatedAt, metadata.LastUpdatedAt,
            metadata.SerializedCustomStatus is null ? null : metadata.ReadCustomStatusAs<string>(),
            status is WorkflowStatus.Completed ? metadata.ReadOutputAs<string>() : null,
            ErrorOf(metadata, status));
    }

    /// <summary>Where it stands.</summary>
    public static WorkflowStatus Status(OrchestrationMetadata metadata) => metadata.RuntimeStatus switch
    {
        OrchestrationRuntimeStatus.Completed => WorkflowStatus.Completed,
        OrchestrationRuntimeStatus.Failed => IsParked(metadata) ? WorkflowStatus.Parked : WorkflowStatus.Failed,
        OrchestrationRuntimeStatus.Terminated => WorkflowStatus.Terminated,
        _ => WorkflowStatus.Running,
    };

    /// <summary>What to ask the service for; it may give more than is meant.</summary>
    public static OrchestrationRuntimeStatus[] Runtime(WorkflowStatus status) => status switch
    {
        WorkflowStatus.Running => Unfinished,
        WorkflowStatus.Completed => [OrchestrationRuntimeStatus.Completed],
        WorkflowStatus.Failed or WorkflowStatus.Parked => [OrchestrationRuntimeStatus.Failed],
        WorkflowStatus.Terminated => [OrchestrationRuntimeStatus.Terminated],
    };

    private static bool IsParked(OrchestrationMetadata metadata) =>
        metadata.FailureDetails is { } failure && ParkingErrors.Any(error => failure.ErrorType.EndsWith(error, StringComparison.Ordinal));

    private static string? ErrorOf(OrchestrationMetadata metadata, WorkflowStatus status) => status switch
    {
        WorkflowStatus.Running or WorkflowStatus.Completed => null,
        WorkflowStatus.Failed or WorkflowStatus.Parked => metadata.FailureDetails?.ErrorMessage,
        WorkflowStatus.Terminated => TextOf(metadata.SerializedOutput),
    };

    private static string? TextOf(string? json) => json?.StartsWith('"') is true ? JsonSerializer.Deserialize<string>(json) : json;
}
