namespace ComplaintCloud.Complaints.Accountability;

/// <summary>The Chinese words.</summary>
internal static class AccountabilityWords
{
    /// <summary>What people call a step.</summary>
    public static string StepName(AccountabilityStep step) => step switch
    {
        AccountabilityStep.Due => "待提出",
        AccountabilityStep.Proposed => "待审批",
        AccountabilityStep.Decided => "可异议",
        AccountabilityStep.Objected => "异议中",
        AccountabilityStep.Final => "待执行",
        AccountabilityStep.Executed => "待本人签字",
        AccountabilityStep.Done => "已完成",
        AccountabilityStep.Dropped => "不处理",
    };

    /// <summary>All measures in a few words.</summary>
    public static string Of(IEnumerable<Measure> measures) => string.Join('、', measures.Select(one => one.Kind switch
    {
        MeasureKind.Penalty => $"罚款{Yuan(one)}",
        MeasureKind.LossShare => $"分担损失{one.Share * 100:0.#}%（{Yuan(one)}）",
        MeasureKind.Training => "培训",
        MeasureKind.Warning => "警告",
        MeasureKind.Reward => $"奖励{Yuan(one)}",
    }));

    private static string Yuan(Measure one) => $"{one.Cents / 100m:0.##}元";
}
