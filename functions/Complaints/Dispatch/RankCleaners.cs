using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Dispatch;

/// <summary>A cleaner who could do a rework, and why they stand where they stand.</summary>
internal sealed record Candidate(Cleaner Cleaner, IReadOnlyList<string> Reasons);

/// <summary>Who is asked to do a rework, in which order.</summary>
internal static class RankCleaners
{
    /// <summary>Who has the skill, was not complained about and was not asked for this plan yet: same area first, then by rating.</summary>
    public static IReadOnlyList<Candidate> For(Complaint complaint, IReadOnlyList<Cleaner> cleaners)
    {
        var order = complaint.Filed!.Order;
        var asked = complaint.Offers.Where(offer => offer.PlanNo == complaint.Plan!.PlanNo && offer.State is OfferAnswer.Declined or OfferAnswer.Expired)
            .Select(offer => offer.CleanerId).ToHashSet();
        return [.. cleaners
            .Where(cleaner => cleaner.Id != complaint.Filed.CleanerId && cleaner.Id != complaint.Conclusion?.ResponsibleId && !asked.Contains(cleaner.Id))
            .Where(cleaner => order is null || cleaner.Skills.Contains(order.Service))
            .OrderByDescending(cleaner => order is not null && cleaner.Areas.Contains(order.Area))
            .ThenByDescending(cleaner => cleaner.Rating)
            .ThenBy(cleaner => cleaner.Id, StringComparer.Ordinal)
            .Select(cleaner => new Candidate(cleaner, ReasonsFor(cleaner, order)))];
    }

    private static List<string> ReasonsFor(Cleaner cleaner, ServiceOrder? order)
    {
        List<string> reasons = [$"评分 {cleaner.Rating:0.0}"];
        if (order is not null && cleaner.Areas.Contains(order.Area))
            reasons.Insert(0, $"同区域：{order.Area}");
        if (order is not null)
            reasons.Insert(0, $"技能：{order.Service}");
        return reasons;
    }
}
