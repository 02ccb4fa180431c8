using System.Diagnostics;
using ComplaintCloud.Benchmarks.Measuring;
using ComplaintCloud.Benchmarks.Processes;

namespace ComplaintCloud.Benchmarks.Engine;

/// <summary>From the call that raises an event to the line of workflow code after the wait, one at a time.</summary>
internal sealed class EventLatencyJob : IJob
{
    private const int WarmUp = 50;

    public string Name => "event-latency";

    public async Task<Figures> RunAsync(Settings settings)
    {
        var catalog = new BenchmarkCatalog();
        await using var engine = await catalog.OpenEngineAsync(settings["data"]);
        var samples = new Samples();
        for (var i = -WarmUp; i < settings.Int("count"); i++)
        {
            var id = $"event-{i}";
            var reached = catalog.Reached.Expect(id);
            await engine.Client.StartAsync(nameof(Waiter), id, i);
            // The peers' cells give the wait the same moment to be stored.
            await Task.Delay(10);
            var begin = Stopwatch.GetTimestamp();
            await engine.Client.RaiseEventAsync(id, Waiter.Event, new Signal(i));
            var end = await reached;
            if (i >= 0)
                samples.Add(begin, end);
        }
        return new Dictionary<string, double> { ["p50Ms"] = samples.Percentile(0.5), ["p99Ms"] = samples.Percentile(0.99) };
    }
}
