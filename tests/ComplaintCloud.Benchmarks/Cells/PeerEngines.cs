using ComplaintCloud.Benchmarks.Measuring;
using ComplaintCloud.Benchmarks.Processes;

namespace ComplaintCloud.Benchmarks.Cells;

/// <summary>The other durable engines that are measured in the same run, each with its best settings and flushing every commit.</summary>
internal static class PeerEngines
{
    private const string OpenWorkflow = "openworkflow.mjs";
    private const string Restate = "restate.mjs";

    public static Contender[] Measuring(Bench bench, string measure, int count) =>
    [
        Peer(bench, "openworkflow", OpenWorkflow, measure, count),
        Peer(bench, "Restate", Restate, measure, count),
    ];

    /// <summary>With sleepers Restate is quickest when they stay connected and smallest when they do not, so it is measured both ways.</summary>
    public static Contender[] MeasuringTimers(Bench bench, int count, int firing) =>
    [
        Peer(bench, "openworkflow", OpenWorkflow, "timers", count, $"firing={firing}"),
        Peer(bench, "Restate, sleepers connected", Restate, "timers", count, $"firing={firing}", "sleepers=kept"),
        Peer(bench, "Restate, sleepers suspended", Restate, "timers", count, $"firing={firing}", "sleepers=away"),
    ];

    private static Contender Peer(Bench bench, string name, string script, string measure, int count, params string[] more) =>
        new(name, data => Job.RunPeerAsync(bench.Root, script, [$"measure={measure}", $"count={count}", $"data={data}", "seconds=500", .. more]));
}
