using System.Globalization;
using System.Text.RegularExpressions;
using ComplaintCloud.Benchmarks.Measuring;
using ComplaintCloud.Benchmarks.Processes;

namespace ComplaintCloud.Benchmarks.Cells;

/// <summary>How many whole cases a second go from filing to closing on the virtual clock, through HTTP, and what one leaves on disk.</summary>
internal sealed partial class WholeCases : IBenchmark
{
    private const string PerSecondLine = "每秒走完的投诉";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public string Name => "whole-cases";

    public string Goal => "Whole cases of the corpus, played through the real HTTP surface on the virtual clock by simulated people: said as it is. A case has about 12 activities, 5 timers and 5 events in each round.";

    public async Task<IReadOnlyList<Row>> RunAsync(Bench bench)
    {
        var outcome = (await bench.RunAsync(new Contender("product", data => MeasureAsync(bench, data))))[0];
        return
        [
            Row.Reference("whole cases/s", outcome, "casesPerSecond"),
            Row.Reference("bytes on disk per finished case, histories kept", outcome, "bytesPerCase"),
        ];
    }

    private static async Task<Figures> MeasureAsync(Bench bench, string data)
    {
        var (program, count) = (Repository.LocalHost(bench.Root), bench.Count(400, 40));
        if (!File.Exists(program))
            throw new NotMeasuredException("the local host is not built (dotnet build -c Release functions/Platform/Local)");
        var corpus = Path.Combine(bench.Root, "functions/Platform/TextAnalysis/Corpus/corpus.jsonl");
        var directory = Path.Combine(data, "cases");
        await using var play = new ChildProcess("dotnet", [program, "demo", "--file", corpus, "--limit", count.ToString(CultureInfo.InvariantCulture), "--data", directory]);
        double? perSecond = null;
        while (await play.ReadLineAsync(Patience) is { } line)
            if (line.Contains(PerSecondLine, StringComparison.Ordinal) && Number().Match(line) is { Success: true } found)
                perSecond = double.Parse(found.Value, CultureInfo.InvariantCulture);
        if (perSecond is not { } rate)
            throw new NotMeasuredException($"no rate was printed: {play.Ending}");
        var bytes = new DirectoryInfo(directory).GetFiles("*.db").Sum(file => file.Length);
        return new Dictionary<string, double> { ["casesPerSecond"] = rate, ["bytesPerCase"] = (double)bytes / count };
    }

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex Number();
}
