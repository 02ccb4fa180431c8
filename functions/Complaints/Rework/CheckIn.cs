using ComplaintCloud.Complaints.Dispatch;

namespace ComplaintCloud.Complaints.Rework;

/// <summary>The cleaner has arrived.</summary>
internal static class CheckIn
{
    /// <summary>Allowed once the offer is accepted.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(int offerNo, Complaint complaint) =>
        complaint.Offers.FirstOrDefault(offer => offer.OfferNo == offerNo) is not { } offer ? CaseErrors.NotFound : offer.State switch
        {
            OfferAnswer.OnSite or OfferAnswer.Reported => Facts.None,
            OfferAnswer.Accepted => Facts.Of(new CleanerArrived(offerNo)),
            OfferAnswer.Offered or OfferAnswer.Proposed => CaseErrors.WrongStep(complaint),
            OfferAnswer.Declined or OfferAnswer.Expired or OfferAnswer.Withdrawn => DispatchErrors.OfferClosed,
        };
}
