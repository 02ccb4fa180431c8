using ComplaintCloud.Benchmarks.Measuring;
using ComplaintCloud.Benchmarks.Processes;

namespace ComplaintCloud.Benchmarks.Cells;

/// <summary>How many workflows a second begin, run their activities in sequence and end, every step durable.</summary>
internal sealed class WorkflowsPerSecond(int activities) : IBenchmark
{
    private const int Window = 200;
    private const double TimesOpenworkflow = 5;
    private const double TenPerSecond = 1_000;
    private readonly string word = activities == 1 ? "one" : "ten";

    public string Name => $"workflows-per-second-{word}";

    public string Goal => $"Workflows per second with {word} {(activities == 1 ? "activity" : "activities in sequence")}, every step flushed: at least {(activities == 1 ? "five times openworkflow's and as many as Restate's in the same run" : "1,000, and as many as each peer in the same run")}.";

    public async Task<IReadOnlyList<Row>> RunAsync(Bench bench)
    {
        var peers = PeerEngines.Measuring(bench, word, bench.Count(3_000 / (activities == 1 ? 1 : 3), 200));
        var ours = new Contender("engine", data => Job.RunAsync("workflow-rate",
            $"data={data}", $"activities={activities}", $"window={Window}", $"count={bench.Count(40_000 / activities, 1_000)}"));
        var outcomes = await bench.RunAsync([ours, .. peers]);
        var figure = $"workflows/s, {word} activit{(activities == 1 ? "y" : "ies")}";
        return
        [
            .. activities == 1 ? [] : new[] { Row.Floor(figure, TenPerSecond, outcomes[0], "workflowsPerSecond") },
            .. outcomes.Skip(1).Select(peer => Row.AtLeast(figure, ShareOf(peer), outcomes[0], peer, "workflowsPerSecond")),
        ];
    }

    private double ShareOf(Outcome peer) => activities == 1 && peer.Contender.StartsWith("openworkflow", StringComparison.Ordinal) ? TimesOpenworkflow : 1;
}
