namespace ComplaintCloud.Complaints.Dispatch;

/// <summary>The cleaner says whether they will come.</summary>
/// <param name="Accepted">Whether they will.</param>
/// <param name="Reason">Why not, if they say.</param>
/// <param name="VisitAt">Another time at which they would come (UTC); by default the offered one.</param>
public sealed record AnswerOffer(bool? Accepted = null, string? Reason = null, DateTimeOffset? VisitAt = null)
{
    private const int MaxReason = 2000;
    private static readonly TimeSpan MaxShift = TimeSpan.FromDays(7);

    /// <summary>
    /// Allowed while this very offer is open. A rework never has two cleaners. Another time within a week stands at once and
    /// the customer is told; if it does not suit them, staff take the job back.
    /// </summary>
    internal static Result<IReadOnlyList<Fact>> Decide(AnswerOffer command, int offerNo, Complaint complaint, DateTimeOffset now)
    {
        if (command.Accepted is not { } accepted)
            return RequestErrors.InvalidMember("accepted", "请选择是否接单。");
        if (CaseErrors.CheckLength(command.Reason, "reason", MaxReason) is { } wrong)
            return wrong;
        if (complaint.Offers.FirstOrDefault(offer => offer.OfferNo == offerNo) is not { } offer)
            return CaseErrors.NotFound;
        if (accepted ? offer.State is OfferAnswer.Accepted or OfferAnswer.OnSite or OfferAnswer.Reported : offer.State is OfferAnswer.Declined)
            return Facts.None;
        if (offer.State is not OfferAnswer.Offered || complaint.Step is not CaseStep.InProgress)
            return DispatchErrors.OfferClosed;
        if (!accepted)
            return Facts.Of(new OfferDeclined(offerNo, command.Reason));
        var visit = command.VisitAt?.ToUniversalTime() ?? offer.VisitAt;
        return visit <= now || visit > offer.VisitAt + MaxShift
            ? RequestErrors.InvalidMember("visitAt", "上门时间要在今后 7 天以内。")
            : Facts.Of(new OfferAccepted(offerNo, visit));
    }
}
