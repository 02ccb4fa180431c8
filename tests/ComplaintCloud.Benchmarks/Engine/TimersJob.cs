using System.Diagnostics;
using ComplaintCloud.Benchmarks.Measuring;
using ComplaintCloud.Benchmarks.Processes;

namespace ComplaintCloud.Benchmarks.Engine;

/// <summary>Many instances that wait for far timers: what they cost while nothing happens, and how late a few near ones fire among them.</summary>
internal sealed class TimersJob : IJob
{
    private const int Width = 512;
    private static readonly TimeSpan IdleTime = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Lead = TimeSpan.FromSeconds(2);

    public string Name => "timers";

    public async Task<Figures> RunAsync(Settings settings)
    {
        var empty = MegaBytes();
        var catalog = new BenchmarkCatalog();
        await using var engine = await catalog.OpenEngineAsync(settings["data"]);
        var far = TimeProvider.System.GetUtcNow().AddDays(5);
        await Window.RunAsync(settings.Int("waiting"), Width, i =>
            engine.Client.StartAsync(nameof(Sleeper), $"far-{i}", new SleeperInput(far.AddSeconds(i))));
        var (idlePercent, megaBytes) = await IdleAsync();
        // What a hundred thousand starts left as garbage is not what the waiting costs.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var collected = MegaBytes();
        await FireAsync(engine, settings.Int("firing"), TimeSpan.FromSeconds(settings.Int("seconds")), catalog.Lateness);
        return new Dictionary<string, double>
        {
            ["latenessP50Ms"] = catalog.Lateness.Percentile(0.5),
            ["latenessP99Ms"] = catalog.Lateness.Percentile(0.99),
            ["memoryAboveEmptyMb"] = collected - empty,
            ["memoryWithGarbageMb"] = megaBytes - empty,
            ["idleCpuPercent"] = idlePercent,
        };
    }

    private static async Task<(double CpuPercent, double MegaBytes)> IdleAsync()
    {
        // What the starts left to do is not idleness.
        await Task.Delay(IdleTime);
        var before = Environment.CpuUsage.TotalTime;
        await Task.Delay(IdleTime);
        return (100 * (Environment.CpuUsage.TotalTime - before) / IdleTime, MegaBytes());
    }

    private static async Task FireAsync(OpenEngine engine, int count, TimeSpan spread, Samples lateness)
    {
        var first = TimeProvider.System.GetUtcNow() + Lead;
        var starting = Stopwatch.GetTimestamp();
        await Window.RunAsync(count, Width, i =>
            engine.Client.StartAsync(nameof(Sleeper), $"near-{i}", new SleeperInput(first + (spread * i / count))));
        if (Stopwatch.GetElapsedTime(starting) > Lead)
            throw new NotMeasuredException("the near timers could not be started before the first was due");
        var patience = first + spread + TimeSpan.FromSeconds(30);
        while (lateness.Count < count)
        {
            if (TimeProvider.System.GetUtcNow() > patience)
                throw new NotMeasuredException($"{lateness.Count} of {count} timers fired");
            await Task.Delay(50);
        }
    }

    private static double MegaBytes() => Environment.WorkingSet / (1024.0 * 1024);
}
