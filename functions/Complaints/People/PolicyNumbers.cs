using static ComplaintCloud.Complaints.People.PolicyUnit;

namespace ComplaintCloud.Complaints.People;

/// <summary>
/// All numbers of <see cref="CompanyPolicy"/> with what people call them, their unit and their range: what an edit is checked
/// against and what the policy's page shows. The default is the member's own.
/// </summary>
internal static class PolicyNumbers
{
    /// <summary>The table, in the order in which the page shows it.</summary>
    public static IReadOnlyList<PolicyNumber> All { get; } =
    [
        Number(nameof(CompanyPolicy.Acknowledge), "受理回复（自然时间）", Minutes, 1, 60),
        Number(nameof(CompanyPolicy.Take), "有人接手", Minutes, 1, 240),
        Number(nameof(CompanyPolicy.FirstResponse), "初步方案或承诺时间", Minutes, 5, 480),
        Number(nameof(CompanyPolicy.ReportUpward), "向上汇报", Minutes, 10, 1_440),
        Number(nameof(CompanyPolicy.InvestigateWorkingDays), "查清责任", WorkingDays, 1, 10),
        Number(nameof(CompanyPolicy.InvestigateUnreachedWorkingDays), "查清责任（联系不上客户）", WorkingDays, 1, 20),
        Number(nameof(CompanyPolicy.StatementAnswer), "保洁员说明情况", Hours, 0.5, 72),
        Number(nameof(CompanyPolicy.InspectMaterialsWorkingDays), "查看照片和材料", WorkingDays, 1, 20),
        Number(nameof(CompanyPolicy.LessonsWorkingDays), "总结经验", WorkingDays, 1, 20),
        Number(nameof(CompanyPolicy.LessonsFromSeverity), "几级以上要总结经验", Count, 1, 4),
        Number(nameof(CompanyPolicy.Plan), "提出处理方案", Hours, 0.5, 72),
        Number(nameof(CompanyPolicy.Approve), "主管审批", Hours, 0.5, 72),
        Number(nameof(CompanyPolicy.OwnerDecide), "老板审批", Hours, 0.5, 72),
        Number(nameof(CompanyPolicy.Consent), "客户确认方案（自然时间）", Hours, 4, 240),
        Number(nameof(CompanyPolicy.ObjectionWorkingDays), "客户提出异议", WorkingDays, 1, 20),
        Number(nameof(CompanyPolicy.OfferAnswer), "保洁员应答派单", Minutes, 5, 480),
        Number(nameof(CompanyPolicy.VisitWork), "返工一次用时", Minutes, 15, 600),
        Number(nameof(CompanyPolicy.VisitArrival), "上门到达时段", Minutes, 0, 240),
        Number(nameof(CompanyPolicy.VisitTravel), "两次上门之间的路程", Minutes, 0, 240),
        Number(nameof(CompanyPolicy.VisitWithinWorkingDays), "返工最晚排到几个工作日内", WorkingDays, 1, 60),
        Number(nameof(CompanyPolicy.VisitAnswer), "客户确认上门时间（自然时间）", Hours, 0.5, 48),
        Number(nameof(CompanyPolicy.VisitProposals), "改约上门时间最多提议", Count, 1, 10),
        Number(nameof(CompanyPolicy.CheckInMeters), "签到离地址多远算远", Meters, 50, 50_000),
        Number(nameof(CompanyPolicy.CarryOutWorkingDays), "完成返工", WorkingDays, 1, 20),
        Number(nameof(CompanyPolicy.RefundWorkingDays), "退款到账", WorkingDays, 1, 20),
        Number(nameof(CompanyPolicy.CouponWorkingDays), "发放优惠券或折扣", WorkingDays, 1, 20),
        Number(nameof(CompanyPolicy.CompensationWorkingDays), "支付赔偿", WorkingDays, 1, 30),
        Number(nameof(CompanyPolicy.ApologyVisitWorkingDays), "上门致歉", WorkingDays, 1, 20),
        Number(nameof(CompanyPolicy.SignOff), "客户签收（自然时间）", Hours, 4, 240),
        Number(nameof(CompanyPolicy.CallbackWorkingDays), "处理完到回访", WorkingDays, 1, 30),
        Number(nameof(CompanyPolicy.MakeCallback), "完成回访", Hours, 1, 72),
        Number(nameof(CompanyPolicy.BetweenCallbacks), "未接通后再次回访", Hours, 0.5, 48),
        Number(nameof(CompanyPolicy.CallbackAttempts), "每次回访最多拨打", Count, 1, 10),
        Number(nameof(CompanyPolicy.PauseLongest), "等待客户最长暂停（自然时间）", Days, 1, 60),
        Number(nameof(CompanyPolicy.RemindAt), "到期前提醒（已用时间占比）", Share, 0.1, 0.95),
        Number(nameof(CompanyPolicy.EscalationStep), "逐级升级间隔（也是响应级别上升间隔）", Hours, 0.25, 24),
        Number(nameof(CompanyPolicy.Level2FromSeverity), "严重程度几级起二级响应（5 为不用）", Count, 1, 5),
        Number(nameof(CompanyPolicy.Level3FromSeverity), "严重程度几级起三级响应（5 为不用）", Count, 1, 5),
        Number(nameof(CompanyPolicy.InvestigateFromSeverity), "严重程度几级起必须调查（5 为不用）", Count, 1, 5),
        Number(nameof(CompanyPolicy.AutoApproveCents), "免审批上限", Cents, 0, 100_000),
        Number(nameof(CompanyPolicy.OfferAtOnceCents), "简单件自动给方案上限（0 为不自动）", Cents, 0, 100_000),
        Number(nameof(CompanyPolicy.ManagerApproveCents), "主管审批上限", Cents, 0, 10_000_000),
        Number(nameof(CompanyPolicy.CapSeverity1Cents), "一级（轻微）方案费用上限", Cents, 0, MostCents),
        Number(nameof(CompanyPolicy.CapSeverity2Cents), "二级（一般）方案费用上限", Cents, 0, MostCents),
        Number(nameof(CompanyPolicy.CapSeverity3Cents), "三级（严重）方案费用上限", Cents, 0, MostCents),
        Number(nameof(CompanyPolicy.CapSeverity4Cents), "四级（特急）方案费用上限", Cents, 0, MostCents),
        Number(nameof(CompanyPolicy.CapProcessCents), "服务流程类方案费用上限", Cents, 0, MostCents),
        Number(nameof(CompanyPolicy.CapQualityCents), "服务质量类方案费用上限", Cents, 0, MostCents),
        Number(nameof(CompanyPolicy.CapMisunderstandingCents), "沟通误解类方案费用上限", Cents, 0, MostCents),
        Number(nameof(CompanyPolicy.FairCostSeverity1), "一级（轻微）合理费用占订单金额", Share, 0, 20),
        Number(nameof(CompanyPolicy.FairCostSeverity2), "二级（一般）合理费用占订单金额", Share, 0, 20),
        Number(nameof(CompanyPolicy.FairCostSeverity3), "三级（严重）合理费用占订单金额", Share, 0, 20),
        Number(nameof(CompanyPolicy.FairCostSeverity4), "四级（特急）合理费用占订单金额", Share, 0, 20),
        Number(nameof(CompanyPolicy.CouponLargestCents), "单张优惠券上限", Cents, 0, 1_000_000),
        Number(nameof(CompanyPolicy.ReworkAttempts), "同一返工最多重做", Count, 1, 5),
        Number(nameof(CompanyPolicy.ReworkPhotosLeast), "返工前后照片至少各几张（质量类）", Count, 0, 9),
        Number(nameof(CompanyPolicy.OwnerRound), "第几轮由老板处理", Count, 2, 5),
        Number(nameof(CompanyPolicy.WorkLoadLimit), "保洁员手上返工单上限", Count, 1, 20),
        Number(nameof(CompanyPolicy.NoticesPerCase), "每单消息上限", Count, 20, 200),
        Number(nameof(CompanyPolicy.ReopenDays), "结案后可重开", Days, 0, 180),
        Number(nameof(CompanyPolicy.RepeatDays), "重复投诉认定", Days, 1, 180),
        Number(nameof(CompanyPolicy.PendingLongestDays), "未了事宜一次最长搁置", Days, 1, 365),
        Number(nameof(CompanyPolicy.PendingReviewDayOfMonth), "未了事宜每月回访日", DayOfMonth, 1, 28),
        Number(nameof(CompanyPolicy.AccountabilityExecute), "责任处理执行", Hours, 1, 72),
        Number(nameof(CompanyPolicy.PenaltyObjectionWorkingDays), "责任人提出异议", WorkingDays, 1, 20),
        Number(nameof(CompanyPolicy.PenaltyLossShare), "个人承担损失比例上限", Share, 0, 1),
        Number(nameof(CompanyPolicy.PenaltyPayShare), "扣款占当月工资比例上限", Share, 0, 0.2),
        Number(nameof(CompanyPolicy.PenaltyLargestCents), "单案罚款上限", Cents, 0, 1_000_000),
        Number(nameof(CompanyPolicy.RewardLargestCents), "单案奖励上限", Cents, 0, 1_000_000),
        Number(nameof(CompanyPolicy.CapaWorkingDays), "整改完成", WorkingDays, 1, 120),
        Number(nameof(CompanyPolicy.CapaVerifyWorkingDays), "整改到期后验证", WorkingDays, 1, 120),
        Number(nameof(CompanyPolicy.CapaRepeatDays), "整改后重复发生认定无效", Days, 1, 365),
    ];

    // A million yuan: no plan of a housekeeping company comes near.
    private const double MostCents = 100_000_000;

    private static PolicyNumber Number(string member, string label, PolicyUnit unit, double min, double max) =>
        new(typeof(CompanyPolicy).GetProperty(member)!, label, unit, min, max);
}
