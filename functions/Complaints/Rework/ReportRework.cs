using ComplaintCloud.Complaints.Dispatch;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Rework;

/// <summary>The cleaner has finished.</summary>
/// <param name="Notes">What was done, 1 to 5,000 characters.</param>
public sealed record ReportRework(string? Notes = null)
{
    private const int MaxNotes = 5000;

    /// <summary>
    /// Allowed once the offer is accepted; without a check-in before, this counts as one. Work of bad quality is shown before and
    /// after, in as many photos as the policy asks for.
    /// </summary>
    internal static Result<IReadOnlyList<Fact>> Decide(ReportRework command, int offerNo, Complaint complaint, CompanyPolicy policy)
    {
        if (CaseErrors.CheckText(command.Notes, "notes", MaxNotes) is { } wrong)
            return wrong;
        if (complaint.Offers.FirstOrDefault(offer => offer.OfferNo == offerNo) is not { } offer)
            return CaseErrors.NotFound;
        if (offer.State is OfferAnswer.Accepted or OfferAnswer.OnSite && ReworkPhotos.Missing(offerNo, complaint, policy) is { } missing)
            return missing;
        return offer.State switch
        {
            OfferAnswer.Reported => Facts.None,
            OfferAnswer.OnSite => Facts.Of(new ReworkReported(offerNo, command.Notes!.Trim())),
            OfferAnswer.Accepted => Facts.Of(new CleanerArrived(offerNo), new ReworkReported(offerNo, command.Notes!.Trim())),
            OfferAnswer.Offered or OfferAnswer.Proposed => CaseErrors.WrongStep(complaint),
            OfferAnswer.Declined or OfferAnswer.Expired or OfferAnswer.Withdrawn => DispatchErrors.OfferClosed,
        };
    }
}
