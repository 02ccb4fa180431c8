using ComplaintCloud.Complaints.Triage;

namespace ComplaintCloud.Complaints.Resolution;

/// <summary>One way of putting it right, with what it would cost in this case.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Name">The same in Chinese.</param>
/// <param name="Cents">What is offered first, in fen.</param>
/// <param name="CeilingCents">The most that may be offered without the owner, in fen.</param>
/// <param name="IsWish">It is what the customer wants.</param>
/// <param name="Reasons">Why it stands here and costs that, in Chinese.</param>
public sealed record PlanOption(ActionKind Kind, string Name, int Cents, int CeilingCents, bool IsWish, IReadOnlyList<string> Reasons);

/// <summary>What can be proposed in a case, the best first.</summary>
/// <param name="Wish">What the customer wants.</param>
/// <param name="OrderCents">What the order cost, in fen; none where it is not known.</param>
/// <param name="EarlierComplaints">How many other complaints the customer has filed, up to 100.</param>
/// <param name="AutoApproveCents">Plans up to this cost need no approval, in fen.</param>
/// <param name="ManagerApproveCents">Plans up to this cost need the manager only, in fen.</param>
/// <param name="Options">The customer's wish first, then the sub-item's menu in its order.</param>
/// <param name="QuickOffer">In a simple case, what can be offered at once with one command; else none.</param>
public sealed record PlanOptions(
    Wish Wish, int? OrderCents, int EarlierComplaints, int AutoApproveCents, int ManagerApproveCents, IReadOnlyList<PlanOption> Options,
    IReadOnlyList<PlanOption>? QuickOffer);

/// <summary>Makes the options of a case from the sub-item's menu, the wish, the limits and the customer's history.</summary>
internal static class PlanMenu
{
    private const int ManyComplaints = 3;
    private const double RepeatFactor = 1.5;

    /// <summary>All that a planner should know.</summary>
    public static PlanOptions For(Complaint complaint, DecisionContext context, int earlier)
    {
        var options = Options(complaint, context, earlier);
        var quick = MakeQuickOffer.Of(complaint, context);
        return new PlanOptions(complaint.Filed!.Wish, complaint.Filed.Order?.PriceCents, earlier, context.CasePolicy.AutoApproveCents, context.CasePolicy.ManagerApproveCents,
            options, quick is null ? null : [quick]);
    }

    /// <summary>The options, the best first.</summary>
    public static IReadOnlyList<PlanOption> Options(Complaint complaint, DecisionContext context, int earlier)
    {
        var (menu, wanted) = (PlanLimits.ItemOf(complaint, context).Menu, PlanComparison.ActionFor(complaint.Filed!.Wish));
        // What is wanted is always put before the planner, also where the menu does not have it.
        IEnumerable<MenuAction> entries = wanted is { } kind && menu.All(entry => entry.Kind != kind) ? [new MenuAction(kind, 0, int.MaxValue), .. menu] : menu;
        return [.. entries.OrderByDescending(entry => entry.Kind == wanted).Select(entry => Option(entry, entry.Kind == wanted, complaint, context, earlier))];
    }

    private static PlanOption Option(MenuAction entry, bool wanted, Complaint complaint, DecisionContext context, int earlier)
    {
        var (ceiling, cents, reasons) = (PlanLimits.CeilingOf(entry, complaint, context.CasePolicy), entry.DefaultCents, new List<string>());
        if (wanted)
            reasons.Add("客户的诉求");
        if (cents > 0 && (complaint.Round > 1 || complaint.Triage?.Flags.Contains("repeat") is true))
        {
            var often = earlier >= ManyComplaints;
            reasons.Add(often ? "近来投诉较多，先核对以往的处理再加码" : "问题重复发生，提高五成");
            cents = often ? cents : (int)(cents * RepeatFactor);
        }
        if (cents > ceiling)
        {
            reasons.Add(complaint.Filed!.Order?.PriceCents == ceiling ? "不超过订单金额" : "不超过公司规定的上限");
            cents = ceiling;
        }
        return new PlanOption(entry.Kind, CaseWords.ActionName(entry.Kind), cents, ceiling, wanted, reasons);
    }
}
