using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Callback;

/// <summary>An agent has called the customer back.</summary>
/// <param name="Reached">Whether the customer was reached.</param>
/// <param name="Satisfaction">What they said; required when reached, unless handling and result are told.</param>
/// <param name="Notes">In their words.</param>
/// <param name="Handling">How satisfied they are with how the complaint was handled.</param>
/// <param name="Result">With what came of it.</param>
/// <param name="Attitude">With how they were treated.</param>
/// <param name="Timeliness">With how long it took.</param>
public sealed record RecordCallback(
    bool? Reached = null, Satisfaction? Satisfaction = null, string? Notes = null, Satisfaction? Handling = null, Satisfaction? Result = null,
    Satisfaction? Attitude = null, Satisfaction? Timeliness = null)
{
    private const int MaxNotes = 5000;
    private static readonly TimeSpan BetweenCalls = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan PartStep = TimeSpan.FromHours(1);

    /// <summary>
    /// Allowed while a callback is due, and whenever somebody who was not reached calls by themselves. Not satisfied: handled
    /// again from "is it founded", one level higher, the last round by the owner. Not reached: called again at another part of
    /// the day, and after the last attempt the visit counts as made without an answer.
    /// </summary>
    internal static Result<IReadOnlyList<Fact>> Decide(RecordCallback command, Complaint complaint, DecisionContext context)
    {
        if (Check(command) is { } wrong)
            return wrong;
        if (complaint.Callbacks.LastOrDefault(call => call.Attempt > 0) is { } last && command.IsSameCall(last, complaint, context.Now))
            return Facts.None;
        if (!IsOpen(complaint, command.Reached is true))
            return CaseErrors.WrongStep(complaint);
        var visit = complaint.CallbackVisitsDone + 1;
        var attempt = AttemptsOf(complaint) + 1;
        return command.Reached is true ? Answered(complaint, visit, attempt, command, context.CasePolicy) : Unreached(visit, attempt, command.Notes, context);
    }

    /// <summary>How often the customer was called for the visit that is due.</summary>
    internal static int AttemptsOf(Complaint complaint) =>
        complaint.Callbacks.Count(call => call.Attempt > 0 && call.Round == complaint.Round && call.VisitNo == complaint.CallbackVisitsDone + 1);

    /// <summary>What follows when the customer is not satisfied: the next round.</summary>
    internal static CaseRestarted Restart(Complaint complaint, CompanyPolicy policy) =>
        new(complaint.Round + 1, Math.Min(3, complaint.Level + 1), ToOwner: complaint.Round + 1 >= policy.OwnerRound);

    private static Error? Check(RecordCallback command)
    {
        if (command.Reached is null)
            return RequestErrors.InvalidMember("reached", "请选择是否接通。");
        if (command.Handling is null != command.Result is null)
            return RequestErrors.InvalidMember(command.Handling is null ? "handling" : "result", "处理过程和处理结果请都选择满意程度。");
        return command.Reached is true && command.Overall is null
            ? RequestErrors.InvalidMember("satisfaction", "请选择客户的满意程度。")
            : CaseErrors.CheckLength(command.Notes, "notes", MaxNotes);
    }

    private static bool IsOpen(Complaint complaint, bool reached) =>
        complaint is { Step: CaseStep.Callback, Turn: Turn.Agent } || (reached && complaint is { Step: CaseStep.Callback, NextCallFrom: not null });

    private AspectRatings? Ratings => Handling is { } handling && Result is { } result ? new(handling, result, Attitude, Timeliness) : null;

    private Satisfaction? Overall => Satisfaction ?? Ratings?.Worse();

    // The same words within minutes are the same call, sent twice; later they are another one.
    private bool IsSameCall(CallbackState last, Complaint complaint, DateTimeOffset now) =>
        last.Reached == Reached && last.Notes == Notes && (!last.Reached || (last.Satisfaction == Overall && last.Ratings == Ratings))
        && (now - last.At < BetweenCalls || complaint is not { Step: CaseStep.Callback, Turn: Turn.Agent });

    private static Result<IReadOnlyList<Fact>> Unreached(int visit, int attempt, string? notes, DecisionContext context) =>
        attempt < context.Policy.CallbackAttempts
            ? Facts.Of(new CallbackUnreached(visit, attempt, notes, NextFrom(context)))
            : Facts.Of(new CallbackUnreached(visit, attempt, notes), new CallbackGivenUp(visit));

    private static DateTimeOffset NextFrom(DecisionContext context)
    {
        var from = context.Calendar.AddWorkingTime(context.Now, context.Policy.BetweenCallbacks).At;
        // Hours of work may lie in one part of the day; then the same part on another day has to do.
        for (var i = 0; i < 24 && BusinessCalendar.SamePartOfDay(from, context.Now); i++)
            from = context.Calendar.AddWorkingTime(from, PartStep).At;
        return from;
    }

    private static Result<IReadOnlyList<Fact>> Answered(Complaint complaint, int visit, int attempt, RecordCallback command, CompanyPolicy policy)
    {
        var answer = new CallbackAnswered(visit, attempt, command.Overall!.Value, command.Notes, command.Ratings);
        return ComplaintFoldCallback.IsDissatisfied(answer.Satisfaction) ? Facts.Of(answer, Restart(complaint, policy)) : Facts.Of(answer);
    }
}
