namespace ComplaintCloud.Complaints.Dispatch;

/// <summary>How long a visit keeps a cleaner busy, as the policy and the plan said when it was offered.</summary>
/// <param name="Minutes">The work itself.</param>
/// <param name="ArrivalMinutes">They come within so many minutes from the time agreed.</param>
/// <param name="TravelMinutes">What lies between two visits of one cleaner at least.</param>
public sealed record VisitLength(int Minutes, int ArrivalMinutes, int TravelMinutes)
{
    /// <summary>The time that such a visit takes when it begins then.</summary>
    internal VisitSlot From(DateTimeOffset visitAt) => new(visitAt, visitAt.AddMinutes(ArrivalMinutes + Minutes));

    /// <summary>Whether a visit of this length that begins then leaves time for the way from and to another one.</summary>
    internal bool Fits(DateTimeOffset visitAt, VisitSlot other)
    {
        var (own, travel) = (From(visitAt), TimeSpan.FromMinutes(TravelMinutes));
        return own.To + travel <= other.From || other.To + travel <= own.From;
    }
}

/// <summary>A time in which a cleaner is busy with one visit.</summary>
/// <param name="From">The time agreed with the customer (UTC).</param>
/// <param name="To">When it is over if they come as late as they may (UTC).</param>
public sealed record VisitSlot(DateTimeOffset From, DateTimeOffset To);

/// <summary>What a case asks of one cleaner: to be there at that time, and nowhere else.</summary>
/// <param name="CleanerId">Who.</param>
/// <param name="CleanerName">How they are called.</param>
/// <param name="OfferNo">By which offer.</param>
/// <param name="VisitAt">When (UTC).</param>
/// <param name="Length">How long.</param>
internal sealed record Booking(string CleanerId, string CleanerName, int OfferNo, DateTimeOffset VisitAt, VisitLength Length)
{
    /// <summary>The time that it takes.</summary>
    public VisitSlot Slot => Length.From(VisitAt);

    /// <summary>What the case holds now: from the offer until the visit is reported or the job goes to somebody else. Offers from before visits had a length hold nothing.</summary>
    public static Booking? Of(Complaint complaint) => complaint.LiveOffer is { Length: { } length } offer
        ? new Booking(offer.CleanerId, offer.CleanerName, offer.OfferNo, offer.VisitAt, length)
        : null;

    /// <summary>What the case would hold after such facts, where they say anything about it.</summary>
    public static Booking? Wanted(Complaint before, IReadOnlyList<Fact> facts) => facts.Select(fact => fact switch
    {
        ReworkOffered { Length: { } length } offered => new Booking(offered.CleanerId, offered.CleanerName, offered.OfferNo, offered.VisitAt, length),
        OfferAccepted accepted => At(before, accepted.OfferNo, accepted.VisitAt),
        VisitTimeProposed proposed => At(before, proposed.OfferNo, proposed.VisitAt),
        VisitTimeSet set => At(before, set.OfferNo, set.VisitAt),
        _ => null,
    }).LastOrDefault(wanted => wanted is not null);

    private static Booking? At(Complaint before, int offerNo, DateTimeOffset visitAt) =>
        Of(before) is { } held && held.OfferNo == offerNo ? held with { VisitAt = visitAt } : null;
}
