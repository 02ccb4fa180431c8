using ComplaintCloud.Benchmarks.Http;
using ComplaintCloud.Benchmarks.Measuring;
using ComplaintCloud.Benchmarks.Processes;

namespace ComplaintCloud.Benchmarks.Cells;

/// <summary>How many complaints a second the whole product accepts over HTTP, each durable before its 201, and what such a flood leaves.</summary>
internal sealed class ComplaintsAcceptedPerSecond : IBenchmark
{
    private const int Connections = 64;
    private const double Share = 0.4;

    /// <summary>Seconds of the same load before the counted ones, for product and limit alike: until then the runtime still compiles, with counted calls, what is called most.</summary>
    private const int WarmUp = 60;

    public string Name => "complaints-accepted-per-second";

    public string Goal => $"Complaints accepted per second over HTTP on {Connections} connections, each durable before its 201: at least {Share} of a bare endpoint that stores one row per request in the same way.";

    public async Task<IReadOnlyList<Row>> RunAsync(Bench bench)
    {
        var after = bench.Count(30, 3);
        var outcomes = await bench.RunAsync(
            new Contender("product", data => MeasureProductAsync(bench, data, TimeSpan.FromSeconds(after))),
            new Contender("bare endpoint", data => MeasureBareAsync(bench, data, "/complaints")),
            new Contender("endpoint that stores nothing", data => MeasureBareAsync(bench, data, "/empty")));
        var (product, bare, empty) = (outcomes[0], outcomes[1], outcomes[2]);
        return
        [
            Row.AtLeast($"complaints accepted/s (≥ {Share} of the limit)", Share, product, bare, "perSecond"),
            Row.Beside("server's CPU for each accepted, workflows meanwhile included, µs", product, bare, "serverMicroseconds"),
            Row.Beside("latency p50, ms", product, bare, "p50Ms"),
            Row.Beside("latency p99, ms", product, bare, "p99Ms"),
            Row.Beside("CPU of the load client, % of a core", product, bare, "clientCpuPercent"),
            Row.Reference("cases acknowledged/s in the counted time of the flood", product, "acknowledgedPerSecond"),
            Row.Reference("open after the flood: accepted, not yet acknowledged", product, "openAfterFlood"),
            Row.Reference($"cases acknowledged/s in the {after} s after it, with all that follows from it", product, "acknowledgedPerSecondAfter"),
            Row.Reference($"open after those {after} s", product, "openAtEnd"),
            Row.Reference("at that rate the backlog of the flood takes, s", product, "backlogSeconds"),
            Row.Reference("endpoint that stores nothing, requests/s", empty, "perSecond"),
        ];
    }

    private static async Task<Figures> MeasureProductAsync(Bench bench, string data, TimeSpan after)
    {
        await using var product = await ProductUnderLoad.StartAsync(bench.Root, data);
        var token = await product.SignInAsync("c01");
        var flood = await LoadAsync(bench, product.Port, product.ProcessId, ProductUnderLoad.Filing, $"token={token}");
        using var health = new ProductHealth(product.Port);
        var backlog = await Backlog.WatchAsync(health, flood["accepted"], after);
        return flood.Concat(backlog).ToDictionary();
    }

    private static async Task<Figures> MeasureBareAsync(Bench bench, string data, string path)
    {
        await using var server = ChildProcess.Self(["--serve", "bare-endpoint", $"data={data}"]);
        var line = await server.ReadLineAsync(TimeSpan.FromSeconds(30));
        return int.TryParse(line, out var port)
            ? await LoadAsync(bench, port, server.Id, path)
            : throw new NotMeasuredException($"the bare endpoint did not start: {server.Ending}");
    }

    private static Task<Figures> LoadAsync(Bench bench, int port, int server, string path, params string[] more) =>
        Job.RunAsync("http-load", [$"port={port}", $"server={server}", $"path={path}", $"connections={Connections}", "orders=1", $"warm-up={bench.Count(WarmUp, 1)}", $"seconds={bench.Count(10, 3)}", .. more]);
}
