using System.Text.Json.Nodes;

namespace ComplaintCloud.LocalHost.Tests.Cases.Situations;

/// <summary>What the server answered.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">The document.</param>
/// <param name="ETag">The version in quotes, where there is one.</param>
internal sealed record Answer(int Status, JsonNode Body, string? ETag)
{
    /// <summary>The code of a refusal.</summary>
    public string? Code => Body["code"]?.ToString();

    /// <summary>The step of a case, or where a refusal says that it is.</summary>
    public string? Step => Body["step"]?.ToString();

    /// <summary>Whose turn it is.</summary>
    public string? Turn => Body["turn"]?.ToString();

    /// <summary>The same answer; throws when it was a refusal.</summary>
    public Answer Ok() => Status < 300 ? this : throw new InvalidOperationException($"{Status} {Body.ToJsonString()}");
}
