using ComplaintCloud.Benchmarks.Measuring;
using ComplaintCloud.Benchmarks.Processes;

namespace ComplaintCloud.Benchmarks.Cells;

/// <summary>What a hundred thousand waiting cases cost, and whether their timers fire in time.</summary>
internal sealed class WaitingTimers : IBenchmark
{
    private const double LatenessP50Ms = 2;
    private const double LatenessP99Ms = 10;
    private const double MemoryMb = 100;
    private const double IdleCpuPercent = 0.5;

    public string Name => "waiting-timers";

    public string Goal => $"100,000 instances wait for a timer; 2,000 more fire within ten seconds: half at most {LatenessP50Ms} ms late, 99 of 100 at most {LatenessP99Ms} ms, at most {MemoryMb} MB above an empty process, at most {IdleCpuPercent} % of a core while nothing is due. Peers that hold only 10,000 stand beside it.";

    public async Task<IReadOnlyList<Row>> RunAsync(Bench bench)
    {
        var ours = new Contender("engine", data => Job.RunAsync("timers",
            $"data={data}", $"waiting={bench.Count(100_000, 5_000)}", $"firing={bench.Count(2_000, 500)}", $"seconds={bench.Count(10, 3)}"));
        var outcomes = await bench.RunAsync([ours, .. PeerEngines.MeasuringTimers(bench, bench.Count(10_000, 500), bench.Count(500, 100))]);
        var outcome = outcomes[0];
        return
        [
            Row.Limit("lateness p50, ms", LatenessP50Ms, outcome, "latenessP50Ms"),
            Row.Limit("lateness p99, ms", LatenessP99Ms, outcome, "latenessP99Ms"),
            Row.Limit("memory above an empty process, garbage collected, MB", MemoryMb, outcome, "memoryAboveEmptyMb"),
            Row.Reference("the same with the garbage of the starts, MB", outcome, "memoryWithGarbageMb"),
            Row.Limit("CPU while idle, % of a core", IdleCpuPercent, outcome, "idleCpuPercent"),
            .. outcomes.Skip(1).Select(peer => Row.AtMost("lateness p99, ms", outcome, peer, "latenessP99Ms")),
            .. outcomes.Skip(1).Select(peer => Row.AtMost("memory above an empty process, MB", outcome, peer, "memoryAboveEmptyMb")),
        ];
    }
}
