using ComplaintCloud.Benchmarks.Measuring;
using ComplaintCloud.Benchmarks.Processes;

namespace ComplaintCloud.Benchmarks.Cells;

/// <summary>How long an event takes from the call that raises it to the workflow code that waited for it.</summary>
internal sealed class EventToCode : IBenchmark
{
    public string Name => "event-to-code";

    public string Goal => "From the call that raises an event to the waiting workflow code, one at a time: p50 and p99 not longer than each peer's in the same run.";

    public async Task<IReadOnlyList<Row>> RunAsync(Bench bench)
    {
        var ours = new Contender("engine", data => Job.RunAsync("event-latency", $"data={data}", $"count={bench.Count(500, 100)}"));
        var outcomes = await bench.RunAsync([ours, .. PeerEngines.Measuring(bench, "event", bench.Count(200, 20))]);
        return
        [
            .. outcomes.Skip(1).Select(peer => Row.AtMost("p50, ms", outcomes[0], peer, "p50Ms")),
            .. outcomes.Skip(1).Select(peer => Row.AtMost("p99, ms", outcomes[0], peer, "p99Ms")),
        ];
    }
}
