using System.Diagnostics;
using ComplaintCloud.Benchmarks.Measuring;
using ComplaintCloud.Benchmarks.Processes;

namespace ComplaintCloud.Benchmarks.Http;

/// <summary>Files complaints at a steady rate, and sees how long after its 201 each is acknowledged. The first seconds do not count.</summary>
internal sealed class SteadyLoadJob : IJob
{
    public string Name => "steady-load";

    public async Task<Figures> RunAsync(Settings settings)
    {
        var (port, perSecond) = (settings.Int("port"), settings.Int("per-second"));
        var warmUp = perSecond * settings.Int("warm-up");
        var cases = warmUp + (perSecond * settings.Int("seconds"));
        var template = RequestTemplate.Complaint(port, settings["path"], settings["token"], settings.Int("orders"));
        using var load = new SteadyLoad(port, template, settings.Int("connections"), perSecond);
        using var health = new ProductHealth(port);
        var watch = new AcknowledgementWatch();
        await watch.FollowAsync(
            health, () => Task.Factory.StartNew(() => load.Run(cases), TaskCreationOptions.LongRunning), cases, TimeSpan.FromSeconds(settings.Int("patience")));
        load.Answers.MustAllBeAccepted();
        return Figures(load, watch, warmUp);
    }

    private static Dictionary<string, double> Figures(SteadyLoad load, AcknowledgementWatch watch, int warmUp)
    {
        var (begin, end) = (load.AnsweredAt[warmUp], load.AnsweredAt[^1]);
        var seconds = Stopwatch.GetElapsedTime(begin, end).TotalSeconds;
        var lags = watch.Lags(load.AnsweredAt, warmUp);
        var latencies = new Samples();
        foreach (var latency in load.LatenciesMs.Skip(warmUp))
            latencies.Add(latency);
        return new Dictionary<string, double>
        {
            ["lagP50Ms"] = lags.Percentile(0.5),
            ["lagP99Ms"] = lags.Percentile(0.99),
            ["lagMaxMs"] = lags.Percentile(1),
            ["acceptedPerSecond"] = (lags.Count - 1) / seconds,
            ["acknowledgedPerSecond"] = (watch.AcknowledgedAt(end) - watch.AcknowledgedAt(begin)) / seconds,
            ["openAtLast"] = load.AnsweredAt.Count - watch.AcknowledgedAt(end),
            ["openAtEnd"] = load.AnsweredAt.Count - watch.Acknowledged,
            ["p99Ms"] = latencies.Percentile(0.99),
            ["longestGapMs"] = watch.LongestGapMs,
        };
    }
}
