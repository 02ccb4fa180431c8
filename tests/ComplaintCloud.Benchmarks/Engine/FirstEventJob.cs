using System.Diagnostics;
using ComplaintCloud.Benchmarks.Measuring;
using ComplaintCloud.Benchmarks.Processes;

namespace ComplaintCloud.Benchmarks.Engine;

/// <summary>Opens a database full of open cases and moves one of them on; the clock runs since before this process was started.</summary>
internal sealed class FirstEventJob : IJob
{
    public string Name => "first-event";

    public async Task<Figures> RunAsync(Settings settings)
    {
        // The monotonic clock is the same in all processes of the machine.
        var began = settings.Long("began");
        var catalog = new BenchmarkCatalog();
        await using var engine = await catalog.OpenEngineAsync(settings["data"]);
        var opened = Stopwatch.GetElapsedTime(began);
        var id = OpenCasesJob.Id(settings.Int("case"));
        var reached = catalog.Reached.Expect(id);
        if (!await engine.Client.RaiseEventAsync(id, Waiter.Event, new Signal(1)))
            throw new NotMeasuredException($"{id} was not there after the restart");
        var handled = await reached.WaitAsync(TimeSpan.FromMinutes(2));
        return new Dictionary<string, double>
        {
            ["openedMs"] = opened.TotalMilliseconds,
            ["firstEventMs"] = Stopwatch.GetElapsedTime(began, handled).TotalMilliseconds,
            ["memoryMb"] = Environment.WorkingSet / (1024.0 * 1024),
        };
    }
}
