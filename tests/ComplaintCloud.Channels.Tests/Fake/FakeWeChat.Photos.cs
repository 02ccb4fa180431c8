using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace ComplaintCloud.Channels.Tests.Fake;

/// <summary>A photo that was to be checked.</summary>
internal sealed record PhotoToCheck(string TraceId, string OpenId, string Url);

// The check of photos: answered at once with a trace id, and later by an event.
internal sealed partial class FakeWeChat
{
    public const string MediaCheck = "/wxa/media_check_async";
    private readonly ConcurrentQueue<PhotoToCheck> photos = new();
    private int traces;

    /// <summary>The photos that were to be checked, in order.</summary>
    public IReadOnlyList<PhotoToCheck> Photos => [.. photos];

    /// <summary>The event that says what was found in a photo.</summary>
    /// <param name="traceId">Which photo.</param>
    /// <param name="suggest">pass, review or risky.</param>
    /// <param name="at">When (seconds since 1970).</param>
    /// <param name="label">What was found; a text or a number, WeChat sends either.</param>
    /// <param name="errcode">Not 0 when it could not be checked.</param>
    public static JsonObject PhotoEvent(string traceId, string suggest, long at, JsonNode? label = null, int errcode = 0)
    {
        var pushed = FakePush.Event("wxa_media_check", "o-wechat", at);
        pushed.Remove("List");
        (pushed["appid"], pushed["trace_id"], pushed["version"], pushed["errcode"], pushed["errmsg"]) = (AppId, traceId, 2, errcode, errcode == 0 ? "ok" : "download failed");
        if (errcode == 0)
        {
            pushed["detail"] = new JsonArray(new JsonObject { ["strategy"] = "content_model", ["errcode"] = 0, ["suggest"] = suggest, ["label"] = label?.DeepClone() ?? 100, ["prob"] = 90 });
            pushed["result"] = new JsonObject { ["suggest"] = suggest, ["label"] = label ?? 100 };
        }
        return pushed;
    }

    private JsonObject CheckMedia(JsonObject body)
    {
        if ($"{body["version"]}" != "2" || $"{body["media_type"]}" != "2" || !$"{body["media_url"]}".StartsWith("https://", StringComparison.Ordinal))
            return Refuse(40129);
        if (!IsHere($"{body["openid"]}"))
            return Refuse(61010);
        var photo = new PhotoToCheck($"62f11967-2b24d27a-{Interlocked.Increment(ref traces)}", $"{body["openid"]}", $"{body["media_url"]}");
        photos.Enqueue(photo);
        return new() { ["errcode"] = 0, ["errmsg"] = "ok", ["trace_id"] = photo.TraceId };
    }
}
