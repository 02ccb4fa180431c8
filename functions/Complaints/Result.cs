using System.Diagnostics.CodeAnalysis;

namespace ComplaintCloud.Complaints;

/// <summary>Either a value or the <see cref="Error"/> that says why there is none.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public readonly struct Result<T>
{
    private readonly T? value;

    private Result(T? value, Error? error) => (this.value, Error) = (value, error);

    /// <summary>The refusal, or null when there is a value.</summary>
    public Error? Error { get; }

    /// <summary>The value; reading it from a refusal is a bug.</summary>
    /// <exception cref="InvalidOperationException">This result is a refusal.</exception>
    public T Value => Error is null ? value! : throw new InvalidOperationException($"No value: {Error.Code}.");

    /// <summary>True, with the value, when this is not a refusal.</summary>
    public bool Is([MaybeNullWhen(false)] out T found, [NotNullWhen(false)] out Error? error)
    {
        (found, error) = (value, Error);
        return error is null;
    }

    /// <summary>Wraps a value.</summary>
    [SuppressMessage("Usage", "CA2225", Justification = "A method returns its value or its error as they are.")]
    public static implicit operator Result<T>(T value) => new(value, null);

    /// <summary>Wraps a refusal.</summary>
    [SuppressMessage("Usage", "CA2225", Justification = "A method returns its value or its error as they are.")]
    public static implicit operator Result<T>(Error error) => new(default, error);
}
