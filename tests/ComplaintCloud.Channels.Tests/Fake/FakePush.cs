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
    private int nonces;

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
        var body = message.ToJsonString();
        if (key is not null)
        {
            var encrypted = PushCipher.Encrypt(key, FakeWeChat.AppId, body, Encoding.UTF8.GetBytes("0123456789abcdef"));
            query += $"&encrypt_type=aes&msg_signature={PushSignature.Of(token, timestamp, nonce, encrypted)}";
            body = new JsonObject { ["ToUserName"] = "gh_1", ["Encrypt"] = encrypted }.ToJsonString();
        }
        return new(HttpMethod.Post, Path + query) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
    }
}
