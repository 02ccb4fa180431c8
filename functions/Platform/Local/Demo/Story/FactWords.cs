using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Clocks;

namespace ComplaintCloud.LocalHost.Demo.Story;

/// <summary>What each fact is called in the timeline.</summary>
internal static class FactWords
{
    /// <summary>One or two sentences in Chinese.</summary>
    public static string For(Fact fact) => fact switch
    {
        ComplaintFiled filed => $"提交投诉 {filed.Number}：“{filed.Text}”　{filed.Order?.Service}，被投诉：{filed.CleanerName}",
        ComplaintTriaged triaged => Judged(triaged),
        TriageOverruled overruled => $"人工更正分级：{overruled.Item} {overruled.ItemName}，严重度 {overruled.Severity}。{overruled.Reason}",
        ComplaintAcknowledged => "已受理并答复客户",
        ComplaintTaken taken => $"{taken.StaffName}接手案件",
        PromiseGiven promise => $"承诺：{promise.Text}（{BusinessCalendar.ToLocal(promise.Until)} 前）",
        StatementRequested asked => $"请{asked.CleanerName}说明情况，最晚等到{BusinessCalendar.ToLocal(asked.AnswerBy)}",
        StatementGiven given => $"情况说明：{given.Text}",
        InterviewRecorded interview => $"询问{interview.Name}：{interview.Said}",
        ConclusionReached found => $"判定：{CaseWords.FindingName(found.Finding)}。{found.Summary}",
        PlanProposed plan => $"方案 {plan.PlanNo}：{string.Join('、', plan.Actions.Select(Action))}" + (plan.Approver is null ? "" : "，超过免审额度，需要审批"),
        PlanEndorsed plan => $"同意方案 {plan.PlanNo}，报老板审批",
        PlanApproved plan => $"批准方案 {plan.PlanNo}",
        ReworkOffered offer => $"派单 {offer.OfferNo} → {offer.CleanerName}（{string.Join('，', offer.Reasons)}），上门 {BusinessCalendar.ToLocal(offer.VisitAt)}",
        OfferDeclined declined => $"拒绝派单 {declined.OfferNo}：{declined.Reason}",
        OfferAccepted accepted => $"接受派单 {accepted.OfferNo}，{BusinessCalendar.ToLocal(accepted.VisitAt)} 上门",
        VisitTimeProposed proposed => $"{(proposed.By is VisitParty.Cleaner ? "保洁员" : "客户")}想改到{BusinessCalendar.ToLocal(proposed.VisitAt)}上门",
        VisitTimeAgreed => "客户同意上门时间",
        VisitTimeSet set => $"上门时间定为{BusinessCalendar.ToLocal(set.VisitAt)}：{set.Note}",
        OfferRecalled recalled => $"收回派单 {recalled.OfferNo}：{recalled.Reason}",
        CleanerArrived => "到场签到",
        AttachmentAdded file => $"上传{(file.Purpose switch { AttachmentPurpose.Before => "施工前照片", AttachmentPurpose.After => "施工后照片", _ => "文件" })}",
        ReworkReported report => $"返工完成：{report.Notes}",
        ActionCompleted done => $"第 {done.ActionNo} 项已办理：{done.Proof}",
        SignedOff => "签收",
        TaskOpened task => $"第 {task.TaskNo} 项任务，{task.Deadline.Why}",
        TaskEscalated task => $"第 {task.TaskNo} 项任务还没办，提醒",
        MaterialsInspected seen => $"查看照片和材料：{seen.Note}",
        LessonsWritten lessons => $"经验总结：{lessons.Text}",
        CallbackOpened visit => $"第 {visit.VisitNo} 次回访的日子到了",
        CallbackAnswered answer => $"第 {answer.VisitNo} 次回访：{(ComplaintFoldCallback.IsDissatisfied(answer.Satisfaction) ? "不满意" : "满意")}。{answer.Notes}",
        CaseRestarted again => $"回到“是否成立”，第 {again.Round} 轮，升到 {again.Level} 级",
        RatingGiven rating => $"评价 {new string('★', rating.Stars)}：{rating.Text}",
        ComplaintClosed closed => $"结案。{closed.Summary}",
        DispositionArchived => "售后处置单已归档",
        DeadlineSet set => $"期限 {set.Deadline.Why}",
        DeadlineMoved moved => $"期限改为 {moved.Deadline.Why}",
        ClockPaused paused => $"等待客户：{paused.Reason}，计时暂停",
        ClockResumed => "恢复计时",
        _ => fact.GetType().Name,
    };

    private static string Judged(ComplaintTriaged t) =>
        $"分级：{t.Item} {t.NameThen}，严重度 {t.Severity}，依据“{string.Join('、', t.Evidence.Select(tag => tag.Words).Distinct())}”；回访 {t.CallbackVisits} 次";

    private static string Action(PlannedAction action) => $"{CaseWords.ActionName(action.Kind)} {action.Cents / 100m:0.##} 元";
}
