namespace ComplaintCloud.Complaints.Dispatch;

/// <summary>The cleaner says whether they will come.</summary>
/// <param name="Accepted">Whether they will.</param>
/// <param name="Reason">Why not, if they say.</param>
/// <param name="VisitAt">Another time at which they would come (UTC), within 30 days; by default the offered one.</param>
public sealed record AnswerOffer(bool? Accepted = null, string? Reason = null, DateTimeOffset? VisitAt = null)
{
    private const int MaxReason = 2000;

    /// <summary>
    /// Allowed while this very offer is open. A rework never has two cleaners. About another time the customer is asked; until then
    /// the cleaner may still decline or name a third.
    /// </summary>
    internal static Result<IReadOnlyList<Fact>> Decide(AnswerOffer command, int offerNo, Complaint complaint, DecisionContext context)
    {
        if (command.Accepted is not { } accepted)
            return RequestErrors.InvalidMember("accepted", "请选择是否接单。");
        if (CaseErrors.CheckLength(command.Reason, "reason", MaxReason) is { } wrong)
            return wrong;
        if (complaint.Offers.FirstOrDefault(offer => offer.OfferNo == offerNo) is not { } offer)
            return CaseErrors.NotFound;
        if (WasSaid(command, offer))
            return Facts.None;
        if (offer.State is not (OfferAnswer.Offered or OfferAnswer.Proposed) || complaint.Step is not CaseStep.InProgress)
            return DispatchErrors.OfferClosed;
        if (!accepted)
            return Facts.Of(new OfferDeclined(offerNo, command.Reason));
        var visitAt = command.VisitAt?.ToUniversalTime() ?? offer.VisitAt;
        if (offer.State is OfferAnswer.Offered && visitAt == offer.VisitAt)
            return visitAt > context.Now ? Facts.Of(new OfferAccepted(offerNo, visitAt)) : RequestErrors.InvalidMember("visitAt", "上门时间已经过去，请另选时间。");
        return ProposeVisitTime.Decide(VisitParty.Cleaner, visitAt, command.Reason, offer, complaint, context);
    }

    // A time that was named may have become the agreed one since.
    private static bool WasSaid(AnswerOffer command, OfferState offer)
    {
        var named = command.VisitAt?.ToUniversalTime();
        return (command.Accepted, offer.State) switch
        {
            (true, OfferAnswer.Accepted or OfferAnswer.OnSite or OfferAnswer.Reported) => named is null || named == offer.VisitAt || offer.State is not OfferAnswer.Accepted,
            (true, OfferAnswer.Proposed) => offer.Proposals is [.., { By: VisitParty.Cleaner } last] && (named ?? last.VisitAt) == last.VisitAt,
            (false, OfferAnswer.Declined) => true,
            _ => false,
        };
    }
}
