namespace ComplaintCloud.Complaints.Workflows;

/// <summary>A workflow's code: one public method that reads from top to bottom like the procedure manual.</summary>
/// <typeparam name="TInput">One record.</typeparam>
/// <typeparam name="TResult">One record.</typeparam>
public abstract class Workflow<TInput, TResult>
{
    /// <summary>Runs the workflow; deterministic, see <see cref="IWorkflow"/>.</summary>
    public abstract Task<TResult> RunAsync(IWorkflow workflow, TInput input);
}

/// <summary>Outside work that a workflow asks for. It runs at least once: running twice must do no harm.</summary>
/// <typeparam name="TInput">One record.</typeparam>
/// <typeparam name="TResult">One record.</typeparam>
public abstract class Activity<TInput, TResult>
{
    /// <summary>Does the work once.</summary>
    /// <exception cref="TransientException">It may work later; the retry policy decides.</exception>
    public abstract Task<TResult> RunAsync(TInput input, CancellationToken cancel);
}

/// <summary>How often and how far apart an activity is tried again after a <see cref="TransientException"/>.</summary>
/// <param name="MaxAttempts">How often it is tried in all, at least 1.</param>
/// <param name="FirstDelay">The wait before the second attempt.</param>
/// <param name="Factor">By what each further wait grows, at least 1.</param>
/// <param name="MaxDelay">The longest wait between two attempts.</param>
public sealed record RetryPolicy(int MaxAttempts, TimeSpan FirstDelay, double Factor, TimeSpan MaxDelay)
{
    /// <summary>Ten attempts over about eight and a half minutes: 1 s, 2 s, 4 s ... at most 5 minutes apart.</summary>
    public static RetryPolicy Default { get; } = new(10, TimeSpan.FromSeconds(1), 2, TimeSpan.FromMinutes(5));

    /// <summary>No second attempt.</summary>
    public static RetryPolicy None { get; } = new(1, TimeSpan.Zero, 1, TimeSpan.Zero);

    /// <summary>The wait after a failed attempt.</summary>
    /// <param name="attempt">The attempt that failed, from 1.</param>
    public TimeSpan DelayAfter(int attempt)
    {
        var ticks = FirstDelay.Ticks * Math.Pow(Factor, attempt - 1);
        return ticks >= MaxDelay.Ticks ? MaxDelay : TimeSpan.FromTicks((long)ticks);
    }
}

/// <summary>An activity threw something not transient, or its attempts are used up. Workflow code may catch it.</summary>
public sealed class ActivityFailedException(string activity, string errorType, string message)
    : Exception($"Activity '{activity}' failed: {errorType}: {message}")
{
    /// <summary>The activity's name.</summary>
    public string Activity { get; } = activity;

    /// <summary>The full type name of what it threw.</summary>
    public string ErrorType { get; } = errorType;
}

/// <summary>A sub-workflow failed or was terminated. Workflow code may catch it.</summary>
public sealed class SubWorkflowFailedException(string instanceId, string message)
    : Exception($"Sub-workflow '{instanceId}' failed: {message}")
{
    /// <summary>The child's id.</summary>
    public string InstanceId { get; } = instanceId;
}
