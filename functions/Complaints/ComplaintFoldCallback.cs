namespace ComplaintCloud.Complaints;

/// <summary>How callbacks and the restart after one change a case.</summary>
internal static class ComplaintFoldCallback
{
    /// <summary>The case after the fact, or null when it is not one of these.</summary>
    public static Complaint? Apply(Complaint before, Fact fact, DateTimeOffset at, string by) => fact switch
    {
        CallbackOpened => before.Enter(CaseStep.Callback, Turn.Agent, at),
        CallbackUnreached missed => Log(before, new(before.Round, missed.VisitNo, missed.Attempt, at, by, false, null, missed.Notes)),
        CallbackGivenUp => VisitDone(before, at),
        CallbackAnswered answered => Answer(before, answered, at, by),
        CaseRestarted restarted => (before with
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
        }).Enter(CaseStep.Decided, restarted.ToOwner ? Turn.Owner : Turn.Agent, at),
        _ => null,
    };

    /// <summary>Whether an answer means that the case is handled again.</summary>
    public static bool IsDissatisfied(Satisfaction satisfaction) => satisfaction is Satisfaction.Dissatisfied or Satisfaction.VeryDissatisfied;

    private static Complaint Answer(Complaint before, CallbackAnswered answered, DateTimeOffset at, string by)
    {
        var after = Log(before, new(before.Round, answered.VisitNo, answered.Attempt, at, by, true, answered.Satisfaction, answered.Notes));
        return IsDissatisfied(answered.Satisfaction) ? after : VisitDone(after, at);
    }

    private static Complaint Log(Complaint before, CallbackState attempt) => before with { Callbacks = [.. before.Callbacks, attempt] };

    private static Complaint VisitDone(Complaint before, DateTimeOffset at)
    {
        var done = before.CallbackVisitsDone + 1;
        var after = before with { CallbackVisitsDone = done, ClosingBecause = done >= (before.Triage?.CallbackVisits ?? 1) ? "handled" : null };
        return after.Enter(CaseStep.Callback, Turn.Workflow, at);
    }
}
