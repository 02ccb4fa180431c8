namespace ComplaintCloud.Complaints.Dispatch;

/// <summary>The customer says whether the time of the visit suits them, or names another.</summary>
/// <param name="ProposalNo">The proposal that they saw; required to agree to one.</param>
/// <param name="Accepted">Whether the time suits them.</param>
/// <param name="VisitAt">The time that would suit them (UTC), within 30 days; without it an agent calls them.</param>
/// <param name="Reason">Why not, up to 2,000 characters; required when no time is named.</param>
public sealed record AnswerVisitTime(int? ProposalNo = null, bool? Accepted = null, DateTimeOffset? VisitAt = null, string? Reason = null)
{
    private const int MaxReason = 2000;

    /// <summary>Allowed until the cleaner has arrived, also after a time was agreed.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(AnswerVisitTime command, Complaint complaint, DecisionContext context)
    {
        if (command.Accepted is not { } accepted)
            return RequestErrors.InvalidMember("accepted", "请选择这个时间行不行。");
        if ((accepted || command.VisitAt is not null ? CaseErrors.CheckLength(command.Reason, "reason", MaxReason) : CaseErrors.CheckText(command.Reason, "reason", MaxReason)) is { } wrong)
            return wrong;
        if (complaint is not { Step: CaseStep.InProgress, LiveOffer: { State: OfferAnswer.Offered or OfferAnswer.Proposed or OfferAnswer.Accepted } offer })
            return CaseErrors.WrongStep(complaint);
        if (accepted)
            return Agree(command, offer, complaint);
        if (command.VisitAt?.ToUniversalTime() is not { } visitAt)
            return Refuse(command, offer, complaint);
        if (offer.Proposals is [.., { By: VisitParty.Customer } last] && last.VisitAt == visitAt)
            return Facts.None;
        // While a cleaner considers, there is nothing yet that could not suit.
        return offer.State is OfferAnswer.Offered ? CaseErrors.WrongStep(complaint) : ProposeVisitTime.Decide(VisitParty.Customer, visitAt, command.Reason, offer, complaint, context);
    }

    private static Result<IReadOnlyList<Fact>> Agree(AnswerVisitTime command, OfferState offer, Complaint complaint)
    {
        if (offer.State is OfferAnswer.Offered)
            return CaseErrors.WrongStep(complaint);
        if (offer.Proposals.Count != (command.ProposalNo ?? 0))
            return DispatchErrors.VisitTimeChanged(offer);
        if (offer.State is OfferAnswer.Accepted)
            return Facts.None;
        return complaint.Turn is Turn.Customer ? Facts.Of(new VisitTimeAgreed(offer.OfferNo, offer.Proposals.Count)) : CaseErrors.WrongStep(complaint);
    }

    private static Result<IReadOnlyList<Fact>> Refuse(AnswerVisitTime command, OfferState offer, Complaint complaint) => (offer.State, complaint.Turn) switch
    {
        (OfferAnswer.Proposed, Turn.Agent) => Facts.None,
        (OfferAnswer.Offered, _) => CaseErrors.WrongStep(complaint),
        _ => Facts.Of(new VisitTimeUnsettled(offer.OfferNo, command.Reason!.Trim())),
    };
}
