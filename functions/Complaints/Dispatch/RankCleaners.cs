using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Dispatch;

/// <summary>A cleaner who could do a rework, when, and why they stand where they stand.</summary>
internal sealed record Candidate(Cleaner Cleaner, DateTimeOffset VisitAt, IReadOnlyList<string> Reasons);

/// <summary>Who is asked, in order, and who of those who could do it is not free at the wanted time.</summary>
internal sealed record Ranking(IReadOnlyList<Candidate> Candidates, IReadOnlyList<PassedOver> PassedOver);

/// <summary>What the ranking goes by beside the case.</summary>
/// <param name="Cleaners">All of the company's.</param>
/// <param name="Wish">When the visit is wanted.</param>
/// <param name="Taken">When each is taken already; none where there is no entry.</param>
/// <param name="OpenJobs">How many reworks each has open; none where there is no entry.</param>
/// <param name="LoadLimit">With so many open, others are asked first.</param>
/// <param name="Calendar">The company's working time.</param>
internal sealed record DispatchDay(
    IReadOnlyList<Cleaner> Cleaners, VisitWish Wish, IReadOnlyDictionary<string, IReadOnlyList<VisitSlot>> Taken, IReadOnlyDictionary<string, int> OpenJobs, int LoadLimit,
    BusinessCalendar Calendar);

/// <summary>Who is asked to do a rework, in which order.</summary>
internal static class RankCleaners
{
    /// <summary>
    /// Who works there, has the skill, was not complained about, was not asked for this plan yet and has a time free: first who has
    /// room, then who is free at the wanted time, then the same area, then by rating.
    /// </summary>
    public static Ranking For(Complaint complaint, DispatchDay day)
    {
        var order = complaint.Filed!.Order;
        var able = day.Cleaners.Where(cleaner => cleaner.Active && MayBeAsked(cleaner, complaint) && (order is null || cleaner.Skills.Contains(order.Service)))
            .Select(cleaner => (Cleaner: cleaner, VisitAt: FreeTimes.First(day.Wish, cleaner, day.Taken.GetValueOrDefault(cleaner.Id, []), day.Calendar))).ToList();
        var candidates = able.Where(one => one.VisitAt is not null)
            .OrderBy(one => JobsOf(one.Cleaner, day) >= day.LoadLimit)
            .ThenBy(one => one.VisitAt != day.Wish.At)
            .ThenByDescending(one => order is not null && one.Cleaner.Areas.Contains(order.Area))
            .ThenByDescending(one => one.Cleaner.Rating)
            .ThenBy(one => one.Cleaner.Id, StringComparer.Ordinal)
            .Select(one => new Candidate(one.Cleaner, one.VisitAt!.Value, [.. ReasonsFor(one.Cleaner, one.VisitAt.Value, order, day)]));
        var passedOver = able.Where(one => one.VisitAt != day.Wish.At)
            .Select(one => new PassedOver(one.Cleaner.Id, one.Cleaner.Name, NotFree(one.VisitAt, day)));
        return new Ranking([.. candidates], [.. passedOver]);
    }

    private static bool MayBeAsked(Cleaner cleaner, Complaint complaint) =>
        !complaint.IsAccused(cleaner.Id) && cleaner.Id != complaint.Conclusion?.ResponsibleId
        && !complaint.Offers.Any(offer => offer.PlanNo == complaint.Plan!.PlanNo && offer.CleanerId == cleaner.Id
            && offer.State is OfferAnswer.Declined or OfferAnswer.Expired or OfferAnswer.Withdrawn);

    private static int JobsOf(Cleaner cleaner, DispatchDay day) => day.OpenJobs.GetValueOrDefault(cleaner.Id);

    private static string NotFree(DateTimeOffset? free, DispatchDay day) =>
        $"{BusinessCalendar.ToLocal(day.Wish.At)}没空，{(free is { } at ? $"最早{BusinessCalendar.ToLocal(at)}有空" : "近期都排满了")}";

    private static IEnumerable<string> ReasonsFor(Cleaner cleaner, DateTimeOffset visitAt, ServiceOrder? order, DispatchDay day)
    {
        if (order is not null)
            yield return $"技能：{order.Service}";
        if (order is not null && cleaner.Areas.Contains(order.Area))
            yield return $"同区域：{order.Area}";
        yield return $"手上返工单 {JobsOf(cleaner, day)} 个";
        yield return $"评分 {cleaner.Rating:0.0}";
        if (visitAt != day.Wish.At)
            yield return NotFree(visitAt, day);
    }
}
