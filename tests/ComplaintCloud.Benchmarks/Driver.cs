using ComplaintCloud.Benchmarks.Measuring;

namespace ComplaintCloud.Benchmarks;

/// <summary>Runs the chosen benchmarks one after the other, prints their rows and writes the report.</summary>
internal static class Driver
{
    private const string Usage = "usage: [--output FILE] [--only NAME]... [--quick] [--date YYYY-MM-DD]";

    public static async Task<int> RunAsync(string[] args)
    {
        if (DriverOptions.Parse(args) is not { } options)
        {
            await Console.Error.WriteLineAsync($"{Usage}\nnames: {string.Join(", ", AllBenchmarks.InOrder.Select(b => b.Name))}");
            return 2;
        }
        using var bench = new Bench(options.Quick, Repository.Root());
        await bench.CalibrateAsync();
        var sections = new List<Section>();
        foreach (var benchmark in AllBenchmarks.InOrder.Where(b => options.Includes(b.Name)))
        {
            Console.WriteLine($"== {benchmark.Name}: {benchmark.Goal}");
            var section = new Section(benchmark, await benchmark.RunAsync(bench));
            sections.Add(section);
            Console.WriteLine(Report.Table(section.Rows));
        }
        if (options.Output is { } file)
            await File.WriteAllTextAsync(file, Report.Write(Machine.Describe(options.Date, bench), options.Quick, sections));
        return sections.Any(section => section.Rows.Any(row => row.Verdict == Verdict.NotMet)) ? 1 : 0;
    }
}

/// <summary>What was asked for on the command line.</summary>
internal sealed record DriverOptions(string? Output, IReadOnlyList<string> Only, bool Quick, string Date)
{
    public static DriverOptions? Parse(string[] args)
    {
        var options = new DriverOptions(null, [], false, TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd"));
        for (var i = 0; i < args.Length; i++)
        {
            var value = i + 1 < args.Length ? args[i + 1] : null;
            switch (args[i])
            {
                case "--quick": options = options with { Quick = true }; continue;
                case "--output" when value is not null: options = options with { Output = value }; break;
                case "--only" when AllBenchmarks.InOrder.Any(b => b.Name == value): options = options with { Only = [.. options.Only, value!] }; break;
                case "--date" when value is not null: options = options with { Date = value }; break;
                default: return null;
            }
            i++;
        }
        return options;
    }

    public bool Includes(string name) => Only.Count == 0 || Only.Contains(name);
}
