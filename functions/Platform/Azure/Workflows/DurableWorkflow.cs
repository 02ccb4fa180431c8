using System.Text.Json;
using ComplaintCloud.Complaints.Workflows;
using Microsoft.DurableTask;
using RetryPolicy = ComplaintCloud.Complaints.Workflows.RetryPolicy;

namespace ComplaintCloud.Functions.Workflows;

/// <summary>What workflow code may use, on an orchestration's context.</summary>
internal sealed class DurableWorkflow(TaskOrchestrationContext context, EventInbox inbox, WorkflowCatalog catalog) : IWorkflow
{
    private int children;

    /// <inheritdoc/>
    public string InstanceId => context.InstanceId;

    /// <inheritdoc/>
    public DateTimeOffset Now => new(context.CurrentUtcDateTime, TimeSpan.Zero);

    /// <inheritdoc/>
    public bool IsReplaying => context.IsReplaying;

    /// <summary>The input to start over with, as JSON; null when the code did not ask for it.</summary>
    public string? NextInput { get; private set; }

    /// <inheritdoc/>
    public Guid NewId() => context.NewGuid();

    // The SDK cuts a timer into pieces that its backend can keep.
    /// <inheritdoc/>
    public Task TimerAsync(DateTimeOffset fireAt, CancellationToken cancel = default)
    {
        if (cancel.IsCancellationRequested)
            return Task.FromCanceled(cancel);
        return fireAt <= Now ? Task.CompletedTask : context.CreateTimer(fireAt.UtcDateTime, cancel);
    }

    /// <inheritdoc/>
    public async Task<T> WaitForEventAsync<T>(string name, CancellationToken cancel = default)
    {
        var payload = await inbox.NextAsync(name, cancel);
        try
        {
            return Read<T>(payload);
        }
        catch (JsonException unreadable)
        {
            throw new UnreadableEventException(name, unreadable);
        }
    }

    /// <inheritdoc/>
    public async Task<TResult> CallAsync<TResult>(string activity, object? input, RetryPolicy? retry = null)
    {
        var (policy, payload) = (retry ?? RetryPolicy.Default, Write(input));
        for (var attempt = 1; ; attempt++)
        {
            var outcome = await AttemptAsync(activity, payload);
            if (outcome.ErrorType is null)
                return Read<TResult>(outcome.Result!);
            if (!outcome.IsTransient || attempt >= policy.MaxAttempts)
                throw new ActivityFailedException(activity, outcome.ErrorType, outcome.Error!);
            await TimerAsync(Now + policy.DelayAfter(attempt));
        }
    }

    /// <inheritdoc/>
    public async Task<TResult> CallWorkflowAsync<TResult>(string workflow, object? input, string? instanceId = null)
    {
        var id = instanceId ?? $"{InstanceId}.{++children}";
        var start = WorkflowStart.New(catalog.NewestVersion(workflow), Write(input));
        try
        {
            return Read<TResult>(await context.CallSubOrchestratorAsync<string>(workflow, start, new SubOrchestrationOptions(instanceId: id)));
        }
        catch (TaskFailedException failed)
        {
            throw new SubWorkflowFailedException(id, failed.FailureDetails.ErrorMessage);
        }
    }

    /// <inheritdoc/>
    public void ContinueAsNew(object? input) => NextInput = Write(input);

    /// <inheritdoc/>
    public void SetStatus(object? status) => context.SetCustomStatus(Write(status));

    // What is thrown here did not come from the activity's code: its function is missing, or its process died at every delivery.
    private async Task<ActivityOutcome> AttemptAsync(string activity, string payload)
    {
        try
        {
            return await context.CallActivityAsync<ActivityOutcome>(activity, payload);
        }
        catch (TaskFailedException failed)
        {
            return new ActivityOutcome(null, failed.FailureDetails.ErrorType, failed.FailureDetails.ErrorMessage, IsTransient: true);
        }
    }

    private static string Write(object? value) => JsonSerializer.Serialize(value, WorkflowCatalog.Json);

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, WorkflowCatalog.Json)!;
}

/// <summary>An event that its workflow cannot read: the sender and the workflow are of different versions.</summary>
internal sealed class UnreadableEventException(string name, JsonException cause)
    : Exception($"Event '{name}' cannot be read: {cause.Message}", cause);
