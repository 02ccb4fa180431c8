using ComplaintCloud.Complaints;

namespace ComplaintCloud.Functions.Workflows;

/// <summary>
/// What an activity function returns. A failure is returned and not thrown: whether it may be tried again depends on its type,
/// and not every version of the host keeps the type of an exception on its way to the orchestrator.
/// </summary>
/// <param name="Result">JSON; null after a failure.</param>
/// <param name="ErrorType">Full type name of what was thrown; null after a success.</param>
/// <param name="Error">Its message.</param>
/// <param name="IsTransient">It may work later.</param>
internal sealed record ActivityOutcome(string? Result, string? ErrorType, string? Error, bool IsTransient)
{
    /// <summary>It was done.</summary>
    public static ActivityOutcome Done(string result) => new(result, null, null, false);

    /// <summary>It threw.</summary>
    public static ActivityOutcome Failed(Exception exception) =>
        new(null, exception.GetType().FullName, exception.Message, exception is TransientException);
}
