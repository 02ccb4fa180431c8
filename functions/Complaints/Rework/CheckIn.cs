using ComplaintCloud.Complaints.Dispatch;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Rework;

/// <summary>The cleaner has arrived. Where the phone does not say, or they do not let it, they check in all the same.</summary>
/// <param name="Latitude">Degrees north (GCJ-02); with the longitude or not at all.</param>
/// <param name="Longitude">Degrees east (GCJ-02).</param>
/// <param name="AccuracyMeters">How exact the phone says that is, 0 to 100,000.</param>
public sealed record CheckIn(double? Latitude = null, double? Longitude = null, double? AccuracyMeters = null)
{
    private const double MaxAccuracy = 100_000;

    /// <summary>Allowed once the time is agreed. Far from the address is noted and shown, and never in the way.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(CheckIn command, int offerNo, Complaint complaint, CompanyPolicy policy)
    {
        if (complaint.Offers.FirstOrDefault(offer => offer.OfferNo == offerNo) is not { } offer)
            return CaseErrors.NotFound;
        if (command.Latitude is null != command.Longitude is null || command.Place is { IsOne: false } || command.AccuracyMeters is < 0 or > MaxAccuracy)
            return RequestErrors.InvalidMember("latitude", "定位信息不正确。");
        return offer.State switch
        {
            OfferAnswer.OnSite or OfferAnswer.Reported => Facts.None,
            OfferAnswer.Accepted => Facts.Of(new CleanerArrived(offerNo) { Position = command.Place is { } place ? Arrival(place, command.AccuracyMeters, complaint, policy) : null }),
            OfferAnswer.Offered or OfferAnswer.Proposed => CaseErrors.WrongStep(complaint),
            OfferAnswer.Declined or OfferAnswer.Expired or OfferAnswer.Withdrawn => DispatchErrors.OfferClosed,
        };
    }

    private GeoPoint? Place => Latitude is { } north && Longitude is { } east ? new GeoPoint(north, east) : null;

    // What the phone is unsure of is not held against the cleaner.
    private static ArrivalPosition Arrival(GeoPoint place, double? accuracy, Complaint complaint, CompanyPolicy policy)
    {
        var distance = complaint.Filed!.Order?.Location?.MetresTo(place);
        return new ArrivalPosition(place.Rounded, accuracy, distance is { } metres ? (int)Math.Round(metres) : null, distance - (accuracy ?? 0) > policy.CheckInMeters);
    }
}
