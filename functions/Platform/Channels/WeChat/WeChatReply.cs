using System.Text.Json;

namespace ComplaintCloud.Channels.WeChat;

/// <summary>What WeChat answered.</summary>
/// <param name="Verdict">What it means.</param>
/// <param name="Code">The errcode; 0 when it was done, or when there was no answer to read one from.</param>
/// <param name="Message">The errmsg, or what happened in its stead; holds no secret.</param>
/// <param name="Body">The answer itself; undefined where there is none.</param>
internal sealed record WeChatReply(WeChatVerdict Verdict, int Code, string? Message, JsonElement Body)
{
    /// <summary>There is no answer to read.</summary>
    public static WeChatReply Without(WeChatVerdict verdict, string message) => new(verdict, 0, message, default);

    /// <summary>A member of the answer as text; null where it has none.</summary>
    public string? Text(string name) =>
        Body.ValueKind is JsonValueKind.Object && Body.TryGetProperty(name, out var value) ? value.ValueKind is JsonValueKind.String ? value.GetString() : value.ToString() : null;
}
