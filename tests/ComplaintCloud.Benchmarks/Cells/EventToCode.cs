using ComplaintCloud.Benchmarks.Measuring;
using ComplaintCloud.Benchmarks.Processes;

namespace ComplaintCloud.Benchmarks.Cells;

/// <summary>How long an event takes from the call that raises it to the workflow code that waited for it.</summary>
internal sealed class EventToCode : IBenchmark
{
    private const double P50Ms = 2;
    private const double P99Ms = 8;

    public string Name => "event-to-code";

    public string Goal => $"From the call that raises an event to the waiting workflow code, one at a time: p50 at most {P50Ms} ms, p99 at most {P99Ms} ms; the peers in the same run beside it.";

    public async Task<IReadOnlyList<Row>> RunAsync(Bench bench)
    {
        var ours = new Contender("engine", data => Job.RunAsync("event-latency", $"data={data}", $"count={bench.Count(500, 100)}"));
        var outcomes = await bench.RunAsync([ours, .. PeerEngines.Measuring(bench, "event", bench.Count(200, 20))]);
        return
        [
            Row.Limit("p50, ms", P50Ms, outcomes[0], "p50Ms"),
            Row.Limit("p99, ms", P99Ms, outcomes[0], "p99Ms"),
            .. outcomes.Skip(1).Select(peer => Row.AtMost("p50, ms", outcomes[0], peer, "p50Ms")),
            .. outcomes.Skip(1).Select(peer => Row.AtMost("p99, ms", outcomes[0], peer, "p99Ms")),
        ];
    }
}
