using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Resolution;
using ComplaintCloud.Complaints.Views;

namespace ComplaintCloud.LocalHost.Demo.Crowd;

/// <summary>What is offered for which wish.</summary>
internal static class PlanMenu
{
    private const int ReworkCents = 6_000;
    private const string Exception = "损失超过订单金额，请老板定";

    /// <summary>A plan for the case; more after a refusal.</summary>
    public static ProposePlan For(CrowdCase one, StaffComplaint view)
    {
        var cents = view.Triage?.Severity switch { 4 => 90_000, 3 => 40_000, 2 => 12_000, _ => 3_000 };
        ProposedAction[] actions = view.Wish switch
        {
            Wish.Redo => [new(ActionKind.Rework, ReworkCents, "重做不合格的部分"), new(ActionKind.Coupon, 2_000)],
            Wish.Replace => [new(ActionKind.Replacement, ReworkCents, "换人重做")],
            Wish.Refund => [new(ActionKind.Refund, cents)],
            Wish.Compensation => [new(ActionKind.Compensation, cents)],
            Wish.Apology => [new(ActionKind.ApologyVisit, 0)],
            Wish.Answer or Wish.Other => (one.Habits.Position % 3) switch
            {
                0 => [new(ActionKind.Coupon, 3_000)],
                1 => [new(ActionKind.Rework, ReworkCents, "上门返工")],
                _ => [new(ActionKind.Reinspection, 2_000, "上门复检"), new(ActionKind.Discount, cents)],
            },
        };
        return view.Plan is { PlanNo: var planNo, Answered: false }
            ? new ProposePlan([.. actions, new ProposedAction(ActionKind.Discount, 1_000 * planNo, "加码")], "客户不同意上一方案", Exception)
            : new ProposePlan(actions, $"第 {view.Round} 轮方案", Exception);
    }
}
