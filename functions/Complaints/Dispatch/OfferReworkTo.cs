using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Dispatch;

/// <summary>Staff choose the cleaner themselves.</summary>
/// <param name="CleanerId">Whom.</param>
/// <param name="VisitAt">When the visit is to be (UTC); by default as soon as the cleaner is free from the next working day on.</param>
public sealed record OfferReworkTo(string? CleanerId = null, DateTimeOffset? VisitAt = null)
{
    // Who chooses the cleaner waits for them.
    private static readonly TimeSpan LookAhead = TimeSpan.FromDays(60);

    /// <summary>Allowed while the rework has no cleaner, or only an offer without an answer; never to the one complained about.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(OfferReworkTo command, Cleaner cleaner, IReadOnlyList<VisitSlot> taken, Complaint complaint, DecisionContext context)
    {
        if (complaint.LiveOffer?.CleanerId == cleaner.Id)
            return Facts.None;
        if (complaint.Phase is not Phase.Dispatch)
            return CaseErrors.WrongStep(complaint);
        if (complaint.IsAccused(cleaner.Id) || cleaner.Id == complaint.Conclusion?.ResponsibleId)
            return DispatchErrors.ConflictOfInterest;
        if (command.VisitAt is { } visit && visit <= context.Now)
            return RequestErrors.InvalidMember("visitAt", "上门时间已经过去。");
        var wish = ReworkOffer.WishOf(complaint, context);
        if ((command.VisitAt?.ToUniversalTime() ?? FreeTimes.First(wish with { Until = wish.At + LookAhead }, cleaner, taken, context.Calendar)) is not { } visitAt)
            return DispatchErrors.VisitTaken(cleaner.Name, null);
        var offer = ReworkOffer.To(cleaner, ["人工指派"], visitAt, complaint, context);
        return complaint.LiveOffer is { } open ? Facts.Of(new OfferExpired(open.OfferNo), offer) : Facts.Of(offer);
    }
}

/// <summary>Refusals around offers.</summary>
internal static class DispatchErrors
{
    /// <summary>The code by which the workflow knows that another case was faster.</summary>
    public const string VisitTakenCode = "visit_taken";

    /// <summary>The one complained about never does the rework.</summary>
    public static readonly Error ConflictOfInterest = new(ErrorKind.Forbidden, "conflict_of_interest", "被投诉的保洁员不能承接这次返工。");

    /// <summary>The offer went to somebody else, or its time is over.</summary>
    public static readonly Error OfferClosed = new(ErrorKind.Conflict, "offer_closed", "这单已改派他人，谢谢您。");

    /// <summary>Another time was proposed since; says which.</summary>
    public static Error VisitTimeChanged(OfferState offer) =>
        new Error(ErrorKind.Conflict, "visit_time_changed", "上门时间有了新的提议，请查看后再回复。").With("proposalNo", offer.Proposals.Count).With("visitAt", offer.VisitAt);

    /// <summary>The cleaner has another visit then; says when they are free.</summary>
    public static Error VisitTaken(string cleanerName, DateTimeOffset? freeAt)
    {
        var refused = new Error(ErrorKind.Conflict, "visit_taken",
            $"{cleanerName}这个时间已有别的上门安排，{(freeAt is { } at ? $"最早{Clocks.BusinessCalendar.ToLocal(at)}有空" : "近期都排满了")}。");
        return freeAt is null ? refused : refused.With("freeAt", freeAt);
    }
}
