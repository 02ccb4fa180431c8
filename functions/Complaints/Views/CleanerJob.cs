using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Privacy;

namespace ComplaintCloud.Complaints.Views;

/// <summary>A rework as its cleaner sees it.</summary>
public sealed record CleanerJob(
    string Id, int OfferNo, string Number, OfferAnswer State, string Service, string Address, string Area, string WhatToFix, DateTimeOffset VisitAt,
    string CustomerName, DateTimeOffset AnswerBy, string? Notes)
{
    /// <summary>The cleaner is to be there by then at the latest (UTC); absent in offers from before visits had a length.</summary>
    public DateTimeOffset? ArriveBy { get; init; }

    /// <summary>Who named the time of the visit last; absent while it is the one that was offered.</summary>
    public VisitParty? TimeNamedBy { get; init; }

    /// <summary>How long the work takes; likewise.</summary>
    public int? Minutes { get; init; }

    /// <summary>The view of an offer. Where exactly it is, only who has accepted it learns; before that the area has to do.</summary>
    internal static CleanerJob Of(Complaint c, OfferState offer)
    {
        var order = c.Filed!.Order;
        var goesThere = offer.State is OfferAnswer.Accepted or OfferAnswer.OnSite;
        var wasTheirs = goesThere || offer.State is OfferAnswer.Offered or OfferAnswer.Proposed or OfferAnswer.Reported;
        return new(
            NamedThing.Of(c.Id, offer.OfferNo), offer.OfferNo, c.Filed.Number, offer.State, order?.Service ?? "上门处理", goesThere ? order?.Address ?? "请与客服确认" : "", order?.Area ?? "",
            wasTheirs ? PersonalData.Cover(c.Missing ?? c.Plan?.Rework?.Note ?? c.SummaryForOthers()) : "", offer.VisitAt, wasTheirs ? c.Filed.CustomerName : "", offer.AnswerBy, offer.Notes)
        {
            ArriveBy = offer.ArriveBy,
            TimeNamedBy = offer.Proposals is [.., var last] ? last.By : null,
            Minutes = offer.Length?.Minutes,
        };
    }
}
