using System.Diagnostics;
using ComplaintCloud.Benchmarks.Measuring;
using ComplaintCloud.Benchmarks.Processes;

namespace ComplaintCloud.Benchmarks.Cells;

/// <summary>How soon after a crash the first case moves on again when very many are open.</summary>
internal sealed class RecoveryAfterACrash : IBenchmark
{
    private const double FirstEventMs = 1_000;

    public string Name => "recovery-after-a-crash";

    public string Goal => $"A process killed with 100,000 open cases: from the start of the next process to its first event in workflow code at most {FirstEventMs:N0} ms.";

    public async Task<IReadOnlyList<Row>> RunAsync(Bench bench)
    {
        var outcome = (await bench.RunAsync(new Contender("engine", data => MeasureAsync(bench, data))))[0];
        return
        [
            Row.Limit("start to first event handled, ms", FirstEventMs, outcome, "firstEventMs"),
            Row.Reference("start to engine open, ms", outcome, "openedMs"),
            Row.Reference("memory then, MB", outcome, "memoryMb"),
        ];
    }

    private static async Task<Figures> MeasureAsync(Bench bench, string data)
    {
        var count = bench.Count(100_000, 5_000);
        await Job.RunAsync("open-cases", $"data={data}", $"count={count}", "crash=1");
        return await Job.RunAsync("first-event", $"data={data}", $"case={count / 2}", $"began={Stopwatch.GetTimestamp()}");
    }
}
