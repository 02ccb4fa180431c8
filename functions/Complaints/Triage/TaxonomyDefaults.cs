using ComplaintCloud.Complaints.People;
using static ComplaintCloud.Complaints.ActionKind;

namespace ComplaintCloud.Complaints.Triage;

/// <summary>The sub-items that every company begins with, after the label guide of the corpus. Sums in fen.</summary>
internal static class TaxonomyDefaults
{
    // A visit costs the customer nothing; the plan may enter what it costs the company.
    private static readonly MenuAction Visit = new(ApologyVisit, 0, 20_000);
    private static readonly MenuAction Redo = new(ActionKind.Rework, 0, 30_000);

    /// <summary>All of them, by class.</summary>
    public static IEnumerable<TaxonomyItem> Items() => [.. Process(), .. Quality(), .. Misunderstanding()];

    private static IEnumerable<TaxonomyItem> Process() =>
    [
        Item("P1", "迟到爽约", [Money(Coupon, 3_000, 10_000), Money(Discount, 3_000, 10_000), Visit]),
        Item("P2", "预约派单", [new(Replacement, 0, 30_000), Money(Coupon, 2_000, 10_000)]),
        Item("P3", "时长缩水", [Redo, Money(Refund, 5_000, 30_000), Money(Coupon, 3_000, 10_000)]),
        Item("P4", "无人回应", [Money(Coupon, 2_000, 10_000), Visit]) with { Primary = new(StaffRole.Manager), Backup = new(StaffRole.Owner) },
        Item("P5", "手续繁琐", [Money(Refund, 5_000, 50_000), Money(Coupon, 2_000, 10_000)]),
        Item("P6", "收费退款", [Money(Refund, 5_000, 100_000), Money(Discount, 3_000, 20_000)]),
        Item("P7", "会员卡券", [Money(Coupon, 3_000, 10_000), Money(Refund, 5_000, 100_000)]),
    ];

    private static IEnumerable<TaxonomyItem> Quality() =>
    [
        Item("Q1", "漏做", [Redo, Money(Discount, 3_000, 20_000), Money(Refund, 5_000, 60_000)]),
        Item("Q2", "做得不好", [Redo, new(Reinspection, 0, 10_000), Money(Discount, 3_000, 20_000), Money(Refund, 5_000, 60_000)]),
        Serious("Q3", "物品损坏", [new(Reinspection, 0, 10_000), Money(Compensation, 10_000, 300_000), Visit]),
        Serious("Q4", "财物丢失", [Visit, Money(Compensation, 10_000, 500_000)]),
        Serious("Q5", "人身安全", [Visit, Money(Compensation, 50_000, 2_000_000), Money(Refund, 10_000, 100_000)]),
        Serious("Q6", "卫生健康", [Redo, Visit, Money(Compensation, 10_000, 300_000)]),
        Item("Q7", "技能装备", [new(Replacement, 0, 30_000), Redo, Money(Discount, 3_000, 20_000)]),
    ];

    private static IEnumerable<TaxonomyItem> Misunderstanding() =>
    [
        Item("M1", "态度言语", [Visit, new(Replacement, 0, 30_000), Money(Coupon, 2_000, 10_000)]),
        Item("M2", "范围误解", [Money(Discount, 3_000, 20_000), Redo, Money(Coupon, 2_000, 10_000)]),
        Item("M3", "价格误解", [Money(Discount, 3_000, 20_000), Money(Refund, 3_000, 30_000)]),
        Item("M4", "承诺不符", [Money(Coupon, 3_000, 10_000), Money(Refund, 5_000, 50_000)]) with { Primary = new(StaffRole.Manager), Backup = new(StaffRole.Owner) },
        Item("M5", "隐私边界", [Visit, new(Replacement, 0, 30_000), Money(Compensation, 5_000, 100_000)]) with
        {
            Lane = Lane.Complex, Primary = new(StaffRole.Manager), Backup = new(StaffRole.Owner),
        },
        Item("M6", "交代没听", [Redo, new(Replacement, 0, 30_000), Money(Coupon, 2_000, 10_000)]),
        Item("M7", "规则不清", [Money(Coupon, 2_000, 10_000), Money(Refund, 3_000, 30_000)]),
    ];

    private static TaxonomyItem Serious(string code, string name, IReadOnlyList<MenuAction> menu) =>
        Item(code, name, menu) with { Lane = Lane.Complex, Primary = new(StaffRole.Manager), Backup = new(StaffRole.Owner) };

    private static TaxonomyItem Item(string code, string name, IReadOnlyList<MenuAction> menu)
    {
        var kind = code[0] switch { 'P' => ComplaintClass.Process, 'Q' => ComplaintClass.Quality, _ => ComplaintClass.Misunderstanding };
        return new TaxonomyItem(code, name, kind, kind is ComplaintClass.Quality ? 2 : 1) { Menu = menu };
    }

    private static MenuAction Money(ActionKind kind, int offer, int ceiling) => new(kind, offer, ceiling);
}
