using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace ComplaintCloud.LocalHost.Tests.Faults;

/// <summary>
/// What a good client does when the server goes away in the middle of a request: it sends the same request again until it
/// has an answer.
/// </summary>
internal sealed class PatientClient(Uri address) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(25);
    private readonly HttpClient http = new() { BaseAddress = address, Timeout = TimeSpan.FromSeconds(15) };
    private readonly ConcurrentDictionary<string, string> tokens = new();
    private long broken;

    /// <summary>Requests that ended without an answer.</summary>
    public long Broken => Interlocked.Read(ref broken);

    /// <summary>A token for somebody of the sample company.</summary>
    public async Task<string> TokenAsync(string audience, string id)
    {
        if (tokens.TryGetValue(id, out var known))
            return known;
        var signedIn = await PostAsync(null, "/dev/sign-in", new { company = SampleCompany.Id, audience, id });
        return tokens[id] = signedIn.GetProperty("token").GetString()!;
    }

    public Task<JsonElement> GetAsync(string? token, string path) => SendAsync(token, HttpMethod.Get, path, null, null, HttpStatusCode.OK);

    public Task<JsonElement> PostAsync(string? token, string path, object? body) => SendAsync(token, HttpMethod.Post, path, body, null, HttpStatusCode.OK);

    public Task<JsonElement> PutAsync(string? token, string path, object body) => SendAsync(token, HttpMethod.Put, path, body, null, HttpStatusCode.OK);

    /// <summary>Files a complaint; sent again with the same key it is the same one.</summary>
    public Task<JsonElement> FileAsync(string token, string key, object complaint) =>
        SendAsync(token, HttpMethod.Post, "/api/customer/complaints", complaint, key, HttpStatusCode.Created);

    /// <summary>Uploads a photo; sent again with the same key it is the same one.</summary>
    public Task<JsonElement> UploadAsync(string token, string path, byte[] photo, string key) =>
        SendAsync(token, HttpMethod.Post, path, photo, key, HttpStatusCode.Created);

    /// <summary>Asks until the answer is as wanted.</summary>
    /// <exception cref="TimeoutException">It is not so after a long while; the message has the last answer.</exception>
    public async Task<JsonElement> UntilAsync(string? token, string path, Func<JsonElement, bool> wanted)
    {
        JsonElement last = default;
        for (var begin = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(begin) < Patience; await Task.Delay(BetweenTries))
        {
            last = await GetAsync(token, path);
            if (wanted(last))
                return last;
        }
        throw new TimeoutException($"GET {path} still answers {last}");
    }

    public void Dispose() => http.Dispose();

    private async Task<JsonElement> SendAsync(string? token, HttpMethod method, string path, object? body, string? key, HttpStatusCode expected)
    {
        for (var begin = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(begin) < Patience; await Task.Delay(BetweenTries))
        {
            using var request = new HttpRequestMessage(method, path);
            request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
            request.Content = body switch
            {
                null => null,
                byte[] photo => new MultipartFormDataContent { { new ByteArrayContent(photo), "file", "photo.jpg" } },
                _ => JsonContent.Create(body),
            };
            if (key is not null)
                request.Headers.Add("Idempotency-Key", key);
            try
            {
                using var answer = await http.SendAsync(request);
                if (answer.StatusCode == HttpStatusCode.ServiceUnavailable)
                    continue;
                if (answer.StatusCode != expected)
                    throw new InvalidOperationException($"{method} {path} answered {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
                return await answer.Content.ReadFromJsonAsync<JsonElement>();
            }
            catch (Exception e) when (e is HttpRequestException or OperationCanceledException or IOException)
            {
                Interlocked.Increment(ref broken);
            }
        }
        throw new TimeoutException($"{method} {path} found no answer.");
    }
}
