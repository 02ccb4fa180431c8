namespace ComplaintCloud.Complaints.Dispatch;

/// <summary>Staff have called cleaner and customer and set the time of the visit.</summary>
/// <param name="OfferNo">The offer that they saw.</param>
/// <param name="VisitAt">The time (UTC).</param>
/// <param name="Note">What was said with both, 1 to 2,000 characters.</param>
public sealed record SetVisitTime(int? OfferNo = null, DateTimeOffset? VisitAt = null, string? Note = null)
{
    private const int MaxNote = 2000;

    /// <summary>Allowed once a cleaner has said that they would come, until they are there. Both are told.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(SetVisitTime command, Complaint complaint, DateTimeOffset now)
    {
        if (command.OfferNo is not { } offerNo)
            return RequestErrors.InvalidMember("offerNo", "请指明是哪一次派单。");
        if (command.VisitAt?.ToUniversalTime() is not { } visitAt)
            return RequestErrors.InvalidMember("visitAt", "请填写上门时间。");
        if (CaseErrors.CheckText(command.Note, "note", MaxNote) is { } wrong)
            return wrong;
        if (complaint is not { Step: CaseStep.InProgress, LiveOffer: { State: OfferAnswer.Proposed or OfferAnswer.Accepted } offer } || offer.OfferNo != offerNo)
            return CaseErrors.WrongStep(complaint);
        if (offer.State is OfferAnswer.Accepted && offer.VisitAt == visitAt)
            return Facts.None;
        return visitAt > now ? Facts.Of(new VisitTimeSet(offerNo, visitAt, command.Note!.Trim())) : RequestErrors.InvalidMember("visitAt", "上门时间已经过去。");
    }
}
