namespace ComplaintCloud.Complaints.Resolution;

/// <summary>Whether a proposed plan can be read as one.</summary>
internal static class PlanCheck
{
    private const int MaxActions = 10;
    private const int MaxCents = 100_000_000;
    private const int MaxNote = 2000;
    private const int MinMinutes = 15;
    private const int MaxMinutes = 600;

    /// <summary>What is wrong with it; null when nothing is.</summary>
    public static Error? Of(ProposePlan command)
    {
        if (command.Actions is not { Count: > 0 and <= MaxActions } actions)
            return RequestErrors.InvalidMember("actions", $"方案要有 1 到 {MaxActions} 项。");
        if (actions.Any(action => action?.Kind is null || action.Cents is null or < 0 or > MaxCents))
            return RequestErrors.InvalidMember("actions", "每项都要有类型和金额。");
        if (actions.Count(action => action.Kind is ActionKind.Rework or ActionKind.Reinspection or ActionKind.Replacement) > 1)
            return RequestErrors.InvalidMember("actions", "一份方案只能安排一次上门。");
        if (actions.Any(action => action.Minutes is < MinMinutes or > MaxMinutes))
            return RequestErrors.InvalidMember("actions", $"上门用时要在 {MinMinutes} 到 {MaxMinutes} 分钟之间。");
        return CaseErrors.CheckLength(command.Note, "note", MaxNote) ?? CaseErrors.CheckLength(command.Exception, "exception", MaxNote)
            ?? actions.Select(action => CaseErrors.CheckLength(action.Note, "actions", MaxNote)).FirstOrDefault(error => error is not null);
    }

    /// <summary>The plan exceeds its limits, and nobody says why it should be allowed to.</summary>
    public static Error OverLimit(IReadOnlyList<PlanExcess> exceeds)
    {
        var words = string.Join('；', exceeds.Select(excess => $"{Name(excess.Limit)}{excess.LimitCents / 100m:0.##}元，方案{excess.CostCents / 100m:0.##}元"));
        return new Error(ErrorKind.Invalid, "plan_over_limit", $"方案超出限额（{words}）。确实需要的话请写明理由，由老板决定。").At("exception").With("exceeds", exceeds);
    }

    private static string Name(PlanLimit limit) => limit switch
    {
        PlanLimit.Order => "订单金额",
        PlanLimit.Severity => "本级投诉上限",
        PlanLimit.Class => "本类投诉上限",
        PlanLimit.Menu => "菜单单项上限",
        PlanLimit.Coupon => "优惠券上限",
    };
}
