namespace ComplaintCloud.Complaints.Workflows;

/// <summary>Starts, wakes, shows and ends workflow instances. What a call confirms is durable when it returns.</summary>
public interface IWorkflowClient
{
    /// <summary>Starts an instance of the newest registered version. False when an instance with that id exists already, in whatever state; then nothing happens.</summary>
    Task<bool> StartAsync(string workflow, string instanceId, object? input, CancellationToken cancel = default);

    /// <summary>Gives an instance an event. False when there is no such unfinished instance.</summary>
    /// <param name="instanceId">Whom.</param>
    /// <param name="name">The event's name; upper and lower case are the same.</param>
    /// <param name="payload">One record.</param>
    /// <param name="key">An event whose key the instance has already been given is taken once only; null for no such check.</param>
    /// <param name="cancel">Gives up waiting; the event may still arrive.</param>
    Task<bool> RaiseEventAsync(string instanceId, string name, object? payload, string? key = null, CancellationToken cancel = default);

    /// <summary>One instance, or null.</summary>
    Task<WorkflowInstance?> GetAsync(string instanceId, CancellationToken cancel = default);

    /// <summary>One page of instances, by id.</summary>
    Task<WorkflowPage> QueryAsync(WorkflowQuery query, CancellationToken cancel = default);

    /// <summary>Completes when the instance has ended (completed, failed or terminated), with its last state.</summary>
    Task<WorkflowInstance> WaitForEndAsync(string instanceId, CancellationToken cancel = default);

    /// <summary>Ends an instance and its unfinished sub-workflows, whatever they wait for. False when there is no such unfinished instance.</summary>
    Task<bool> TerminateAsync(string instanceId, string reason, CancellationToken cancel = default);

    /// <summary>Lets a parked instance try again, after its cause was mended. False when it is not parked.</summary>
    Task<bool> ResumeAsync(string instanceId, CancellationToken cancel = default);

    /// <summary>Deletes an ended instance with its history. False when there is none that has ended.</summary>
    Task<bool> PurgeAsync(string instanceId, CancellationToken cancel = default);

    /// <summary>Deletes all instances that ended before a time; returns how many.</summary>
    Task<int> PurgeEndedBeforeAsync(DateTimeOffset time, CancellationToken cancel = default);
}

/// <summary>Where an instance stands.</summary>
public enum WorkflowStatus
{
    /// <summary>Started and not ended: it executes or waits.</summary>
    Running,

    /// <summary>Its code returned.</summary>
    Completed,

    /// <summary>Its code threw.</summary>
    Failed,

    /// <summary>It was ended from outside.</summary>
    Terminated,

    /// <summary>It cannot go on until somebody looks: its code no longer fits its history, or a message cannot be processed. Nothing is lost.</summary>
    Parked,
}

/// <summary>What is known of an instance.</summary>
/// <param name="InstanceId">Its id.</param>
/// <param name="Workflow">The registered name.</param>
/// <param name="Version">The registered version it runs, from 1.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="CreatedAt">When it was started (UTC).</param>
/// <param name="UpdatedAt">When it last went on (UTC).</param>
/// <param name="CustomStatus">What the code set, as JSON; null for nothing.</param>
/// <param name="Result">What the code returned, as JSON; null until then.</param>
/// <param name="Error">Why it failed, was terminated or is parked.</param>
public sealed record WorkflowInstance(
    string InstanceId,
    string Workflow,
    int Version,
    WorkflowStatus Status,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    string? CustomStatus,
    string? Result,
    string? Error);

/// <summary>Which instances to show.</summary>
public sealed record WorkflowQuery
{
    /// <summary>Only those that stand there; null for all.</summary>
    public WorkflowStatus? Status { get; init; }

    /// <summary>Only ids that begin so (ordinal); null for all.</summary>
    public string? IdPrefix { get; init; }

    /// <summary>At most so many in the page, 1 to 1,000.</summary>
    public int Take { get; init; } = 100;

    /// <summary>The <see cref="WorkflowPage.Continuation"/> of the page before, or null.</summary>
    public string? Continuation { get; init; }
}

/// <summary>One page of instances.</summary>
/// <param name="Instances">The instances, by id.</param>
/// <param name="Continuation">Opaque token for the next page, or null when this was the last. A page may be short or empty and still have one.</param>
public sealed record WorkflowPage(IReadOnlyList<WorkflowInstance> Instances, string? Continuation);
