using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using ComplaintCloud.Benchmarks.Measuring;
using ComplaintCloud.Benchmarks.Processes;

namespace ComplaintCloud.Benchmarks.Http;

/// <summary>The real local host as a process with an empty data directory and its demo company.</summary>
internal sealed class ProductUnderLoad : IAsyncDisposable
{
    /// <summary>Where complaints are filed.</summary>
    public const string Filing = "/api/customer/complaints";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ChildProcess process;
    private readonly HttpClient http;

    private ProductUnderLoad(ChildProcess process, int port)
    {
        this.process = process;
        Port = port;
        http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
    }

    public int Port { get; }

    public int ProcessId => process.Id;

    public static async Task<ProductUnderLoad> StartAsync(string root, string data)
    {
        var program = Repository.LocalHost(root);
        if (!File.Exists(program))
            throw new NotMeasuredException("the local host is not built (dotnet build -c Release functions/Platform/Local)");
        var port = FreePort();
        var process = new ChildProcess("dotnet", [program, "--urls", $"http://127.0.0.1:{port}", "--data", data]);
        process.Drain();
        var product = new ProductUnderLoad(process, port);
        await product.ReadyAsync();
        return product;
    }

    /// <summary>Signs a demo customer in.</summary>
    public async Task<string> SignInAsync(string customer)
    {
        using var answer = await http.PostAsJsonAsync("/dev/sign-in", new { company = "jiejia", audience = "customer", id = customer });
        if (!answer.IsSuccessStatusCode)
            throw new NotMeasuredException($"POST /dev/sign-in answered {(int)answer.StatusCode}");
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return body.GetProperty("token").GetString()!;
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await process.DisposeAsync();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task ReadyAsync()
    {
        for (var begin = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(begin) < Patience && !process.HasEnded; await Task.Delay(50))
        {
            if (await AnswersAsync())
                return;
        }
        var ending = process.Ending;
        await DisposeAsync();
        throw new NotMeasuredException($"the local host did not answer GET /api/health with 200: {ending}");
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            using var answer = await http.GetAsync("/api/health");
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
