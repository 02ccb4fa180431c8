using System.Diagnostics;
using ComplaintCloud.Benchmarks.Measuring;
using ComplaintCloud.Benchmarks.Processes;

namespace ComplaintCloud.Benchmarks.Http;

/// <summary>Files complaints over kept connections: a warm-up, then the time that counts. Every answer must be a 201.</summary>
internal sealed class HttpLoadJob : IJob
{
    public string Name => "http-load";

    public async Task<Figures> RunAsync(Settings settings)
    {
        var port = settings.Int("port");
        var template = RequestTemplate.Complaint(port, settings["path"], settings.Has("token") ? settings["token"] : null, settings.Int("orders"));
        using var load = new HttpLoad(port, template, settings.Int("connections"));
        using var health = settings.Has("token") ? new ProductHealth(port) : null;
        using var server = new ServerProbe(settings.Int("server"), health);
        load.Run(TimeSpan.FromSeconds(settings.Int("warm-up")), new Samples());
        var (latencies, accepted) = (new Samples(), load.Answers.Accepted);
        var before = await server.ReadAsync();
        var cpu = Environment.CpuUsage.TotalTime;
        var perSecond = load.Run(TimeSpan.FromSeconds(settings.Int("seconds")), latencies);
        cpu = Environment.CpuUsage.TotalTime - cpu;
        var after = await server.ReadAsync();
        load.Answers.MustAllBeAccepted();
        var took = Stopwatch.GetElapsedTime(before.At, after.At);
        return new Dictionary<string, double>
        {
            ["perSecond"] = perSecond,
            ["p50Ms"] = latencies.Percentile(0.5),
            ["p99Ms"] = latencies.Percentile(0.99),
            ["clientCpuPercent"] = 100 * cpu / took,
            ["serverMicroseconds"] = (after.Cpu - before.Cpu).TotalMicroseconds / (load.Answers.Accepted - accepted),
            ["acknowledgedPerSecond"] = (after.Acknowledged - before.Acknowledged) / took.TotalSeconds,
            ["accepted"] = load.Answers.Accepted,
        };
    }
}
