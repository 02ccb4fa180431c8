using ComplaintCloud.Complaints.Notices;

namespace ComplaintCloud.Complaints.Closing;

/// <summary>What the lists of closed cases keep of one, so that like ones are found without reading the cases.</summary>
/// <param name="ClosedAt">When (UTC).</param>
/// <param name="Item">Its sub-item.</param>
/// <param name="ItemName">What that was called.</param>
/// <param name="CauseCode">Its root cause; null where none was looked for.</param>
/// <param name="Finding">Founded or not.</param>
/// <param name="Phrases">The words that carry what it was about.</param>
/// <param name="Sketch">The likeness of its text, see <see cref="TextSketch"/>.</param>
/// <param name="Done">What was done, in a few words; null for nothing.</param>
/// <param name="CostCents">What it cost, in fen.</param>
/// <param name="Satisfaction">What the customer said last; null when they said nothing.</param>
/// <param name="Lesson">What it taught, the first words of what was written last; null for nothing.</param>
internal sealed record ClosedLine(
    DateTimeOffset ClosedAt, string Item, string ItemName, string? CauseCode, Finding? Finding, IReadOnlyList<string> Phrases, string Sketch, string? Done, int CostCents,
    Satisfaction? Satisfaction, string? Lesson)
{
    private const int MostPhrases = 8;
    private const int LessonLength = 100;

    /// <summary>The line of a case that was closed and is; null for any other.</summary>
    public static ClosedLine? Of(Complaint c) => c is { Step: CaseStep.Closed, Triage: { } triage, EndedAt: { } at }
        ? new(at, triage.Item, triage.NameThen, c.Conclusion?.CauseCode, c.Conclusion?.Finding, [.. triage.Phrases.Select(phrase => phrase.Words).Distinct().Take(MostPhrases)],
            TextSketch.Of(c.Filed!.Text), c.Plan is { Approved: true } ? CustomerWords.Plan(c) : null, c.Closing?.Figures?.CostCents ?? 0,
            c.Callbacks.LastOrDefault(call => call.Reached)?.Satisfaction, c.Lessons is [.., var last] ? Brief(last.Text) : null)
        : null;

    // Lists are compared by what they say.
    public bool Equals(ClosedLine? other) => other is not null
        && (ClosedAt, Item, CauseCode, Finding, Sketch, Done, CostCents, Satisfaction, Lesson) == (other.ClosedAt, other.Item, other.CauseCode, other.Finding, other.Sketch, other.Done, other.CostCents, other.Satisfaction, other.Lesson)
        && ItemName == other.ItemName && Phrases.SequenceEqual(other.Phrases);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(ClosedAt, Item, Sketch);

    private static string Brief(string text) => text.Length <= LessonLength ? text : CaseLists.Shortened(text, LessonLength);
}
