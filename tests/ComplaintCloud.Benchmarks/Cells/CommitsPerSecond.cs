using ComplaintCloud.Benchmarks.Measuring;
using ComplaintCloud.Benchmarks.Processes;

namespace ComplaintCloud.Benchmarks.Cells;

/// <summary>What SQLite with every commit flushed gives on this machine: the limits that the other figures live under.</summary>
internal sealed class CommitsPerSecond : IBenchmark
{
    public string Name => "commits-per-second";

    public string Goal => "SQLite with synchronous=FULL through the one writer, nothing else: the machine's limits, for reference.";

    public async Task<IReadOnlyList<Row>> RunAsync(Bench bench)
    {
        var writer = new Contender("writer", data => Job.RunAsync("writer-commits", $"data={data}", $"seconds={bench.Count(4, 1)}"));
        var outcome = (await bench.RunAsync(writer))[0];
        return
        [
            Row.Reference("commits/s, one row each, one caller", outcome, "singleRowCommits"),
            Row.Reference("commits/s, a hundred rows each, one caller", outcome, "hundredRowCommits"),
            Row.Reference("calls/s, one row each, 64 callers in group commits", outcome, "groupedCalls"),
            Row.Reference("commits/s that those calls needed", outcome, "groupedCommits"),
        ];
    }
}
