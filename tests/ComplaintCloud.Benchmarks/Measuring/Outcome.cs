namespace ComplaintCloud.Benchmarks.Measuring;

/// <summary>Who is measured, and how once: in an empty directory, on a settled disk.</summary>
internal sealed record Contender(string Name, Func<string, Task<Figures>> MeasureAsync);

/// <summary>One measurement of one contender.</summary>
/// <param name="FlushesPerSecond">The disk's probe just before.</param>
/// <param name="DiskSlow">The probe was far below the best of this run.</param>
/// <param name="Figures">What came out.</param>
internal sealed record Round(double FlushesPerSecond, bool DiskSlow, Figures Figures);

/// <summary>All rounds of one contender.</summary>
internal sealed record Outcome(string Contender, IReadOnlyList<Round> Rounds, string? NotMeasured)
{
    private IEnumerable<Round> Kept => Rounds.Any(round => !round.DiskSlow) ? Rounds.Where(round => !round.DiskSlow) : Rounds;

    /// <summary>Rounds dropped, a slow disk in all of them, or why there is none; empty when there is nothing to say.</summary>
    public string Note
    {
        get
        {
            if (NotMeasured is not null)
                return $"not measured: {NotMeasured}";
            var slow = Rounds.Where(round => round.DiskSlow).Select(round => $"{round.FlushesPerSecond:N0}/s").ToList();
            return slow.Count == 0 ? $"{Rounds.Count} rounds"
                : slow.Count == Rounds.Count ? $"slow disk in every round ({string.Join(", ", slow)})"
                : $"{Rounds.Count - slow.Count} rounds, dropped for a slow disk: {string.Join(", ", slow)}";
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
