using ComplaintCloud.Benchmarks.Measuring;
using ComplaintCloud.Benchmarks.Processes;

namespace ComplaintCloud.Benchmarks.Engine;

/// <summary>Workflows per second, from the first start to the last end, with a bounded number under way.</summary>
internal sealed class WorkflowRateJob : IJob
{
    public string Name => "workflow-rate";

    public async Task<Figures> RunAsync(Settings settings)
    {
        await using var engine = await new BenchmarkCatalog().OpenEngineAsync(settings["data"]);
        var input = new ChainInput(settings.Int("activities"));
        var perSecond = await Window.PerSecondAsync(settings.Int("count"), settings.Int("window"), async id =>
        {
            await engine.Client.StartAsync(nameof(Chain), id, input);
            await engine.Client.WaitForEndAsync(id);
        });
        return new Dictionary<string, double> { ["workflowsPerSecond"] = perSecond };
    }
}
