using System.Globalization;
using ComplaintCloud.Benchmarks.Http;
using ComplaintCloud.Benchmarks.Measuring;
using ComplaintCloud.Benchmarks.Processes;

namespace ComplaintCloud.Benchmarks.Cells;

/// <summary>How long after its 201 a complaint is acknowledged while others keep coming at a steady rate (catalogue row C1).</summary>
internal sealed class AcknowledgedUnderLoad : IBenchmark
{
    private const int Connections = 64;
    private const int PerSecond = 300;
    private static readonly TimeSpan Within = TimeSpan.FromMinutes(1);

    public string Name => "acknowledged-under-load";

    public string Goal => $"{PerSecond} complaints come every second for a minute, one company's, on {Connections} connections, however soon they are answered: 99 of 100 are acknowledged within {Within.TotalSeconds:N0} s of their 201 (C1). Fewer and more a second beside it, for a shorter time.";

    public async Task<IReadOnlyList<Row>> RunAsync(Bench bench)
    {
        var outcomes = await bench.RunAsync(
            Steady(bench, PerSecond, bench.Count(60, 5)), Steady(bench, 100, bench.Count(20, 3)), Steady(bench, 600, bench.Count(20, 3)));
        var asked = outcomes[0];
        return
        [
            Explained(Row.Limit($"{asked.Contender}: 201 to acknowledged, p99, ms", Within.TotalMilliseconds, asked, "lagP99Ms")),
            .. References(asked),
            Row.Reference($"{asked.Contender}: due to 201, p99, ms", asked, "p99Ms"),
            Row.Reference($"{asked.Contender}: longest time between two looks at the count, ms", asked, "longestGapMs"),
            .. outcomes.Skip(1).SelectMany(other => References(other).Prepend(Row.Reference($"{other.Contender}: 201 to acknowledged, p99, ms", other, "lagP99Ms"))),
        ];
    }

    private static IEnumerable<Row> References(Outcome outcome) =>
    [
        Row.Reference($"{outcome.Contender}: 201 to acknowledged, p50, ms", outcome, "lagP50Ms"),
        Row.Reference($"{outcome.Contender}: 201 to acknowledged, longest, ms", outcome, "lagMaxMs"),
        new Row($"{outcome.Contender}: acknowledged/s meanwhile (a ratio under 1: the wait grows)", outcome["acknowledgedPerSecond"], "accepted/s", outcome["acceptedPerSecond"], Verdict.None, outcome.Note),
        Row.Reference($"{outcome.Contender}: not yet acknowledged at the last 201", outcome, "openAtLast"),
        Row.Reference($"{outcome.Contender}: still not acknowledged {Within.TotalSeconds:N0} s later", outcome, "openAtEnd"),
    ];

    private static Row Explained(Row row) => row with
    {
        Note = $"{row.Note}; the n-th acknowledged is taken for the n-th 201, by the count in GET /api/health read every {AcknowledgementWatch.Every.TotalMilliseconds:N0} ms (which commits nothing, but commits)",
    };

    // One round, so that the cell takes three minutes and not six.
    private static Contender Steady(Bench bench, int perSecond, int seconds) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{perSecond} complaints/s"), data => MeasureAsync(bench, data, perSecond, seconds), Rounds: 1);

    private static async Task<Figures> MeasureAsync(Bench bench, string data, int perSecond, int seconds)
    {
        await using var product = await ProductUnderLoad.StartAsync(bench.Root, data);
        var token = await product.SignInAsync("c01");
        return await Job.RunAsync(
            "steady-load", $"port={product.Port}", $"path={ProductUnderLoad.Filing}", $"token={token}", "orders=1", $"connections={Connections}",
            $"per-second={perSecond}", $"warm-up={bench.Count(10, 1)}", $"seconds={seconds}", $"patience={(int)Within.TotalSeconds}");
    }
}
