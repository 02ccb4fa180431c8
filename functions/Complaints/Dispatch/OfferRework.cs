using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Dispatch;

/// <summary>Offers the rework to the next cleaner in the ranking, or says that nobody is left to ask.</summary>
internal sealed class OfferRework(ComplaintLog log, CompanyDirectory directory, DispatchDays days) : Activity<CaseRef, CaseView>
{
    private const int MaxTries = 10;

    /// <summary>One open offer at a time: while one is out or accepted there is nothing to offer.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(Complaint complaint, Ranking ranking, DecisionContext context)
    {
        if (complaint is not { Step: CaseStep.InProgress, Turn: Turn.Workflow })
            return Facts.None;
        var passedOver = ranking.PassedOver.Count > 0 ? ranking.PassedOver : null;
        return ranking.Candidates is [var first, ..]
            ? Facts.Of(ReworkOffer.To(first.Cleaner, first.Reasons, first.VisitAt, complaint, context) with { PassedOver = passedOver })
            : Facts.Of(new CandidatesExhausted(complaint.Offers.Count, passedOver));
    }

    /// <inheritdoc/>
    public override async Task<CaseView> RunAsync(CaseRef input, CancellationToken cancel)
    {
        for (var attempt = 1; attempt <= MaxTries; attempt++)
        {
            var complaint = (await log.ReadAsync(input, cancel))!;
            var cleaners = (await directory.FindAsync(input.Company, cancel))?.Cleaners ?? [];
            var (jobs, taken) = await days.ReadAsync(complaint, cleaners, cancel);
            var decided = await log.DecideAsync(input, Actors.Workflow, null, (now, context) => Decide(now, RankCleaners.For(now, Day(now, context)), context), cancel);
            if (decided.Is(out var after, out var error))
                return CaseView.Of(after);
            // Another case was faster with that cleaner and time; the ranking is another one now.
            if (error.Code != DispatchErrors.VisitTakenCode)
                return CaseView.Of((await log.ReadAsync(input, cancel))!);

            DispatchDay Day(Complaint now, DecisionContext context) =>
                new(cleaners, ReworkOffer.WishOf(now, context), taken, jobs, context.Policy.WorkLoadLimit, context.Calendar);
        }
        throw new TransientException($"The cleaners for case {input.Id} are taken faster than they are found.");
    }
}

/// <summary>How an offer is made up.</summary>
internal static class ReworkOffer
{
    private const int VisitAfterWorkingDays = 1;

    /// <summary>When a visit is looked for: from the time that the customer wished, else from the opening of the next working day on.</summary>
    public static VisitWish WishOf(Complaint complaint, DecisionContext context)
    {
        var from = ProposeVisitTime.WishOf(complaint) is { } wished && wished > context.Now ? wished : context.Now;
        var at = from > context.Now ? from : context.Calendar.AddWorkingDays(from, VisitAfterWorkingDays, Clocks.DayEdge.Opening).At;
        return new VisitWish(at, LengthOf(complaint, context.Policy), context.Calendar.AddWorkingDays(from, context.Policy.VisitWithinWorkingDays, Clocks.DayEdge.Closing).At);
    }

    /// <summary>An offer to a cleaner for a time.</summary>
    public static ReworkOffered To(Cleaner cleaner, IReadOnlyList<string> reasons, DateTimeOffset visitAt, Complaint complaint, DecisionContext context) =>
        new(complaint.Offers.Count + 1, cleaner.Id, cleaner.Name, reasons, visitAt, AnswerBy(complaint, context)) { Length = LengthOf(complaint, context.Policy) };

    /// <summary>Until when a cleaner who is asked now answers (UTC).</summary>
    public static DateTimeOffset AnswerBy(Complaint complaint, DecisionContext context) => Clocks.StepDeadlines.IsCritical(complaint)
        ? context.Now + context.Policy.OfferAnswer
        : context.Calendar.AddWorkingTime(context.Now, context.Policy.OfferAnswer).At;

    private static VisitLength LengthOf(Complaint complaint, CompanyPolicy policy) =>
        new(complaint.Plan?.Rework?.Minutes ?? (int)policy.VisitWork.TotalMinutes, (int)policy.VisitArrival.TotalMinutes, (int)policy.VisitTravel.TotalMinutes);
}
