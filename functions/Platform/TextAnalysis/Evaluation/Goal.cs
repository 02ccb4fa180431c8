namespace ComplaintCloud.TextAnalysis.Evaluation;

/// <summary>What the analyser is to reach on messages it has not seen, by hands it has not seen.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Least">The share that is wanted.</param>
/// <param name="Reached">The share in some figures; null where it cannot be said.</param>
internal sealed record Goal(string Name, double Least, Func<Figures, double?> Reached)
{
    /// <summary>All goals.</summary>
    public static IReadOnlyList<Goal> All { get; } =
    [
        new("sub-item, top 1", 0.74, figures => figures.ItemTop1),
        new("sub-item, top 3", 0.92, figures => figures.ItemTop3),
        new("class", 0.82, figures => figures.Class),
        new("sentiment", 0.89, figures => figures.Sentiment),
        new("severity, exact", 0.73, figures => figures.SeverityExact),
        new("severity, within one", 0.96, figures => figures.SeverityWithinOne),
        new("severity >= 3, recall", 0.82, figures => figures.Serious.Recall),
        new("severity >= 3, precision", 0.60, figures => figures.Serious.Precision),
        new("safety, recall", 0.88, figures => Flag(figures, "safety").Recall),
        new("safety, precision", 0.60, figures => Flag(figures, "safety").Precision),
        new("property, recall", 0.85, figures => Flag(figures, "property").Recall),
        new("property, precision", 0.60, figures => Flag(figures, "property").Precision),
    ];

    private static Detection Flag(Figures figures, string flag) => figures.Flags.Single(one => one.Of == flag);
}
