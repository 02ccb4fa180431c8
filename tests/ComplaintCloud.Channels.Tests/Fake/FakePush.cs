using System.Text;
using System.Text.Json.Nodes;
using ComplaintCloud.Channels.WeChat.Push;

namespace ComplaintCloud.Channels.Tests.Fake;

/// <summary>Pushes events as WeChat does, plain or encrypted.</summary>
/// <param name="send">Sends a request to the product.</param>
/// <param name="time">Dates the events.</param>
/// <param name="key">Encrypts; null for plain mode.</param>
internal sealed class FakePush(Func<HttpRequestMessage, Task<HttpResponseMessage>> send, TimeProvider time, byte[]? key = null)
{
    public const string Path = "/api/hooks/wechat/jiejia";
    public const string Token = "AAAAA";
    private static readonly Dictionary<string, string> Wrappers = new()
    {
        ["subscribe_msg_popup_event"] = "SubscribeMsgPopupEvent",
        ["subscribe_msg_change_event"] = "SubscribeMsgChangeEvent",
        ["subscribe_msg_sent_event"] = "SubscribeMsgSentEvent",
    };

    private int nonces;

    /// <summary>The console is set to XML.</summary>
    public bool Xml { get; init; }

    public async Task<(int Status, string Body)> EventAsync(string name, string openId, params JsonObject[] items) => await SendAsync(Event(name, openId, time.GetUtcNow().ToUnixTimeSeconds(), items));

    public static JsonObject Event(string name, string openId, long at, params JsonObject[] items) => new()
    {
        ["ToUserName"] = "gh_1",
        ["FromUserName"] = openId,
        ["CreateTime"] = at,
        ["MsgType"] = "event",
        ["Event"] = name,
        ["List"] = items is [var only] ? only : new JsonArray([.. items]),
    };

    public async Task<(int Status, string Body)> SendAsync(JsonObject message, DateTimeOffset? at = null, string token = Token)
    {
        using var response = await send(Request(message, at, token));
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public HttpRequestMessage Request(JsonObject message, DateTimeOffset? at = null, string token = Token)
    {
        var (timestamp, nonce) = ($"{(at ?? time.GetUtcNow()).ToUnixTimeSeconds()}", $"{++nonces}");
        var query = $"?signature={PushSignature.Of(token, timestamp, nonce)}&timestamp={timestamp}&nonce={nonce}";
        var body = Write(message);
        if (key is not null)
        {
            var encrypted = PushCipher.Encrypt(key, FakeWeChat.AppId, body, Encoding.UTF8.GetBytes("0123456789abcdef"));
            query += $"&encrypt_type=aes&msg_signature={PushSignature.Of(token, timestamp, nonce, encrypted)}";
            body = Write(new JsonObject { ["ToUserName"] = "gh_1", ["Encrypt"] = encrypted });
        }
        return new(HttpMethod.Post, Path + query) { Content = new StringContent(body, Encoding.UTF8, Xml ? "text/xml" : "application/json") };
    }

    private string Write(JsonObject message) => Xml ? $"<xml>{string.Concat(message.Select(member => Element(member.Key, member.Value, $"{message["Event"]}")))}</xml>" : message.ToJsonString();

    // Lists stand in an element of their event.
    private static string Element(string name, JsonNode? value, string about) => (name, value) switch
    {
        ("List", _) when Wrappers.TryGetValue(about, out var wrapper) => $"<{wrapper}>{Element(name, value, "")}</{wrapper}>",
        (_, JsonArray items) => string.Concat(items.Select(item => Element(name, item, ""))),
        (_, JsonObject inner) => $"<{name}>{string.Concat(inner.Select(member => Element(member.Key, member.Value, "")))}</{name}>",
        (_, JsonValue text) when text.TryGetValue<string>(out var said) => $"<{name}><![CDATA[{said}]]></{name}>",
        _ => $"<{name}>{value}</{name}>",
    };
}
