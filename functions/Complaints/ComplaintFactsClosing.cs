using System.Text.Json.Serialization;

namespace ComplaintCloud.Complaints;

// A storage format, see ComplaintFacts.cs.

/// <summary>Somebody who worked on the case wrote down what it taught.</summary>
/// <param name="Text">In their words, 1 to 2,000 characters.</param>
/// <param name="Round">Which round of handling it is about.</param>
public sealed record LessonsWritten(string Text, int Round) : Fact;

/// <summary>What a case amounted to when it was closed, by the numbers that held then.</summary>
/// <param name="DeadlinesMet">How many deadlines of ours were met; pauses do not count against them.</param>
/// <param name="Deadlines">How many there were.</param>
/// <param name="CostCents">What putting it right cost, in fen.</param>
/// <param name="OrderCents">What the visit had cost, in fen; null when no visit was named.</param>
/// <param name="FairCents">What the policy says is in proportion for such a visit and severity, in fen; null likewise.</param>
public sealed record ClosingFigures(int DeadlinesMet, int Deadlines, int CostCents, int? OrderCents, int? FairCents)
{
    private const int Full = 100;

    /// <summary>How timely it was handled: the share of the deadlines that were met, 0 to 100; null when there were none.</summary>
    [JsonIgnore]
    public int? TimelinessScore => Deadlines > 0 ? Full * DeadlinesMet / Deadlines : null;

    /// <summary>
    /// Whether what it cost is in proportion, 0 to 100: all of it up to the fair amount, beyond that the fair amount's share of
    /// the cost. Null when no visit was named to measure it by.
    /// </summary>
    [JsonIgnore]
    public int? ProportionScore => FairCents switch
    {
        null => null,
        { } fair when CostCents <= fair => Full,
        { } fair => (int)((long)Full * fair / CostCents),
    };
}
