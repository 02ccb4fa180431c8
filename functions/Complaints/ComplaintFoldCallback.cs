namespace ComplaintCloud.Complaints;

/// <summary>How callbacks and the restart after one change a case.</summary>
internal static class ComplaintFoldCallback
{
    /// <summary>The case after the fact, or null when it is not one of these.</summary>
    public static Complaint? Apply(Complaint before, Fact fact, DateTimeOffset at, string by) => fact switch
    {
        CallbackOpened => (before with { NextCallFrom = null }).Enter(CaseStep.Callback, Turn.Agent, at),
        CallbackUnreached missed => Miss(before, missed, at, by),
        SurveyAnswered survey => Survey(before, survey, at, by),
        SurveyReviewed reviewed => Counts(before with { SurveyInDoubt = null, LastSurveyReview = reviewed }, reviewed.Satisfaction, at),
        CallbackGivenUp => VisitDone(before, at),
        CallbackAnswered answered => Answer(before, answered, at, by),
        CaseRestarted restarted => Restart(before, restarted, at),
        CaseReopened reopened => Restart(before with { EndedAt = null, ReopenedBecause = reopened.Reason }, new(reopened.Round, reopened.Level, reopened.ToOwner), at),
        _ => null,
    };

    // One way back for whoever is not satisfied, whenever they say so.
    private static Complaint Restart(Complaint before, CaseRestarted restarted, DateTimeOffset at) => (before with
    {
        Round = restarted.Round,
        Level = restarted.Level,
        WithOwner = restarted.ToOwner,
        Conclusion = null,
        LetterApproved = false,
        Unreached = 0,
        SentBack = null,
        Missing = null,
        Objected = false,
        CarriedOutAt = null,
        SignOffRejections = 0,
        ClosingBecause = null,
        Closing = null,
        NextCallFrom = null,
        SurveyInDoubt = null,
    }).Enter(CaseStep.Decided, restarted.ToOwner ? Turn.Owner : Turn.Agent, at);

    /// <summary>Whether an answer means that the case is handled again.</summary>
    public static bool IsDissatisfied(Satisfaction satisfaction) => satisfaction is Satisfaction.Dissatisfied or Satisfaction.VeryDissatisfied;

    private static Complaint Answer(Complaint before, CallbackAnswered answered, DateTimeOffset at, string by)
    {
        var after = Log(before, new(before.Round, answered.VisitNo, answered.Attempt, at, by, true, answered.Satisfaction, answered.Notes) { Ratings = answered.Ratings });
        return Counts(after with { SurveyInDoubt = null }, answered.Satisfaction, at);
    }

    // Who was not reached is waited for until another part of the day; facts from before that say no such time.
    private static Complaint Miss(Complaint before, CallbackUnreached missed, DateTimeOffset at, string by)
    {
        var after = Log(before, new(before.Round, missed.VisitNo, missed.Attempt, at, by, false, null, missed.Notes));
        return missed.NextFrom is { } next ? (after with { NextCallFrom = next }).Enter(CaseStep.Callback, Turn.Workflow, at) : after;
    }

    private static Complaint Survey(Complaint before, SurveyAnswered survey, DateTimeOffset at, string by)
    {
        var overall = survey.Ratings.Worse();
        var entry = new CallbackState(before.Round, survey.VisitNo, 0, at, by, true, overall, survey.Text) { Ratings = survey.Ratings, Doubt = survey.Doubt };
        var after = Log(before with { SurveyedRound = before.Round, NextCallFrom = null }, entry);
        return survey.Doubt is null ? Counts(after, overall, at) : (after with { SurveyInDoubt = survey }).Enter(CaseStep.Callback, Turn.Agent, at);
    }

    // Not satisfied: the restart is a fact of its own, which follows.
    private static Complaint Counts(Complaint after, Satisfaction satisfaction, DateTimeOffset at) => IsDissatisfied(satisfaction) ? after : VisitDone(after, at);

    private static Complaint Log(Complaint before, CallbackState attempt) => before with { Callbacks = [.. before.Callbacks, attempt] };

    private static Complaint VisitDone(Complaint before, DateTimeOffset at)
    {
        var done = before.CallbackVisitsDone + 1;
        var after = before with { CallbackVisitsDone = done, NextCallFrom = null, ClosingBecause = done >= (before.Triage?.CallbackVisits ?? 1) ? "handled" : null };
        return after.Enter(CaseStep.Callback, Turn.Workflow, at);
    }
}
