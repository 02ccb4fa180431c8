using System.Diagnostics;
using ComplaintCloud.Benchmarks.Measuring;
using ComplaintCloud.Benchmarks.Processes;

namespace ComplaintCloud.Benchmarks.Http;

/// <summary>Files complaints over kept connections: a warm-up, then the time that counts. Every answer must be a 201.</summary>
internal sealed class HttpLoadJob : IJob
{
    public string Name => "http-load";

    public Task<Figures> RunAsync(Settings settings)
    {
        var port = settings.Int("port");
        var template = RequestTemplate.Complaint(port, settings["path"], settings.Has("token") ? settings["token"] : null, settings.Int("orders"));
        using var load = new HttpLoad(port, template, settings.Int("connections"), firstSerial: 0);
        load.Run(TimeSpan.FromSeconds(settings.Int("warm-up")), new Samples());
        var latencies = new Samples();
        var cpu = Environment.CpuUsage.TotalTime;
        var begin = Stopwatch.GetTimestamp();
        var perSecond = load.Run(TimeSpan.FromSeconds(settings.Int("seconds")), latencies);
        if (load.FirstUnexpected is { } answer)
            throw new NotMeasuredException($"answers: {Counts(load)}; the first that was not 201: {answer.ReplaceLineEndings(" ")}");
        Figures figures = new Dictionary<string, double>
        {
            ["perSecond"] = perSecond,
            ["p50Ms"] = latencies.Percentile(0.5),
            ["p99Ms"] = latencies.Percentile(0.99),
            ["clientCpuPercent"] = 100 * (Environment.CpuUsage.TotalTime - cpu) / Stopwatch.GetElapsedTime(begin),
            ["accepted"] = load.Statuses.GetValueOrDefault(201),
        };
        return Task.FromResult(figures);
    }

    private static string Counts(HttpLoad load) => string.Join(", ", load.Statuses.OrderBy(pair => pair.Key).Select(pair => $"{pair.Value} × {pair.Key}"));
}
