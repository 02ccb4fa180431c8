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

/// <summary>A cleaner was offered the rework.</summary>
/// <param name="OfferNo">From 1 in the case.</param>
/// <param name="CleanerId">Whom.</param>
/// <param name="CleanerName">Their name then.</param>
/// <param name="Reasons">Why they came first in the ranking.</param>
/// <param name="VisitAt">The proposed time of the visit.</param>
/// <param name="AnswerBy">When the offer goes to the next.</param>
public sealed record ReworkOffered(
    int OfferNo, string CleanerId, string CleanerName, IReadOnlyList<string> Reasons, DateTimeOffset VisitAt, DateTimeOffset AnswerBy) : Fact
{
    /// <summary>How long the visit keeps the cleaner busy; null in facts from before visits had a length.</summary>
    public Dispatch.VisitLength? Length { get; init; }

    /// <summary>Who could do it and is not free at the wanted time; null for nobody.</summary>
    public IReadOnlyList<PassedOver>? PassedOver { get; init; }
}

/// <summary>The cleaner cannot.</summary>
public sealed record OfferDeclined(int OfferNo, string? Reason) : Fact;

/// <summary>The cleaner did not answer in time.</summary>
public sealed record OfferExpired(int OfferNo) : Fact;

/// <summary>The cleaner will come.</summary>
public sealed record OfferAccepted(int OfferNo, DateTimeOffset VisitAt) : Fact;

/// <summary>No cleaner is left to ask; a manager must find one.</summary>
/// <param name="Asked">How many were asked.</param>
/// <param name="PassedOver">Who could do it and has no time free; null for nobody.</param>
public sealed record CandidatesExhausted(int Asked, IReadOnlyList<PassedOver>? PassedOver = null) : Fact;

/// <summary>The cleaner is on site.</summary>
public sealed record CleanerArrived(int OfferNo) : Fact
{
    /// <summary>Where the phone was; null when it did not say, and in facts from before it was asked.</summary>
    public ArrivalPosition? Position { get; init; }
}

/// <summary>The rework is done.</summary>
/// <param name="OfferNo">By which offer.</param>
/// <param name="Notes">What was done.</param>
/// <param name="Materials">What was used up; null for nothing, and in facts from before it was asked.</param>
public sealed record ReworkReported(int OfferNo, string Notes, IReadOnlyList<Rework.MaterialUsed>? Materials = null) : Fact;

/// <summary>Another action is done.</summary>
/// <param name="ActionNo">Which action of the plan.</param>
/// <param name="Proof">The reference that proves it; none when a file does.</param>
/// <param name="AttachmentId">The file that proves it.</param>
/// <param name="PaidCents">What was paid, in fen; none where no money was, and in facts from before it was noted.</param>
/// <param name="Reason">Why another amount was paid than was planned.</param>
public sealed record ActionCompleted(int ActionNo, string? Proof, string? AttachmentId = null, int? PaidCents = null, string? Reason = null) : Fact;

/// <summary>The customer confirms that it is done.</summary>
public sealed record SignedOff : Fact;

/// <summary>The customer did not react in time; it counts as done.</summary>
public sealed record SignOffAssumed : Fact;

/// <summary>The customer says that it is not done.</summary>
/// <param name="Reason">What is missing.</param>
/// <param name="Redo">The rework is done once more; else the case is planned anew, one level higher.</param>
public sealed record SignOffRejected(string Reason, bool Redo) : Fact;
