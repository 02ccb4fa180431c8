using ComplaintCloud.Complaints.Clocks;

namespace ComplaintCloud.Complaints.Views;

/// <summary>The parts that the customer's and the staff's view have in common.</summary>
internal static class CaseParts
{
    public static ComplaintOrder? Order(Complaint c) =>
        c.Filed!.Order is { } order ? new(order.Id, order.Service, order.ServedAt) : null;

    public static NextStep? Next(Complaint c)
    {
        if (ProgressWords.Next(c) is not { } what)
            return null;
        // A visit is expected when it was agreed, not when it would be overdue.
        var visit = c.Phase is Phase.CarryingOut ? c.LiveOffer?.VisitAt : null;
        return (visit ?? c.Deadline?.DueAt) is { } at ? new(what, at, visit is null && c.Deadline?.Provisional is true, visit is null ? c.Deadline?.Why : null) : null;
    }

    public static NextStep? NextForCustomer(Complaint c) =>
        Next(c) is { } next ? next.Why is null ? next : next with { Why = DeadlineWords.ForCustomer(next.What, c.Deadline!) } : null;

    public static PausedView? Paused(Complaint c) => c.Paused is { } pause ? new(pause.From, pause.Until, pause.Reason, pause.Question) : null;

    // The letter is the customer's only once a manager has let it go out, also when the case ends before that.
    public static string? Explanation(Complaint c) =>
        c.Conclusion is { Finding: Finding.Unfounded or Finding.Malicious, Letter: { } letter } && c.LetterApproved ? letter : null;

    public static PlanView? Plan(Complaint c, bool onlyApproved) => c.Plan is { } plan && (plan.Approved || !onlyApproved)
        ? new(
            plan.PlanNo, [.. plan.Actions.Select(action => ActionOf(action, plan, c))],
            plan.CostCents, plan.NeedsConsent, plan.Consented)
        {
            Exceeds = onlyApproved ? null : plan.Exceeds,
            Exception = onlyApproved ? null : plan.Exception,
        }
        : null;

    private static PlanActionView ActionOf(PlannedAction action, PlanState plan, Complaint c) =>
        new(action.ActionNo, action.Kind, action.Cents, action.Note, plan.IsDone(action))
        {
            DueAt = c.Tasks.FirstOrDefault(task => task.IsOpen && task.PlanNo == plan.PlanNo && task.ActionNo == action.ActionNo)?.Deadline.DueAt,
            Minutes = action.Minutes,
        };

    public static VisitProposalView? Proposal(Complaint c) =>
        c.LiveOffer is { State: OfferAnswer.Offered or OfferAnswer.Proposed, Proposals: [.., var last] } offer
            ? new(last.ProposalNo, last.By, offer.CleanerName, last.VisitAt, last.Reason, c.Turn is Turn.Agent ? null : offer.AnswerBy)
            : null;

    public static ReworkView? Rework(Complaint c) =>
        c.Offers.LastOrDefault(offer => offer.State is OfferAnswer.Accepted or OfferAnswer.OnSite or OfferAnswer.Reported) is { } offer
            ? new(offer.CleanerName, offer.VisitAt, offer.ReportedAt, offer.Notes) { ArriveBy = offer.ArriveBy, Minutes = offer.Length?.Minutes }
            : null;
}
