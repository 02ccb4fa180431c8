using ComplaintCloud.Complaints.Resolution;

namespace ComplaintCloud.Complaints.Clocks;

/// <summary>What follows when a customer does not answer in time.</summary>
internal static class Silence
{
    /// <summary>The fact that silence amounts to; null when nothing is asked of the customer.</summary>
    public static Fact? Of(Complaint complaint) => complaint switch
    {
        { Step: CaseStep.Consent, Plan: { } plan } => PlanComparison.RefusesMoney(complaint, plan.Actions) ? new ConsentUnanswered(plan.PlanNo) : new ConsentAssumed(plan.PlanNo),
        { Step: CaseStep.InProgress, Turn: Turn.Customer, LiveOffer: { State: OfferAnswer.Proposed } offer } => new VisitTimeAssumed(offer.OfferNo, offer.Proposals.Count),
        { Step: CaseStep.SignOff } => new SignOffAssumed(),
        { Step: CaseStep.Decided, Turn: Turn.Customer } => new ExplanationStood(),
        _ => null,
    };
}
