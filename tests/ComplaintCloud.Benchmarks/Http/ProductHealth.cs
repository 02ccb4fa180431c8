using System.Text.Json;
using ComplaintCloud.Benchmarks.Measuring;

namespace ComplaintCloud.Benchmarks.Http;

/// <summary>What the product says of itself at GET /api/health. Each reading costs it one commit that writes nothing.</summary>
internal sealed class ProductHealth(int port) : IDisposable
{
    private readonly HttpClient http = new() { BaseAddress = new Uri($"http://127.0.0.1:{port}") };

    /// <summary>How many cases the workflows have acknowledged since the process began.</summary>
    public async Task<long> AcknowledgedAsync()
    {
        var health = await http.GetFromJsonAsync<JsonElement>("/api/health");
        return health.TryGetProperty("counts", out var counts) && counts.TryGetProperty("acknowledged", out var acknowledged)
            ? acknowledged.GetInt64()
            : throw new NotMeasuredException("GET /api/health does not say how many cases are acknowledged");
    }

    public void Dispose() => http.Dispose();
}
