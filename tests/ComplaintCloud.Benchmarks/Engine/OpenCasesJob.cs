using ComplaintCloud.Benchmarks.Measuring;
using ComplaintCloud.Benchmarks.Processes;

namespace ComplaintCloud.Benchmarks.Engine;

/// <summary>Fills a database with open cases. Told to crash, its process is then killed without closing anything.</summary>
internal sealed class OpenCasesJob : IJob
{
    private const int Width = 512;

    public string Name => "open-cases";

    /// <summary>The id of one of them.</summary>
    public static string Id(int number) => $"case-{number}";

    public async Task<Figures> RunAsync(Settings settings)
    {
        var catalog = new BenchmarkCatalog();
        var engine = await catalog.OpenEngineAsync(settings["data"]);
        var count = settings.Int("count");
        await Window.RunAsync(count, Width, i => engine.Client.StartAsync(nameof(OpenCase), Id(i), i));
        await catalog.Opened.ReachAsync(count);
        // The code saw its activity's result; its timer is stored a moment later.
        await Task.Delay(1000);
        return new Dictionary<string, double> { ["openCases"] = count };
    }
}
