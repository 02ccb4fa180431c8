namespace ComplaintCloud.Benchmarks.Measuring;

/// <summary>Who is measured, and how once: in an empty directory, on a settled disk.</summary>
/// <param name="Name">What the report calls it.</param>
/// <param name="MeasureAsync">Measures it once, in the directory that it is given.</param>
/// <param name="Rounds">How often, on a good disk, in a full run; 2 by default, and once in a short run.</param>
internal sealed record Contender(string Name, Func<string, Task<Figures>> MeasureAsync, int Rounds = 2);

/// <summary>One measurement of one contender.</summary>
/// <param name="Before">How the machine was just before.</param>
/// <param name="Figures">What came out.</param>
internal sealed record Round(Condition Before, Figures Figures);

/// <summary>How quiet the machine was before a measurement.</summary>
/// <param name="FlushesPerSecond">The disk's probe.</param>
/// <param name="DiskSlow">The probe was far below the best of this run.</param>
/// <param name="BusyPercent">What of all cores other processes used while the disk settled.</param>
internal sealed record Condition(double FlushesPerSecond, bool DiskSlow, double BusyPercent)
{
    private const double NotWorthSaying = 10;

    /// <summary>As the report says it.</summary>
    public override string ToString()
    {
        var disk = $"{(DiskSlow ? "slow disk" : "disk")} {FlushesPerSecond:N0}/s";
        return BusyPercent > NotWorthSaying ? $"{disk}, machine {BusyPercent:N0} % busy" : disk;
    }
}

/// <summary>All rounds of one contender.</summary>
internal sealed record Outcome(string Contender, IReadOnlyList<Round> Rounds, string? NotMeasured)
{
    /// <summary>It was measured at least once on a disk near its best.</summary>
    public bool Fair => Rounds.Any(round => !round.Before.DiskSlow);

    private IEnumerable<Round> Kept => Fair ? Rounds.Where(round => !round.Before.DiskSlow) : Rounds;

    /// <summary>The rounds that count and how the machine was before them, those dropped, or why there is none.</summary>
    public string Note
    {
        get
        {
            if (NotMeasured is not null)
                return $"not measured: {NotMeasured}";
            var kept = Kept.ToList();
            var dropped = Rounds.Except(kept).ToList();
            var note = $"{kept.Count} round{(kept.Count == 1 ? "" : "s")} ({string.Join(", ", kept.Select(round => round.Before))})";
            return dropped.Count == 0 ? note : $"{note}, dropped: {string.Join(", ", dropped.Select(round => round.Before))}";
        }
    }

    /// <summary>The mean over the kept rounds, or null when it was not measured.</summary>
    public double? this[string figure]
    {
        get
        {
            var values = Kept.Where(round => round.Figures.ContainsKey(figure)).Select(round => round.Figures[figure]).ToList();
            return values.Count == 0 ? null : values.Average();
        }
    }
}

/// <summary>A contender cannot be measured here; the report says why.</summary>
internal sealed class NotMeasuredException(string reason) : Exception(reason);
