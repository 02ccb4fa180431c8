using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints;

/// <summary>Whether a case is one that a permission is about.</summary>
internal static class CaseAccess
{
    /// <summary>Why the caller may not; null when they may. What belongs to others is not there.</summary>
    public static Error? Refusal(Permission permission, Caller caller, Complaint complaint) => permission.About switch
    {
        Condition.OwnCase or Condition.OwnSurvey => IsFiledBy(caller, complaint) ? null : CaseErrors.NotFound,
        Condition.NoConflict => ConflictRules.Refusal(complaint, caller.Id),
        Condition.OwnOffer => complaint.Id == caller.ComplaintId && complaint.Offers.Any(offer => IsOf(caller, offer)) ? null : CaseErrors.NotFound,
        Condition.HeldJob => complaint.Id == caller.ComplaintId && complaint.Offers.Any(offer => IsOf(caller, offer) && IsHeld(offer)) ? null : CaseErrors.NotFound,
        Condition.OwnStatement => complaint.Investigation?.Statements.Any(one => one.StatementNo == caller.StatementNo && one.CleanerId == caller.Id) is true ? null : CaseErrors.NotFound,
        Condition.Anything or Condition.OwnCompany or Condition.Own or Condition.Concerned or Condition.Accountable or Condition.InCharge =>
            throw new InvalidOperationException($"{permission.Operation} is about no case."),
    };

    private static bool IsFiledBy(Caller caller, Complaint complaint) =>
        complaint.Filed?.CustomerId == caller.Id && (caller.ComplaintId is null || caller.ComplaintId == complaint.Id);

    private static bool IsOf(Caller caller, OfferState offer) => offer.OfferNo == caller.OfferNo && offer.CleanerId == caller.Id;

    // A job that went to somebody else is closed to the one who had it.
    private static bool IsHeld(OfferState offer) => offer.State is OfferAnswer.Offered or OfferAnswer.Proposed or OfferAnswer.Accepted or OfferAnswer.OnSite or OfferAnswer.Reported;
}
