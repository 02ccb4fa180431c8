using ComplaintCloud.Complaints.Triage;

namespace ComplaintCloud.Complaints.Views;

/// <summary>A sub-item that the text may be about.</summary>
public sealed record ItemView(string Item, string ItemName, double Probability);

/// <summary>How a case was judged, with the words behind every tag.</summary>
public sealed record TriageView(
    string Item, string ItemName, ComplaintClass? Class, int Severity, double Sentiment, IReadOnlyList<string> Flags, Lane Lane, int Priority,
    IReadOnlyList<TagEvidence> Evidence, string Analyser, IReadOnlyList<ItemView> Items, Sentiment? SentimentKind, IReadOnlyList<double> SeverityProbabilities,
    Demand Demand, IReadOnlyList<KeyPhrase> Phrases, IReadOnlyList<string> PriorityReasons, bool NeedsHumanReview, string? ReviewReason,
    int TaxonomyVersion, int PolicyVersion, IReadOnlyList<Overruling> Overrulings)
{
    /// <summary>The view of what was judged, and of what people corrected of it.</summary>
    internal static TriageView Of(ComplaintTriaged t, IReadOnlyList<Overruling> overrulings) => new(
        t.Item, t.NameThen, t.ClassThen, t.Severity, t.Sentiment, t.Flags, t.Lane, t.Priority, t.Evidence, t.Analyser,
        [.. t.Items.Select(guess => new ItemView(guess.Code, t.NameOf(guess.Code), guess.Probability))], t.SentimentKind,
        t.SeverityProbabilities, t.Demand, t.Phrases, t.PriorityReasons, t.ReviewReason is not null, t.ReviewReason, t.TaxonomyVersion, t.PolicyVersion, overrulings);
}
