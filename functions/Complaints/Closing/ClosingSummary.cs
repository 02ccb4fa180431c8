using ComplaintCloud.Complaints.Investigation;

namespace ComplaintCloud.Complaints.Closing;

/// <summary>What was found to be the cause.</summary>
/// <param name="Code">From the list of causes.</param>
/// <param name="Name">In Chinese.</param>
/// <param name="Whys">Why it happened, and why that, down to the root cause; absent where nothing was asked.</param>
/// <param name="ResponsibleName">Whose responsibility, in Chinese.</param>
public sealed record ClosingCause(string Code, string Name, IReadOnlyList<string>? Whys, string ResponsibleName);

/// <summary>What a case amounted to, with the scores.</summary>
/// <param name="TimelinessScore">0 to 100; absent while nothing was due.</param>
/// <param name="DeadlinesMet">How many deadlines of ours were met.</param>
/// <param name="Deadlines">How many there were.</param>
/// <param name="ProportionScore">0 to 100; absent when no visit was named to measure it by.</param>
/// <param name="CostCents">What putting it right cost, in fen.</param>
/// <param name="FairCents">What is in proportion, in fen; absent likewise.</param>
/// <param name="OrderCents">What the visit had cost, in fen; absent likewise.</param>
public sealed record ClosingScores(int? TimelinessScore, int DeadlinesMet, int Deadlines, int? ProportionScore, int CostCents, int? FairCents, int? OrderCents)
{
    internal static ClosingScores Of(ClosingFigures figures) => new(
        figures.TimelinessScore, figures.DeadlinesMet, figures.Deadlines, figures.ProportionScore, figures.CostCents, figures.FairCents, figures.OrderCents);
}

/// <summary>What is to be learnt from a case: the cause, what was done, what it cost, how timely and in what proportion, and the lessons.</summary>
/// <param name="ComplaintId">Which case.</param>
/// <param name="Number">Its number for people.</param>
/// <param name="ClosedAt">When it was closed (UTC); absent while it is not, and the summary is as far as it goes.</param>
/// <param name="Summary">In one sentence; absent likewise.</param>
/// <param name="Finding">Founded or not; absent while it is open.</param>
/// <param name="Cause">Why it happened; absent likewise.</param>
/// <param name="Done">What was done, in order, in Chinese.</param>
/// <param name="Rounds">How many rounds it took.</param>
/// <param name="Scores">How timely and in what proportion.</param>
/// <param name="Deadlines">Every deadline that was ours, in the order in which they were settled.</param>
/// <param name="Lessons">What it taught, oldest first.</param>
public sealed record ClosingSummary(
    string ComplaintId, string Number, DateTimeOffset? ClosedAt, string? Summary, Finding? Finding, ClosingCause? Cause, IReadOnlyList<string> Done, int Rounds,
    ClosingScores Scores, IReadOnlyList<KeptDeadline> Deadlines, IReadOnlyList<Lesson> Lessons)
{
    /// <summary>The summary of a case as it stands: by the numbers that held at its closing, or hold now.</summary>
    internal static ClosingSummary Of(Complaint c, IReadOnlyList<FactEntry> entries, DecisionContext context)
    {
        var closing = c.Step is CaseStep.Closed ? c.Closing : null;
        var figures = closing?.Figures ?? Reckoning.Of(c, entries, context);
        return new(
            c.Id, c.Filed!.Number, closing is null ? null : c.EndedAt, closing?.Summary, c.Conclusion?.Finding, CauseOf(c.Conclusion),
            [.. Deeds(entries)], c.Round, ClosingScores.Of(figures), DeadlineTally.Of(new CaseRef(c.Company, c.Id), entries, context.Now), c.Lessons);
    }

    private static ClosingCause? CauseOf(ConclusionReached? found) => found is null
        ? null
        : new(found.CauseCode, CauseCodes.NameOf(found.CauseCode), found.Whys, CaseWords.ResponsibleName(found.Responsible));

    private static string Amount(int cents) => cents > 0 ? $"{cents / 100m:0.##}元" : "";

    private static IEnumerable<string> Deeds(IReadOnlyList<FactEntry> entries)
    {
        Dictionary<int, PlannedAction> planned = [];
        foreach (var entry in entries)
        {
            switch (entry.Read())
            {
                case PlanProposed plan:
                    planned = plan.Actions.ToDictionary(action => action.ActionNo);
                    break;
                case ReworkReported report:
                    yield return $"{CaseWords.ActionName((PlanState.ReworkIn(planned.Values) ?? planned.Values.First()).Kind)}：{report.Notes}";
                    break;
                case ActionCompleted done when planned.TryGetValue(done.ActionNo, out var action):
                    yield return $"{CaseWords.ActionName(action.Kind)}{Amount(done.PaidCents ?? action.Cents)}";
                    break;
            }
        }
    }
}
