namespace ComplaintCloud.TextAnalysis.Evaluation;

/// <summary>All that was measured.</summary>
/// <param name="Analyser">Name and version.</param>
/// <param name="Fingerprint">Which messages, lexicon and options the model comes from.</param>
/// <param name="About">What the figures are, in a sentence or two.</param>
/// <param name="Speed">What a message costs.</param>
/// <param name="Main">The figures that are compared with the goals, the honest ones first.</param>
/// <param name="ByHand">For each hand by itself.</param>
internal sealed record EvaluationReport(
    string Analyser, string Fingerprint, string About, Speed Speed, IReadOnlyList<Figures> Main, IReadOnlyList<Figures> ByHand)
{
    /// <summary>What the further training messages brought, where that was measured.</summary>
    public IReadOnlyList<Figures> Brought { get; init; } = [];
}
