using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Dispatch;

/// <summary>A cleaner who could do a rework, and why they stand where they stand.</summary>
internal sealed record Candidate(Cleaner Cleaner, IReadOnlyList<string> Reasons);

/// <summary>What the ranking goes by beside the case.</summary>
/// <param name="Cleaners">All of the company's.</param>
/// <param name="Day">The local date of the visit.</param>
/// <param name="OpenJobs">How many reworks each has open; none where there is no entry.</param>
/// <param name="LoadLimit">With so many open, others are asked first.</param>
internal sealed record DispatchDay(IReadOnlyList<Cleaner> Cleaners, DateOnly Day, IReadOnlyDictionary<string, int> OpenJobs, int LoadLimit);

/// <summary>Who is asked to do a rework, in which order.</summary>
internal static class RankCleaners
{
    /// <summary>
    /// Who works there, is not off that day, has the skill, was not complained about and was not asked for this plan yet:
    /// first who has room, then the same area, then by rating.
    /// </summary>
    public static IReadOnlyList<Candidate> For(Complaint complaint, DispatchDay day)
    {
        var order = complaint.Filed!.Order;
        return [.. day.Cleaners
            .Where(cleaner => cleaner.Active && !cleaner.DaysOff.Contains(day.Day) && MayBeAsked(cleaner, complaint))
            .Where(cleaner => order is null || cleaner.Skills.Contains(order.Service))
            .OrderBy(cleaner => JobsOf(cleaner, day) >= day.LoadLimit)
            .ThenByDescending(cleaner => order is not null && cleaner.Areas.Contains(order.Area))
            .ThenByDescending(cleaner => cleaner.Rating)
            .ThenBy(cleaner => cleaner.Id, StringComparer.Ordinal)
            .Select(cleaner => new Candidate(cleaner, [.. ReasonsFor(cleaner, order, JobsOf(cleaner, day))]))];
    }

    private static bool MayBeAsked(Cleaner cleaner, Complaint complaint) =>
        cleaner.Id != complaint.Filed!.CleanerId && cleaner.Id != complaint.Conclusion?.ResponsibleId
        && !complaint.Offers.Any(offer => offer.PlanNo == complaint.Plan!.PlanNo && offer.CleanerId == cleaner.Id
            && offer.State is OfferAnswer.Declined or OfferAnswer.Expired or OfferAnswer.Withdrawn);

    private static int JobsOf(Cleaner cleaner, DispatchDay day) => day.OpenJobs.GetValueOrDefault(cleaner.Id);

    private static IEnumerable<string> ReasonsFor(Cleaner cleaner, ServiceOrder? order, int jobs)
    {
        if (order is not null)
            yield return $"技能：{order.Service}";
        if (order is not null && cleaner.Areas.Contains(order.Area))
            yield return $"同区域：{order.Area}";
        yield return $"手上返工单 {jobs} 个";
        yield return $"评分 {cleaner.Rating:0.0}";
    }
}
