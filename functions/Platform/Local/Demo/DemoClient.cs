using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text.Json;
using ComplaintCloud.Complaints.Investigation;
using ComplaintCloud.Complaints.Views;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.LocalHost.Demo;

/// <summary>The refusal of a request, as its problem document says.</summary>
internal sealed class RefusedException(string request, int status, string code, string body) : Exception($"{request}: {status} {code} {body}")
{
    /// <summary>The stable code.</summary>
    public string Code { get; } = code;
}

/// <summary>Speaks HTTP to the product as anybody, the way the fronts do.</summary>
internal sealed class DemoClient(Uri address, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Renew = TimeSpan.FromDays(1);

    private readonly HttpClient http = new(new SocketsHttpHandler { MaxConnectionsPerServer = 64, UseCookies = false, UseProxy = false }) { BaseAddress = address };
    private readonly ConcurrentDictionary<(string Audience, string Id), SignedIn> tokens = new();

    /// <summary>Reads as a customer or a member of staff.</summary>
    public async Task<T> GetAsync<T>(string audience, string id, string path) =>
        await SendAsync<T>(HttpMethod.Get, $"/api/{audience}/{path}", null, await TokenAsync(audience, id));

    /// <summary>Acts as a customer or a member of staff.</summary>
    public async Task<T> PostAsync<T>(string audience, string id, string path, object body, string? key = null) =>
        await SendAsync<T>(HttpMethod.Post, $"/api/{audience}/{path}", body, await TokenAsync(audience, id), key);

    /// <summary>Acts as the cleaner who holds a link.</summary>
    public Task<T> PostJobAsync<T>(string link, string path, object body) => SendAsync<T>(HttpMethod.Post, $"/api/cleaner/job/{path}", body, link);

    /// <summary>Uploads a file to a case as a customer or a member of staff.</summary>
    public async Task<T> UploadAsync<T>(string audience, string id, string path, byte[] content, string key) =>
        await SendAsync<T>(HttpMethod.Post, $"/api/{audience}/{path}", FormOf(content), await TokenAsync(audience, id), key);

    /// <summary>Uploads a photo as the cleaner who holds a link.</summary>
    public Task<T> UploadToJobAsync<T>(string link, string purpose, byte[] content, string key) =>
        SendAsync<T>(HttpMethod.Post, $"/api/cleaner/job/attachments?purpose={purpose}", FormOf(content), link, key);

    /// <summary>Gives a cleaner's statement with the link that asks for it.</summary>
    public Task<CleanerStatement> PostStatementAsync(string link, GiveStatement body) => SendAsync<CleanerStatement>(HttpMethod.Post, "/api/cleaner/statement", body, link);

    /// <summary>Reads what needs no token.</summary>
    public Task<T> GetOpenAsync<T>(string path) => SendAsync<T>(HttpMethod.Get, path, null, null);

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();

    private async Task<string> TokenAsync(string audience, string id)
    {
        if (tokens.TryGetValue((audience, id), out var known) && known.ExpiresAt - time.GetUtcNow() > Renew)
            return known.Token;
        var signed = await SendAsync<SignedIn>(HttpMethod.Post, "/dev/sign-in", new { company = SampleCompany.Id, audience, id }, null);
        return (tokens[(audience, id)] = signed).Token;
    }

    private static MultipartFormDataContent FormOf(byte[] content) => new() { { new ByteArrayContent(content), "file", "photo" } };

    private Task<T> SendAsync<T>(HttpMethod method, string path, object? body, string? token, string? key = null) =>
        SendAsync<T>(method, path, body is null ? null : JsonContent.Create(body, options: WorkflowCatalog.Json), token, key);

    private async Task<T> SendAsync<T>(HttpMethod method, string path, HttpContent? content, string? token, string? key)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        using var response = await http.SendAsync(request);
        if (response.IsSuccessStatusCode)
            return (await response.Content.ReadFromJsonAsync<T>(WorkflowCatalog.Json))!;
        var problem = await response.Content.ReadAsStringAsync();
        throw new RefusedException($"{method} {path}", (int)response.StatusCode, CodeOf(problem), problem);
    }

    private static string CodeOf(string problem)
    {
        try
        {
            return JsonElement.Parse(problem).GetProperty("code").GetString() ?? "";
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException)
        {
            return "";
        }
    }

    private sealed record SignedIn(string Token, DateTimeOffset ExpiresAt, string Name);
}
