namespace ComplaintCloud.Complaints;

/// <summary>The five ways in which a request can be refused. Each maps to one HTTP status in <c>Problems</c>.</summary>
public enum ErrorKind
{
    /// <summary>There is no such thing, or the caller must not know that there is (404).</summary>
    NotFound,

    /// <summary>The thing is in another state or version than the request assumes (409).</summary>
    Conflict,

    /// <summary>The request itself is wrong (422, or 400 when it cannot be read at all).</summary>
    Invalid,

    /// <summary>The caller is known but may not do this (403).</summary>
    Forbidden,

    /// <summary>The service cannot do it now; nothing was changed and the same request may be sent again (503).</summary>
    Unavailable,
}

/// <summary>An expected refusal as a value. Bugs are exceptions.</summary>
/// <param name="Kind">Which of the five kinds it is.</param>
/// <param name="Code">Stable machine-readable code in snake_case; every code is listed in the contract's errors.yaml.</param>
/// <param name="Message">One sentence in Chinese for the person who reads it.</param>
public sealed record Error(ErrorKind Kind, string Code, string Message)
{
    /// <summary>Further members of the problem document, such as <c>step</c> or <c>changes</c>; never secret.</summary>
    public IReadOnlyDictionary<string, object?> Details { get; init; } = new Dictionary<string, object?>();

    /// <summary>The same error with one more member in its problem document.</summary>
    public Error With(string name, object? value) =>
        this with { Details = new Dictionary<string, object?>(Details) { [name] = value } };
}
