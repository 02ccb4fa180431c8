namespace ComplaintCloud.Complaints.Dispatch;

/// <summary>Staff take a job back from the cleaner who holds it; it goes to the next, or to one whom they choose.</summary>
/// <param name="OfferNo">The offer that they saw.</param>
/// <param name="Reason">Why, 1 to 2,000 characters.</param>
public sealed record RecallOffer(int? OfferNo = null, string? Reason = null)
{
    private const int MaxReason = 2000;

    /// <summary>Allowed until the cleaner has reported. The one it is taken from is told, and not asked again for this plan.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(RecallOffer command, Complaint complaint)
    {
        if (command.OfferNo is not { } offerNo)
            return RequestErrors.InvalidMember("offerNo", "请指明是哪一次派单。");
        if (CaseErrors.CheckText(command.Reason, "reason", MaxReason) is { } wrong)
            return wrong;
        return complaint.Offers.FirstOrDefault(offer => offer.OfferNo == offerNo)?.State switch
        {
            OfferAnswer.Withdrawn => Facts.None,
            OfferAnswer.Offered or OfferAnswer.Proposed or OfferAnswer.Accepted or OfferAnswer.OnSite when complaint.Step is CaseStep.InProgress =>
                Facts.Of(new OfferRecalled(offerNo, command.Reason!.Trim())),
            _ => CaseErrors.WrongStep(complaint),
        };
    }
}
