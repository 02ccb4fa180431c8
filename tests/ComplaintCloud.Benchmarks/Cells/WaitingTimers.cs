using ComplaintCloud.Benchmarks.Measuring;
using ComplaintCloud.Benchmarks.Processes;

namespace ComplaintCloud.Benchmarks.Cells;

/// <summary>What a hundred thousand waiting cases cost, and whether their timers fire in time.</summary>
internal sealed class WaitingTimers : IBenchmark
{
    private const double LatenessP99Ms = 10;
    private const double MemoryMb = 200;
    private const double IdleCpuPercent = 1;

    public string Name => "waiting-timers";

    public string Goal => $"100,000 instances wait for a timer; 2,000 more fire within ten seconds: 99 of 100 at most {LatenessP99Ms} ms late, at most {MemoryMb} MB above an empty process, at most {IdleCpuPercent} % of a core while nothing is due.";

    public async Task<IReadOnlyList<Row>> RunAsync(Bench bench)
    {
        var ours = new Contender("engine", data => Job.RunAsync("timers",
            $"data={data}", $"waiting={bench.Count(100_000, 5_000)}", $"firing={bench.Count(2_000, 500)}", $"seconds={bench.Count(10, 3)}"));
        var outcome = (await bench.RunAsync(ours))[0];
        return
        [
            Row.Reference("lateness p50, ms", outcome, "latenessP50Ms"),
            Row.Limit("lateness p99, ms", LatenessP99Ms, outcome, "latenessP99Ms"),
            Row.Limit("memory above an empty process, MB", MemoryMb, outcome, "memoryAboveEmptyMb"),
            Row.Limit("CPU while idle, % of a core", IdleCpuPercent, outcome, "idleCpuPercent"),
        ];
    }
}
