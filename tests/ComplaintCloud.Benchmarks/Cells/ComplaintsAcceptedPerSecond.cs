using ComplaintCloud.Benchmarks.Http;
using ComplaintCloud.Benchmarks.Measuring;
using ComplaintCloud.Benchmarks.Processes;

namespace ComplaintCloud.Benchmarks.Cells;

/// <summary>How many complaints a second the whole product accepts over HTTP, each durable before its 201.</summary>
internal sealed class ComplaintsAcceptedPerSecond : IBenchmark
{
    private const int Connections = 64;
    private const double Share = 0.4;

    public string Name => "complaints-accepted-per-second";

    public string Goal => $"Complaints accepted per second over HTTP on {Connections} connections, each durable before its 201: at least {Share} of a bare endpoint that stores one row per request in the same way.";

    public async Task<IReadOnlyList<Row>> RunAsync(Bench bench)
    {
        var outcomes = await bench.RunAsync(
            new Contender("product", data => MeasureProductAsync(bench, data)),
            new Contender("bare endpoint", data => MeasureBareAsync(bench, data, "/complaints")),
            new Contender("endpoint that stores nothing", data => MeasureBareAsync(bench, data, "/empty")));
        var (product, bare, empty) = (outcomes[0], outcomes[1], outcomes[2]);
        return
        [
            Row.AtLeast($"complaints accepted/s (≥ {Share} of the limit)", Share, product, bare, "perSecond"),
            Row.Reference("latency p50, ms", product, "p50Ms"),
            Row.Reference("latency p99, ms", product, "p99Ms"),
            Row.Reference("last 201 to the last case acknowledged, ms", product, "acknowledgedAfterMs"),
            Row.Reference("cases acknowledged/s after the last 201, with all that follows from it", product, "acknowledgedPerSecond"),
            Row.Reference("CPU of the load client, % of a core", product, "clientCpuPercent"),
            Row.Reference("bare endpoint, CPU of the load client, % of a core", bare, "clientCpuPercent"),
            Row.Reference("bare endpoint, p99, ms", bare, "p99Ms"),
            Row.Reference("endpoint that stores nothing, requests/s", empty, "perSecond"),
        ];
    }

    private static async Task<Figures> MeasureProductAsync(Bench bench, string data)
    {
        await using var product = await ProductUnderLoad.StartAsync(bench.Root, data);
        var token = await product.SignInAsync("c01");
        var figures = await LoadAsync(bench, product.Port, "/api/customer/complaints", $"token={token}");
        var before = await product.AcknowledgedAsync();
        var took = await product.AcknowledgedAsync(figures["accepted"]);
        return before is null || took is null ? figures : new Dictionary<string, double>(figures)
        {
            ["acknowledgedAfterMs"] = took.Value,
            ["acknowledgedPerSecond"] = 1000 * (figures["accepted"] - before.Value) / took.Value,
        };
    }

    private static async Task<Figures> MeasureBareAsync(Bench bench, string data, string path)
    {
        await using var server = ChildProcess.Self(["--serve", "bare-endpoint", $"data={data}"]);
        var line = await server.ReadLineAsync(TimeSpan.FromSeconds(30));
        return int.TryParse(line, out var port)
            ? await LoadAsync(bench, port, path)
            : throw new NotMeasuredException($"the bare endpoint did not start: {server.Ending}");
    }

    private static Task<Figures> LoadAsync(Bench bench, int port, string path, params string[] more) =>
        Job.RunAsync("http-load", [$"port={port}", $"path={path}", $"connections={Connections}", "orders=1", $"warm-up={bench.Count(15, 1)}", $"seconds={bench.Count(10, 3)}", .. more]);
}
