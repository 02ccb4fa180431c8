namespace ComplaintCloud.Complaints.Workflows;

/// <summary>
/// All that workflow code may use. The code is replayed from its history after every wait, so it must take time, ids,
/// waiting and every effect from here and await nothing else. The vocabulary and the rules are Durable Functions'.
/// </summary>
public interface IWorkflow
{
    /// <summary>The id that the instance was started with.</summary>
    string InstanceId { get; }

    /// <summary>The time of the turn now executed or replayed (UTC); the same at every replay.</summary>
    DateTimeOffset Now { get; }

    /// <summary>True while the code runs over what has already happened.</summary>
    bool IsReplaying { get; }

    /// <summary>A new id, the same at every replay.</summary>
    Guid NewId();

    /// <summary>Completes at a time, however far away; at once when it has passed. Cancelled, it ends as a cancelled task and its timer is deleted.</summary>
    Task TimerAsync(DateTimeOffset fireAt, CancellationToken cancel = default);

    /// <summary>
    /// Completes with the next event of that name (case-insensitive). Events that came before the wait are kept and given
    /// in the order in which they came. A cancelled wait takes no event.
    /// </summary>
    Task<T> WaitForEventAsync<T>(string name, CancellationToken cancel = default);

    /// <summary>Runs an activity at least once and completes with its result.</summary>
    /// <exception cref="ActivityFailedException">It threw something not transient, or its attempts are used up.</exception>
    Task<TResult> CallAsync<TResult>(string activity, object? input, RetryPolicy? retry = null);

    /// <summary>Runs a sub-workflow and completes with its result.</summary>
    /// <param name="workflow">Its registered name.</param>
    /// <param name="input">One record.</param>
    /// <param name="instanceId">The child's id; by default one made from this instance's id and the step.</param>
    /// <exception cref="SubWorkflowFailedException">It failed or was terminated.</exception>
    Task<TResult> CallWorkflowAsync<TResult>(string workflow, object? input, string? instanceId = null);

    /// <summary>Starts over with a new input and an empty history when the code returns; events not yet taken are carried over. The value returned by the code is ignored.</summary>
    void ContinueAsNew(object? input);

    /// <summary>Sets what a query of this instance shows as its custom status.</summary>
    void SetStatus(object? status);
}
