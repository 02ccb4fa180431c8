using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Triage;

namespace ComplaintCloud.Complaints.Resolution;

/// <summary>What a plan's cost is held against.</summary>
public enum PlanLimit
{
    /// <summary>The plan costs more than the order did, less what merged cases had already cost for it.</summary>
    Order,

    /// <summary>The policy's cap for the severity.</summary>
    Severity,

    /// <summary>The policy's cap for the class of complaints.</summary>
    Class,

    /// <summary>An action's ceiling in the sub-item's menu.</summary>
    Menu,

    /// <summary>The policy's largest coupon.</summary>
    Coupon,
}

/// <summary>A limit that a plan exceeds.</summary>
/// <param name="Limit">Which.</param>
/// <param name="LimitCents">What it allows, in fen.</param>
/// <param name="CostCents">What the plan, or its action, costs, in fen.</param>
public sealed record PlanExcess(PlanLimit Limit, int LimitCents, int CostCents);

/// <summary>What a plan may cost unless the owner says so.</summary>
internal static class PlanLimits
{
    /// <summary>The limits that a plan exceeds, in the order of <see cref="PlanLimit"/>.</summary>
    public static IReadOnlyList<PlanExcess> Exceeded(IReadOnlyList<PlannedAction> actions, Complaint complaint, DecisionContext context)
    {
        var total = (int)Math.Min(int.MaxValue, actions.Sum(action => (long)action.Cents));
        var whole = Whole(complaint, context.CasePolicy).Select(limit => new PlanExcess(limit.Limit, limit.Cents, total));
        var menu = ItemOf(complaint, context).Menu.ToDictionary(entry => entry.Kind, entry => entry.CeilingCents);
        var parts = actions.Where(action => menu.ContainsKey(action.Kind)).Select(action => new PlanExcess(PlanLimit.Menu, menu[action.Kind], action.Cents));
        var coupons = actions.Where(action => action.Kind is ActionKind.Coupon)
            .Select(action => new PlanExcess(PlanLimit.Coupon, context.CasePolicy.CouponLargestCents, action.Cents));
        return [.. whole.Concat(parts).Concat(coupons).Where(excess => excess.CostCents > excess.LimitCents)];
    }

    /// <summary>The most that an action of a kind may cost, in fen: its menu's ceiling and every limit of the whole plan.</summary>
    public static int CeilingOf(MenuAction entry, Complaint complaint, CompanyPolicy policy) => Whole(complaint, policy).Select(limit => limit.Cents)
        .Append(entry.CeilingCents).Append(entry.Kind is ActionKind.Coupon ? policy.CouponLargestCents : int.MaxValue).Min();

    /// <summary>The sub-item of a case, with its menu as it was when the case was judged.</summary>
    public static TaxonomyItem ItemOf(Complaint complaint, DecisionContext context) => context.Taxonomy.Of(complaint.Triage?.Item ?? Taxonomy.None.Code);

    private static IEnumerable<(PlanLimit Limit, int Cents)> Whole(Complaint complaint, CompanyPolicy policy)
    {
        if (complaint.Filed?.Order is { } order)
            yield return (PlanLimit.Order, Math.Max(0, order.PriceCents - complaint.SpentBeforeCents));
        yield return (PlanLimit.Severity, (complaint.Triage?.Severity ?? 1) switch
        {
            >= 4 => policy.CapSeverity4Cents,
            3 => policy.CapSeverity3Cents,
            2 => policy.CapSeverity2Cents,
            _ => policy.CapSeverity1Cents,
        });
        yield return (PlanLimit.Class, complaint.Triage?.ClassThen switch
        {
            ComplaintClass.Process => policy.CapProcessCents,
            ComplaintClass.Quality => policy.CapQualityCents,
            ComplaintClass.Misunderstanding or null => policy.CapMisunderstandingCents,
        });
    }
}
