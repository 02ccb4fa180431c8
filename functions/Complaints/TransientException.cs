namespace ComplaintCloud.Complaints;

/// <summary>
/// A fault outside the process that may be gone when the same thing is tried again. Only this is retried;
/// every other exception is a bug or a refusal and ends the attempt.
/// </summary>
public class TransientException : Exception
{
    /// <summary>A transient fault without words.</summary>
    public TransientException() { }

    /// <summary>A transient fault with what happened.</summary>
    public TransientException(string message) : base(message) { }

    /// <summary>A transient fault with what happened and what it came from.</summary>
    public TransientException(string message, Exception innerException) : base(message, innerException) { }
}
