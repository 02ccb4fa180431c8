using ComplaintCloud.Benchmarks.Measuring;
using ComplaintCloud.Benchmarks.Processes;

namespace ComplaintCloud.Benchmarks.Cells;

/// <summary>The other durable engines that are measured in the same run, each with its best settings and flushing every commit.</summary>
internal static class PeerEngines
{
    private static readonly (string Name, string Script)[] All = [("openworkflow", "openworkflow.mjs"), ("Restate", "restate.mjs")];

    public static IEnumerable<Contender> Measuring(Bench bench, string measure, int count) =>
        All.Select(peer => new Contender(peer.Name, data => Job.RunPeerAsync(bench.Root, peer.Script, $"measure={measure}", $"count={count}", $"data={data}")));
}
