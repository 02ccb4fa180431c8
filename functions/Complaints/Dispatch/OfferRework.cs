using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Dispatch;

/// <summary>Offers the rework to the next cleaner in the ranking, or says that nobody is left to ask.</summary>
internal sealed class OfferRework(ComplaintLog log, CompanyDirectory directory, OpenJobs openJobs) : Activity<CaseRef, CaseView>
{
    /// <summary>One open offer at a time: while one is out or accepted there is nothing to offer.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(Complaint complaint, IReadOnlyList<Candidate> ranked, DecisionContext context)
    {
        if (complaint is not { Step: CaseStep.InProgress, Turn: Turn.Workflow })
            return Facts.None;
        return ranked.Count == 0
            ? Facts.Of(new CandidatesExhausted(complaint.Offers.Count))
            : Facts.Of(ReworkOffer.To(ranked[0].Cleaner, ranked[0].Reasons, null, complaint, context));
    }

    /// <inheritdoc/>
    public override async Task<CaseView> RunAsync(CaseRef input, CancellationToken cancel)
    {
        var cleaners = (await directory.FindAsync(input.Company, cancel))?.Cleaners ?? [];
        var jobs = await openJobs.CountAsync(input.Company, cleaners, cancel);
        return await log.ActAsync(input, (complaint, context) => Decide(complaint, RankCleaners.For(complaint, Day(cleaners, jobs, context)), context), cancel);
    }

    private static DispatchDay Day(IReadOnlyList<Cleaner> cleaners, IReadOnlyDictionary<string, int> jobs, DecisionContext context) =>
        new(cleaners, Clocks.BusinessCalendar.LocalDate(ReworkOffer.VisitFor(context)), jobs, context.Policy.WorkLoadLimit);
}

/// <summary>How many reworks each cleaner has open.</summary>
internal sealed class OpenJobs(Records.IRecordStore store)
{
    /// <summary>Counted in the list of each one's jobs, which may lag a moment behind.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CountAsync(string company, IReadOnlyList<Cleaner> cleaners, CancellationToken cancel)
    {
        var counts = await Task.WhenAll(cleaners.Select(async cleaner =>
            (cleaner.Id, (await store.QueryAsync(new Records.RecordQuery(CaseLists.Table) { Partition = CaseLists.JobsOf(company, cleaner.Id) }, cancel)).Records.Count)));
        return counts.ToDictionary(count => count.Id, count => count.Count);
    }
}

/// <summary>How an offer is made up.</summary>
internal static class ReworkOffer
{
    private const int VisitAfterWorkingDays = 1;

    /// <summary>When a visit is proposed unless somebody says otherwise: the opening of the next working day (UTC).</summary>
    public static DateTimeOffset VisitFor(DecisionContext context) =>
        context.Calendar.AddWorkingDays(context.Now, VisitAfterWorkingDays, Clocks.DayEdge.Opening).At;

    /// <summary>An offer to a cleaner; by default for the opening of the next working day.</summary>
    public static ReworkOffered To(Cleaner cleaner, IReadOnlyList<string> reasons, DateTimeOffset? visitAt, Complaint complaint, DecisionContext context)
    {
        var visit = visitAt ?? VisitFor(context);
        var answerBy = complaint.Triage?.Severity >= 4
            ? context.Now + context.Policy.OfferAnswer
            : context.Calendar.AddWorkingTime(context.Now, context.Policy.OfferAnswer).At;
        return new ReworkOffered(complaint.Offers.Count + 1, cleaner.Id, cleaner.Name, reasons, visit, answerBy);
    }
}
