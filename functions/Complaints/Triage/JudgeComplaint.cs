using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Triage;

/// <summary>Judges a new case by its words.</summary>
internal static class JudgeComplaint
{
    private const int SeriousFromRepeats = 2;
    private const int Serious = 3;

    /// <summary>Judges once; a case that was judged keeps its tags.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(AnalyzedText analysis, CustomerStanding standing, Complaint complaint, DecisionContext context) =>
        complaint.Triage is null && !complaint.Ended ? Facts.Of(Triaged(analysis, standing, context.Taxonomy, context.Policy)) : Facts.None;

    /// <summary>What is serious is always investigated; else it goes where its sub-item goes.</summary>
    public static Lane LaneOf(int severity, Lane ofItem, SeverityRules rules) => severity >= rules.InvestigateFrom ? Lane.Complex : ofItem;

    private static ComplaintTriaged Triaged(AnalyzedText analysis, CustomerStanding standing, Taxonomy taxonomy, CompanyPolicy policy)
    {
        var guesses = analysis.Items.Where(guess => taxonomy.Uses(guess.Code)).ToList();
        var item = guesses.Count > 0 ? taxonomy.Of(guesses[0].Code) : taxonomy.Vague;
        string[] known = standing.Repeats > 0 ? [TextFlags.Repeat] : [];
        var flags = analysis.Flags.Select(guess => guess.Flag).Union(known).ToList();
        // Who complains about the same visit for the third time was not taken seriously twice.
        var severity = standing.Repeats >= SeriousFromRepeats ? Math.Max(analysis.Severity, Serious) : analysis.Severity;
        var rules = SeverityRules.Of(policy);
        var priority = TriagePriority.Of(severity, flags, standing);
        return new ComplaintTriaged(
            item.Code, severity, analysis.SentimentScore, flags, LaneOf(severity, item.Lane, rules),
            priority.Points, analysis.Evidence, analysis.Analyser, item.CallbackVisits)
        {
            Items = guesses,
            SentimentKind = analysis.Sentiment,
            SeverityProbabilities = analysis.SeverityProbabilities,
            Demand = analysis.Demand,
            Phrases = analysis.Phrases,
            ReviewReason = analysis.ReviewReason,
            PriorityReasons = priority.Reasons,
            Standing = standing,
            ItemLane = item.Lane,
            Names = guesses.Select(guess => guess.Code).Append(item.Code).Distinct().ToDictionary(code => code, code => taxonomy.Of(code).Name),
            Class = item.Class,
            TaxonomyVersion = taxonomy.Version,
            PolicyVersion = policy.Version,
            Rules = rules,
        };
    }
}
