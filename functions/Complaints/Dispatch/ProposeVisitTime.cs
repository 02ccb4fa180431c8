using ComplaintCloud.Complaints.Clocks;

namespace ComplaintCloud.Complaints.Dispatch;

/// <summary>How cleaner and customer come to a time that suits both: by turns, as often as the policy allows, then an agent decides.</summary>
internal static class ProposeVisitTime
{
    private static readonly TimeSpan LongestAhead = TimeSpan.FromDays(30);

    /// <summary>What follows when one of them names another time. The other has until half of the time to the visit at most.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(VisitParty by, DateTimeOffset visitAt, string? reason, OfferState offer, Complaint complaint, DecisionContext context)
    {
        if (visitAt <= context.Now || visitAt > context.Now + LongestAhead)
            return RequestErrors.InvalidMember("visitAt", $"上门时间要在今后 {LongestAhead.Days} 天以内。");
        var proposed = new VisitTimeProposed(offer.OfferNo, offer.Proposals.Count + 1, by, visitAt, Text(reason), AnswerBy(by, visitAt, complaint, context));
        return CountOf(complaint) < context.Policy.VisitProposals ? Facts.Of(proposed) : Facts.Of(proposed, new VisitTimeUnsettled(offer.OfferNo, null));
    }

    /// <summary>The time that the customer last wished for this plan and has not given up; null for none.</summary>
    public static DateTimeOffset? WishOf(Complaint complaint) =>
        OfPlan(complaint).SelectMany(offer => offer.Proposals).LastOrDefault(proposal => proposal.By is VisitParty.Customer)?.VisitAt;

    // Another cleaner does not begin a new haggling.
    private static int CountOf(Complaint complaint) => OfPlan(complaint).Sum(offer => offer.Proposals.Count);

    private static IEnumerable<OfferState> OfPlan(Complaint complaint) => complaint.Offers.Where(offer => offer.PlanNo == complaint.Plan?.PlanNo);

    private static DateTimeOffset AnswerBy(VisitParty by, DateTimeOffset visitAt, Complaint complaint, DecisionContext context)
    {
        var policy = context.Policy;
        var latest = context.Now + ((visitAt - context.Now) / 2);
        var usual = by switch
        {
            VisitParty.Cleaner => BusinessCalendar.AfterQuiet(context.Now, policy.CustomerQuiet) + policy.VisitAnswer,
            VisitParty.Customer => ReworkOffer.AnswerBy(complaint, context),
        };
        return usual < latest ? usual : latest;
    }

    private static string? Text(string? reason) => string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
}
