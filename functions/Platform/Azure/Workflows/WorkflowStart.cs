namespace ComplaintCloud.Functions.Workflows;

/// <summary>
/// The input of an orchestration: what Durable Functions does not keep for a workflow, and the workflow's own input. Payloads
/// are JSON as text, so that every converter on the way takes them as they are.
/// </summary>
/// <param name="Version">The registered version that the instance runs.</param>
/// <param name="Input">The workflow's input, as JSON.</param>
/// <param name="Unread">Events that came before the instance started over and were not taken, in their order.</param>
/// <param name="Seen">Keys of the events that it has been given.</param>
internal sealed record WorkflowStart(int Version, string Input, IReadOnlyList<NamedEvent> Unread, IReadOnlyList<string> Seen)
{
    /// <summary>A first start.</summary>
    public static WorkflowStart New(int version, string input) => new(version, input, [], []);
}

/// <summary>An event and its name.</summary>
/// <param name="Name">The event's name.</param>
/// <param name="Event">What was raised.</param>
internal sealed record NamedEvent(string Name, RaisedEvent Event);

/// <summary>An event as it travels.</summary>
/// <param name="Payload">JSON.</param>
/// <param name="Key">Taken once per instance; null for no such check.</param>
internal sealed record RaisedEvent(string Payload, string? Key);
