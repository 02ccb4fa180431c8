using ComplaintCloud.Complaints.Dispatch;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Rework;

/// <summary>The cleaner has finished.</summary>
/// <param name="Notes">What was done, 1 to 5,000 characters.</param>
/// <param name="Materials">What was used up, up to 20 lines; counted in what the case cost.</param>
public sealed record ReportRework(string? Notes = null, IReadOnlyList<MaterialUsed>? Materials = null)
{
    private const int MaxNotes = 5000;

    /// <summary>
    /// Allowed once the offer is accepted; without a check-in before, this counts as one. Work of bad quality is shown before and
    /// after, in as many photos as the policy asks for.
    /// </summary>
    internal static Result<IReadOnlyList<Fact>> Decide(ReportRework command, int offerNo, Complaint complaint, CompanyPolicy policy)
    {
        if ((CaseErrors.CheckText(command.Notes, "notes", MaxNotes) ?? ReportedMaterials.Check(command.Materials)) is { } wrong)
            return wrong;
        if (complaint.Offers.FirstOrDefault(offer => offer.OfferNo == offerNo) is not { } offer)
            return CaseErrors.NotFound;
        if (offer.State is OfferAnswer.Accepted or OfferAnswer.OnSite && ReworkPhotos.Missing(offerNo, complaint, policy) is { } missing)
            return missing;
        var reported = new ReworkReported(offerNo, command.Notes!.Trim(), ReportedMaterials.Kept(command.Materials));
        return offer.State switch
        {
            OfferAnswer.Reported => Facts.None,
            OfferAnswer.OnSite => Facts.Of(reported),
            OfferAnswer.Accepted => Facts.Of(new CleanerArrived(offerNo), reported),
            OfferAnswer.Offered or OfferAnswer.Proposed => CaseErrors.WrongStep(complaint),
            OfferAnswer.Declined or OfferAnswer.Expired or OfferAnswer.Withdrawn => DispatchErrors.OfferClosed,
        };
    }
}
