using ComplaintCloud.Complaints;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>Moves a case by whatever decision a number chooses.</summary>
internal static class PureWalk
{
    private const int RareOnceIn = 40;
    private const int PhotoOnceIn = 5;

    /// <summary>One of the decisions that would change something, or time passes.</summary>
    /// <returns>The decision; null when time passed.</returns>
    public static Decision? Move(PureCase it, int choice)
    {
        var before = it.State;
        var possible = PureDecisions.For(before).Select(decision => (Decision: decision, Outcome: decision(before, it.Context)))
            .Where(one => one.Outcome.Error is null && one.Outcome.Value.Count > 0)
            .Where(one => choice % RareOnceIn == 0 || one.Outcome.Value[0] is not (ComplaintWithdrawn or ClockPaused or CasePended or MergeStarted or SurveyAnswered or ConflictDeclared or PhoneRevealed))
            .Where(one => choice % PhotoOnceIn == 0 || one.Outcome.Value[0] is not AttachmentAdded)
            .Where(one => choice % 3 == 0 || one.Outcome.Value[0] is not CallbackAnswered)
            // Else hardly any plan waits long enough for the ladder.
            .Where(one => choice % 3 == 0 || before.Step is not CaseStep.Planned || one.Outcome.Value.Any(fact => fact is Escalated or ApprovalPassedUp)).ToList();
        if (possible.Count == 0 || choice % 7 == 0)
        {
            it.Pass();
            return null;
        }
        var (decision, outcome) = possible[choice % possible.Count];
        it.Append(outcome.Value);
        return decision;
    }
}
