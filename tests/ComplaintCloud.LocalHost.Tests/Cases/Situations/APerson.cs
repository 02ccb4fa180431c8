using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using ComplaintCloud.Complaints;
using ComplaintCloud.LocalHost.Tests.Contract;

namespace ComplaintCloud.LocalHost.Tests.Cases.Situations;

/// <summary>Somebody who uses the product over HTTP; every exchange is checked against the contract.</summary>
/// <param name="address">Where the product is.</param>
/// <param name="token">A token that is valid now; null for nobody.</param>
internal sealed class APerson(Uri address, Func<Task<string?>> token) : IDisposable
{
    private readonly HttpClient client = ContractHandler.Client(address);

    public Task<Answer> GetAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, path));

    /// <param name="path">Where to.</param>
    /// <param name="body">Sent as JSON; null for none.</param>
    /// <param name="ifMatch">The ETag that the person has seen, if they say.</param>
    /// <param name="key">The idempotency key, if any.</param>
    public Task<Answer> PostAsync(string path, object? body = null, string? ifMatch = null, string? key = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = body is null ? null : JsonContent.Create(body, options: WebJson.Options) };
        if (ifMatch is not null)
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        return SendAsync(request);
    }

    /// <summary>PUT, PATCH or DELETE of something that the company keeps.</summary>
    public Task<Answer> ChangeAsync(HttpMethod method, string path, object? body, string? ifMatch = null)
    {
        var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body, options: WebJson.Options) };
        if (ifMatch is not null)
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        return SendAsync(request);
    }

    /// <summary>Posts a text as it is.</summary>
    public Task<Answer> PostTextAsync(string path, string text, string type = "application/json", string? key = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(text, Encoding.UTF8, type) };
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        return SendAsync(request);
    }

    /// <summary>Uploads a file as a form, as phones do.</summary>
    public Task<Answer> UploadAsync(string path, byte[] content, string key, string name = "file", string type = "application/octet-stream")
    {
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new(type);
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new MultipartFormDataContent { { file, name, "照片.exe" } } };
        request.Headers.Add("Idempotency-Key", key);
        return SendAsync(request);
    }

    /// <summary>Puts bytes as they are.</summary>
    public Task<Answer> PutBytesAsync(string path, byte[] bytes)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, path) { Content = new ByteArrayContent(bytes) };
        request.Content.Headers.ContentType = new("application/octet-stream");
        return SendAsync(request);
    }

    /// <summary>Opens a file; the answer as it is.</summary>
    public async Task<HttpResponseMessage> OpenAsync(string path, string? range = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (range is not null)
            request.Headers.TryAddWithoutValidation("Range", range);
        if (await token() is { } bearer)
            request.Headers.Authorization = new("Bearer", bearer);
        return await client.SendAsync(request);
    }

    public async Task<Answer> SendAsync(HttpRequestMessage request)
    {
        if (await token() is { } bearer)
            request.Headers.Authorization = new("Bearer", bearer);
        using var response = await client.SendAsync(request);
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        return new Answer((int)response.StatusCode, body, response.Headers.ETag?.ToString());
    }

    public void Dispose() => client.Dispose();
}
