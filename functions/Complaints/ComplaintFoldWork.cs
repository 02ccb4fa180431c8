namespace ComplaintCloud.Complaints;

/// <summary>How offers, visits, other actions and the sign-off change a case.</summary>
internal static class ComplaintFoldWork
{
    /// <summary>The case after the fact, or null when it is not one of these.</summary>
    public static Complaint? Apply(Complaint before, Fact fact, DateTimeOffset at, string by) => fact switch
    {
        ReworkOffered offered => (before with
        {
            Offers = [.. before.Offers, new OfferState(offered.OfferNo, before.Plan!.PlanNo, offered.CleanerId, offered.CleanerName, at, offered.VisitAt, offered.AnswerBy) { Reasons = offered.Reasons, Length = offered.Length, PassedOver = offered.PassedOver }],
        }).Enter(CaseStep.InProgress, Turn.Cleaner, at),
        OfferDeclined declined => Answer(before, at, OfferAnswer.Declined, declined.Reason).Enter(CaseStep.InProgress, Turn.Workflow, at),
        OfferExpired => Answer(before, at, OfferAnswer.Expired, null).Enter(CaseStep.InProgress, Turn.Workflow, at),
        OfferRecalled recalled => Answer(before, at, OfferAnswer.Withdrawn, recalled.Reason).Enter(CaseStep.InProgress, Turn.Workflow, at),
        OfferAccepted accepted => Last(before, offer => offer with { State = OfferAnswer.Accepted, AnsweredAt = at, VisitAt = accepted.VisitAt, TimeSettled = false })
            .Enter(CaseStep.InProgress, Turn.Cleaner, at),
        VisitTimeProposed proposed => Propose(before, proposed, at),
        VisitTimeAgreed or VisitTimeAssumed => Settle(before, before.Offers[^1].VisitAt, at),
        VisitTimeSet set => Settle(before, set.VisitAt, at),
        VisitTimeUnsettled => Last(before, offer => offer with { State = OfferAnswer.Proposed }).Enter(CaseStep.InProgress, Turn.Agent, at),
        CandidatesExhausted => before.Enter(CaseStep.InProgress, Turn.Manager, at),
        CleanerArrived arrived => Last(before, offer => offer with { State = OfferAnswer.OnSite, ArrivedAt = at, Arrival = arrived.Position }),
        ReworkReported report => Done(
            Last(before, offer => offer with { State = OfferAnswer.Reported, ReportedAt = at, Notes = report.Notes, Materials = report.Materials ?? [] }), before.Plan!.Rework!.ActionNo, at),
        ActionCompleted completed => Done(ComplaintFoldTasks.Complete(before, completed, at, by), completed.ActionNo, at),
        SignedOff or SignOffAssumed => (before with { CallbackVisitsDone = 0 }).Enter(CaseStep.Callback, Turn.Workflow, at),
        SignOffRejected rejected => RejectSignOff(before with { Missing = rejected.Reason }, rejected.Redo, at),
        _ => null,
    };

    // What the customer proposes is an offer to the cleaner, to be answered like any other.
    private static Complaint Propose(Complaint before, VisitTimeProposed proposed, DateTimeOffset at) => Last(before, offer => offer with
    {
        State = proposed.By is VisitParty.Customer ? OfferAnswer.Offered : OfferAnswer.Proposed,
        VisitAt = proposed.VisitAt,
        AnswerBy = proposed.AnswerBy,
        Proposals = [.. offer.Proposals, new VisitProposal(proposed.ProposalNo, proposed.By, proposed.VisitAt, proposed.Reason, at)],
    }).Enter(CaseStep.InProgress, proposed.By is VisitParty.Customer ? Turn.Cleaner : Turn.Customer, at);

    private static Complaint Settle(Complaint before, DateTimeOffset visitAt, DateTimeOffset at) =>
        Last(before, offer => offer with { State = OfferAnswer.Accepted, AnsweredAt = at, VisitAt = visitAt, TimeSettled = true }).Enter(CaseStep.InProgress, Turn.Cleaner, at);

    private static Complaint Done(Complaint before, int actionNo, DateTimeOffset at)
    {
        var plan = before.Plan! with { Done = [.. before.Plan.Done, actionNo] };
        var after = before with { Plan = plan };
        if (plan.Actions.All(plan.IsDone))
            return (after with { CarriedOutAt = at }).Enter(CaseStep.SignOff, Turn.Customer, at);
        return plan.Rework is { } rework && rework.ActionNo == actionNo ? after.Enter(CaseStep.InProgress, Turn.Agent, at) : after;
    }

    private static Complaint RejectSignOff(Complaint before, bool redo, DateTimeOffset at)
    {
        var after = before with { SignOffRejections = before.SignOffRejections + 1, CarriedOutAt = null };
        var plan = before.Plan!;
        if (!redo || plan.Rework is not { } rework)
            return (after with { Level = Math.Min(3, before.Level + 1) }).Enter(CaseStep.Decided, ComplaintFoldDecision.Planner(before), at);
        return ComplaintFoldDecision.CarryOut(after with { Plan = plan with { Done = [.. plan.Done.Where(done => done != rework.ActionNo)] } }, at);
    }

    private static Complaint Answer(Complaint before, DateTimeOffset at, OfferAnswer answer, string? reason) =>
        Last(before, offer => offer with { State = answer, AnsweredAt = at, Reason = reason });

    private static Complaint Last(Complaint before, Func<OfferState, OfferState> change) =>
        before with { Offers = [.. before.Offers.SkipLast(1), change(before.Offers[^1])] };
}
