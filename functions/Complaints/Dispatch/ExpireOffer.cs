using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Dispatch;

/// <summary>Which offer.</summary>
internal sealed record OfferRef(CaseRef Case, int OfferNo);

/// <summary>Takes back an offer that found no answer in time.</summary>
internal sealed class ExpireOffer(ComplaintLog log) : Activity<OfferRef, CaseView>
{
    /// <summary>An answer that came first stands.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(int offerNo, Complaint complaint) =>
        complaint.LiveOffer is { State: OfferAnswer.Offered } offer && offer.OfferNo == offerNo ? Facts.Of(new OfferExpired(offerNo)) : Facts.None;

    /// <inheritdoc/>
    public override Task<CaseView> RunAsync(OfferRef input, CancellationToken cancel) =>
        log.ActAsync(input.Case, (complaint, _) => Decide(input.OfferNo, complaint), cancel);
}
