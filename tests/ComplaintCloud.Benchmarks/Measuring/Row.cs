namespace ComplaintCloud.Benchmarks.Measuring;

/// <summary>Whether a figure reached its goal.</summary>
internal enum Verdict
{
    /// <summary>It did.</summary>
    Met,

    /// <summary>It did not.</summary>
    NotMet,

    /// <summary>One side had a slow disk in all its rounds, so the two cannot be compared.</summary>
    Undecided,

    /// <summary>There is nothing to compare: a figure for reference, or one side was not measured.</summary>
    None,
}

/// <summary>One line of the report.</summary>
/// <param name="Figure">What was measured, with its unit.</param>
/// <param name="Ours">The product's figure; null when it was not measured.</param>
/// <param name="Against">The peer or the limit; null when the goal is a number.</param>
/// <param name="Theirs">The peer's figure; null when it was not measured or there is none.</param>
/// <param name="Verdict">Whether the goal was reached.</param>
/// <param name="Note">Rounds kept, and why something was not measured.</param>
internal sealed record Row(string Figure, double? Ours, string? Against, double? Theirs, Verdict Verdict, string Note)
{
    /// <summary>Ours over theirs.</summary>
    public double? Ratio => Theirs > 0 ? Ours / Theirs : null;

    /// <summary>A row that must be at least a share of a peer or a limit.</summary>
    public static Row AtLeast(string figure, double share, Outcome ours, Outcome theirs, string name) =>
        Compare(figure, ours, theirs, name, (mine, other) => mine >= share * other);

    /// <summary>A row that must not be more than the peer's.</summary>
    public static Row AtMost(string figure, Outcome ours, Outcome theirs, string name) =>
        Compare(figure, ours, theirs, name, (mine, other) => mine <= other);

    /// <summary>A row that must stay at or under a number.</summary>
    public static Row Limit(string figure, double limit, Outcome ours, string name)
    {
        var verdict = ours[name] is { } mine ? Judge(mine <= limit) : Verdict.None;
        return new Row($"{figure} (≤ {Report.Number(limit)})", ours[name], null, null, verdict, ours.Note);
    }

    /// <summary>A row that must reach a number.</summary>
    public static Row Floor(string figure, double floor, Outcome ours, string name)
    {
        var verdict = ours[name] is { } mine ? Judge(mine >= floor) : Verdict.None;
        return new Row($"{figure} (≥ {Report.Number(floor)})", ours[name], null, null, verdict, ours.Note);
    }

    /// <summary>A row that only informs.</summary>
    public static Row Reference(string figure, Outcome ours, string name) =>
        new(figure, ours[name], null, null, Verdict.None, ours.Note);

    /// <summary>A row that only informs, with the peer's figure beside it.</summary>
    public static Row Beside(string figure, Outcome ours, Outcome theirs, string name) =>
        Compare(figure, ours, theirs, name, (_, _) => true) with { Verdict = Verdict.None };

    private static Row Compare(string figure, Outcome ours, Outcome theirs, string name, Func<double, double, bool> holds)
    {
        var verdict = ours[name] is not { } mine || theirs[name] is not { } other ? Verdict.None
            : ours.Fair && theirs.Fair ? Judge(holds(mine, other))
            : Verdict.Undecided;
        var note = string.Join("; ", new[] { ours, theirs }.Where(o => o.Note.Length > 0).Select(o => $"{o.Contender}: {o.Note}"));
        return new Row(figure, ours[name], theirs.Contender, theirs[name], verdict, note);
    }

    private static Verdict Judge(bool met) => met ? Verdict.Met : Verdict.NotMet;
}

/// <summary>The rows of one benchmark.</summary>
internal sealed record Section(IBenchmark Benchmark, IReadOnlyList<Row> Rows);
