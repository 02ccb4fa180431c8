using ComplaintCloud.Complaints.Clocks;

namespace ComplaintCloud.Complaints.Disposition;

/// <summary>Who decided, agreed, did and signed what, and where silence took the place of a signature.</summary>
internal static class SheetSignatures
{
    /// <summary>All of them, oldest first.</summary>
    public static IReadOnlyList<SheetSignature> Of(Complaint c, IReadOnlyList<FactEntry> entries, DispositionNames names) =>
    [
        .. from entry in entries
           let signed = For(entry.Read(), c)
           where signed is not null
           select new SheetSignature(entry.At, signed.Value.What, signed.Value.ByPolicy ? "公司制度" : names.Of(entry.By), signed.Value.Note),
    ];

    private static (string What, string Note, bool ByPolicy)? For(Fact fact, Complaint c) => fact switch
    {
        ComplaintFiled => ("提交投诉", "", false),
        ComplaintTaken => ("受理接手", "", false),
        ConclusionReached reached => ("判定", CaseWords.FindingName(reached.Finding), false),
        ConclusionApproved => ("审核答复", "同意发出", false),
        ConclusionRejected rejected => ("退回答复", rejected.Reason, false),
        CustomerObjected => ("提出异议", "", false),
        ExplanationStood => ("视为接受答复", "到期未提出异议", true),
        PlanProposed plan => ("提出方案", $"方案 {plan.PlanNo}", false),
        PlanEndorsed plan => ("主管同意", $"方案 {plan.PlanNo}，报老板审批", false),
        PlanApproved { ByPolicy: true } plan => ("免审批", $"方案 {plan.PlanNo} 在免审批额度内", true),
        PlanApproved plan => ("批准方案", $"方案 {plan.PlanNo}", false),
        PlanRejected rejected => ("退回方案", rejected.Reason, false),
        PlanConsented plan => ("同意方案", $"方案 {plan.PlanNo}", false),
        ConsentAssumed plan => ("视为同意方案", $"方案 {plan.PlanNo}，到期未回复", true),
        PlanRefused refused => ("不同意方案", refused.Reason ?? "", false),
        OfferAccepted accepted => ("接单", $"约定 {BusinessCalendar.ToLocalStamp(accepted.VisitAt)} 上门", false),
        CleanerArrived => ("到场", "", false),
        ReworkReported => ("完工", "", false),
        ActionCompleted done => ("办结", $"第 {done.ActionNo} 项", false),
        TaskAssigned assigned => ("指派办理", $"任务 {assigned.TaskNo}：{assigned.OwnerName}", false),
        MaterialsInspected => ("查看材料", "", false),
        SignedOff => ("签收", "客户确认已处理好", false),
        SignOffAssumed => ("视为签收", "到期未收到客户回复", true),
        SignOffRejected rejected => ("未签收", rejected.Reason, false),
        CallbackAnswered => ("回访", "", false),
        ComplaintWithdrawn withdrawn => ("撤回投诉", withdrawn.Reason ?? "", false),
        ComplaintClosed => ("结案", $"第 {c.Round} 轮", false),
        _ => null,
    };
}
