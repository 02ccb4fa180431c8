using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Callback;

/// <summary>An agent has called the customer back.</summary>
/// <param name="Reached">Whether the customer was reached.</param>
/// <param name="Satisfaction">What they said; required when reached.</param>
/// <param name="Notes">In their words.</param>
public sealed record RecordCallback(bool? Reached = null, Satisfaction? Satisfaction = null, string? Notes = null)
{
    private const int MaxNotes = 5000;
    private const int MaxAttempts = 3;
    private static readonly TimeSpan BetweenCalls = TimeSpan.FromMinutes(10);

    /// <summary>
    /// Allowed while a callback is due. Not satisfied: handled again from "is it founded", one level higher, the last round
    /// by the owner. Not reached three times: the visit counts as made without an answer.
    /// </summary>
    internal static Result<IReadOnlyList<Fact>> Decide(RecordCallback command, Complaint complaint, CompanyPolicy policy, DateTimeOffset now)
    {
        if (command.Reached is not { } reached)
            return RequestErrors.InvalidMember("reached", "请选择是否接通。");
        if (reached && command.Satisfaction is null)
            return RequestErrors.InvalidMember("satisfaction", "请选择客户的满意程度。");
        if (CaseErrors.CheckLength(command.Notes, "notes", MaxNotes) is { } wrong)
            return wrong;
        if (complaint.Callbacks is [.., var last] && command.IsSameCall(last, complaint, now))
            return Facts.None;
        if (complaint is not { Step: CaseStep.Callback, Turn: Turn.Agent })
            return CaseErrors.WrongStep(complaint);
        var visit = complaint.CallbackVisitsDone + 1;
        var attempt = complaint.Callbacks.Count(earlier => earlier.Round == complaint.Round && earlier.VisitNo == visit) + 1;
        return reached ? Answered(complaint, visit, attempt, command, policy) : Unreached(visit, attempt, command.Notes);
    }

    // The same words within minutes are the same call, sent twice; later they are another one.
    private bool IsSameCall(CallbackState last, Complaint complaint, DateTimeOffset now) =>
        last.Reached == Reached && last.Notes == Notes && (!last.Reached || last.Satisfaction == Satisfaction)
        && (now - last.At < BetweenCalls || complaint is not { Step: CaseStep.Callback, Turn: Turn.Agent });

    private static Result<IReadOnlyList<Fact>> Unreached(int visit, int attempt, string? notes)
    {
        var missed = new CallbackUnreached(visit, attempt, notes);
        return attempt < MaxAttempts ? Facts.Of(missed) : Facts.Of(missed, new CallbackGivenUp(visit));
    }

    private static Result<IReadOnlyList<Fact>> Answered(Complaint complaint, int visit, int attempt, RecordCallback command, CompanyPolicy policy)
    {
        var answer = new CallbackAnswered(visit, attempt, command.Satisfaction!.Value, command.Notes);
        if (!ComplaintFoldCallback.IsDissatisfied(answer.Satisfaction))
            return Facts.Of(answer);
        var round = complaint.Round + 1;
        return Facts.Of(answer, new CaseRestarted(round, Math.Min(3, complaint.Level + 1), ToOwner: round >= policy.OwnerRound));
    }
}
