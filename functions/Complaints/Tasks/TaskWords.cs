namespace ComplaintCloud.Complaints.Tasks;

/// <summary>The Chinese words for tasks, and what an action of a plan is as a task.</summary>
internal static class TaskWords
{
    /// <summary>What people call a kind of task.</summary>
    public static string NameOf(TaskKind kind) => kind switch
    {
        TaskKind.Refund => CaseWords.ActionName(ActionKind.Refund),
        TaskKind.Discount => CaseWords.ActionName(ActionKind.Discount),
        TaskKind.Coupon => CaseWords.ActionName(ActionKind.Coupon),
        TaskKind.Compensation => CaseWords.ActionName(ActionKind.Compensation),
        TaskKind.ApologyVisit => CaseWords.ActionName(ActionKind.ApologyVisit),
        TaskKind.MaterialsInspection => "查看照片和材料",
        TaskKind.Lessons => "总结经验",
        TaskKind.PromisedAnswer => "承诺的答复",
        TaskKind.PromisedVisit => "约好的上门",
    };

    /// <summary>A task in a few words, with its amount.</summary>
    public static string Of(CaseTask task) => NameOf(task.Kind) + (task.Cents > 0 ? $"{task.Cents / 100m:0.##}元" : "");

    /// <summary>The kind of task that an action is; null for a visit by a cleaner, which is dispatched.</summary>
    public static TaskKind? KindOf(ActionKind action) => action switch
    {
        ActionKind.Refund => TaskKind.Refund,
        ActionKind.Discount => TaskKind.Discount,
        ActionKind.Coupon => TaskKind.Coupon,
        ActionKind.Compensation => TaskKind.Compensation,
        ActionKind.ApologyVisit => TaskKind.ApologyVisit,
        ActionKind.Rework or ActionKind.Reinspection or ActionKind.Replacement => null,
    };
}
