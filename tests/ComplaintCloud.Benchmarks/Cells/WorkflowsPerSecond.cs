using ComplaintCloud.Benchmarks.Measuring;
using ComplaintCloud.Benchmarks.Processes;

namespace ComplaintCloud.Benchmarks.Cells;

/// <summary>How many workflows a second begin, run their activities in sequence and end, every step durable.</summary>
internal sealed class WorkflowsPerSecond(int activities) : IBenchmark
{
    private const int Window = 200;
    private readonly string word = activities == 1 ? "one" : "ten";

    public string Name => $"workflows-per-second-{word}";

    public string Goal => $"Workflows per second with {word} {(activities == 1 ? "activity" : "activities in sequence")}, every step flushed: at least as many as each peer in the same run.";

    public async Task<IReadOnlyList<Row>> RunAsync(Bench bench)
    {
        var peers = PeerEngines.Measuring(bench, word, bench.Count(3_000 / (activities == 1 ? 1 : 3), 200));
        var ours = new Contender("engine", data => Job.RunAsync("workflow-rate",
            $"data={data}", $"activities={activities}", $"window={Window}", $"count={bench.Count(40_000 / activities, 1_000)}"));
        var outcomes = await bench.RunAsync([ours, .. peers]);
        return [.. outcomes.Skip(1).Select(peer => Row.AtLeast($"workflows/s, {word} activit{(activities == 1 ? "y" : "ies")}", 1, outcomes[0], peer, "workflowsPerSecond"))];
    }
}
