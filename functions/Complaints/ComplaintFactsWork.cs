namespace ComplaintCloud.Complaints;

/// <summary>Staff took the job back from the cleaner who held it.</summary>
/// <param name="OfferNo">Which offer.</param>
/// <param name="Reason">Why.</param>
public sealed record OfferRecalled(int OfferNo, string Reason) : Fact;

/// <summary>A cleaner who was not asked for the time that was wanted.</summary>
/// <param name="CleanerId">Who.</param>
/// <param name="CleanerName">Their name then.</param>
/// <param name="Reason">Why, in Chinese.</param>
public sealed record PassedOver(string CleanerId, string CleanerName, string Reason);

/// <summary>Who names a time for the visit.</summary>
public enum VisitParty
{
    /// <summary>保洁员.</summary>
    Cleaner,

    /// <summary>客户.</summary>
    Customer,
}

/// <summary>Another time for the visit was proposed; the other side is asked, and the cleaner's time is reserved.</summary>
/// <param name="OfferNo">Which offer.</param>
/// <param name="ProposalNo">From 1 in the offer.</param>
/// <param name="By">Who proposes.</param>
/// <param name="VisitAt">The time (UTC).</param>
/// <param name="Reason">Why, if they say.</param>
/// <param name="AnswerBy">Until when the other side answers (UTC).</param>
public sealed record VisitTimeProposed(int OfferNo, int ProposalNo, VisitParty By, DateTimeOffset VisitAt, string? Reason, DateTimeOffset AnswerBy) : Fact;

/// <summary>The customer agreed to the time that the cleaner had proposed.</summary>
public sealed record VisitTimeAgreed(int OfferNo, int ProposalNo) : Fact;

/// <summary>The customer did not answer in time; the cleaner comes at the time they had proposed.</summary>
public sealed record VisitTimeAssumed(int OfferNo, int ProposalNo) : Fact;

/// <summary>The two cannot agree by themselves: an agent calls both and decides.</summary>
/// <param name="OfferNo">Which offer.</param>
/// <param name="Reason">What the customer said; null when they have proposed as often as the policy allows.</param>
public sealed record VisitTimeUnsettled(int OfferNo, string? Reason) : Fact;

/// <summary>Staff set the time of the visit.</summary>
/// <param name="OfferNo">Which offer.</param>
/// <param name="VisitAt">The time (UTC).</param>
/// <param name="Note">What was said with both.</param>
public sealed record VisitTimeSet(int OfferNo, DateTimeOffset VisitAt, string Note) : Fact;

/// <summary>Where a cleaner's phone was when they checked in.</summary>
/// <param name="Place">The place, to about a metre.</param>
/// <param name="AccuracyMeters">How exact the phone said that is.</param>
/// <param name="DistanceMeters">How far from the address; null where that is not on the map.</param>
/// <param name="IsFar">Further than the policy's metres, the accuracy taken off.</param>
public sealed record ArrivalPosition(People.GeoPoint Place, double? AccuracyMeters, int? DistanceMeters, bool IsFar);
