using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using ComplaintCloud.Channels.Hooks;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.Notices;

namespace ComplaintCloud.LocalHost.Tests.Intake;

/// <summary>Posts as a company's own gateway does.</summary>
internal static class InboundPost
{
    public const string Secret = "inbound-secret-for-tests";

    public static void SetUp(AWeChatCompany world)
    {
        world.AddedSettings["Channels:Companies:jiejia:Inbound:SecretName"] = "JIEJIA_INBOUND";
        world.AddedSettings["JIEJIA_INBOUND"] = Secret;
    }

    public static async Task<(int Status, JsonNode Body)> SendAsync(AWeChatCompany world, JsonObject message, string secret, DateTimeOffset? at, string nonce, string company = "jiejia")
    {
        var (body, timestamp) = (Encoding.UTF8.GetBytes(message.ToJsonString()), $"{(at ?? world.Company.Now).ToUnixTimeSeconds()}");
        var request = new HttpRequestMessage(HttpMethod.Post, $"/api/hooks/inbound/{company}") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.Add(SignedBody.Timestamp, timestamp);
        request.Headers.Add(SignedBody.Nonce, nonce);
        request.Headers.Add(SignedBody.Signature, SignedBody.Sign(secret, timestamp, nonce, body));
        using var response = await world.SendAsync(request);
        return ((int)response.StatusCode, (await response.Content.ReadFromJsonAsync<JsonNode>())!);
    }

    public static Task<Answer> SendFileAsync(AWeChatCompany world, string url, byte[] content, string type = "application/octet-stream")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ByteArrayContent(content) };
        request.Content.Headers.ContentType = new(type);
        return world.Company.Nobody.SendAsync(request);
    }
}
