namespace ComplaintCloud.Benchmarks.Measuring;

/// <summary>
/// Measures contenders side by side: one at a time, in rounds, each in an empty directory on a settled and probed disk.
/// A round that began on a slow disk is measured again, and dropped if a good one came of it.
/// </summary>
internal sealed class Bench : IDisposable
{
    private readonly string directory;
    private int cells;

    public Bench(bool quick, string root)
    {
        Quick = quick;
        Root = root;
        directory = Path.Combine(root, ".artifacts", $"benchmark-data-{Environment.ProcessId}");
        Directory.CreateDirectory(directory);
        Disk = new Disk(directory);
    }

    /// <summary>A short run that shows that everything works; its figures mean little.</summary>
    public bool Quick { get; }

    /// <summary>The repository.</summary>
    public string Root { get; }

    public Disk Disk { get; }

    /// <summary>How many, in a full and in a short run.</summary>
    public int Count(int full, int quick) => Quick ? quick : full;

    /// <summary>Learns what the disk can do when nothing disturbs it, so that already the first cell is judged by it.</summary>
    public async Task CalibrateAsync()
    {
        for (var i = 0; i < (Quick ? 2 : 8); i++)
            await Disk.SettleAsync(Quick);
    }

    /// <summary>Measures each contender in turn until each has enough good rounds, or has had twice as many; the outcomes are in the contenders' order.</summary>
    public async Task<IReadOnlyList<Outcome>> RunAsync(params Contender[] contenders)
    {
        var runs = contenders.Select(contender => new Run(contender, Quick ? 1 : contender.Rounds)).ToList();
        while (runs.Any(run => run.Wants))
        {
            foreach (var run in runs.Where(run => run.Wants))
                await MeasureAsync(run);
            // Whoever came first comes last, so that none always meets the disk as the one before left it.
            runs.Reverse();
        }
        return [.. contenders.Select(contender => runs.Single(run => run.Contender == contender).End())];
    }

    public void Dispose() => Directory.Delete(directory, recursive: true);

    private async Task MeasureAsync(Run run)
    {
        var data = Directory.CreateDirectory(Path.Combine(directory, $"{++cells}")).FullName;
        try
        {
            var before = await Disk.SettleAsync(Quick);
            var figures = await run.Contender.MeasureAsync(data);
            run.Rounds.Add(new Round(before, figures));
            Console.WriteLine($"   {run.Contender.Name}: {Report.Line(figures)}  ({before})");
        }
        catch (NotMeasuredException exception)
        {
            run.NotMeasured = exception.Message;
            Console.WriteLine($"   {run.Contender.Name}: not measured: {exception.Message}");
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private sealed class Run(Contender contender, int wanted)
    {
        public Contender Contender => contender;

        public List<Round> Rounds { get; } = [];

        public string? NotMeasured { get; set; }

        public bool Wants => NotMeasured is null && Rounds.Count < 2 * wanted && Rounds.Count(round => !round.Before.DiskSlow) < wanted;

        public Outcome End() => new(contender.Name, Rounds, NotMeasured);
    }
}
