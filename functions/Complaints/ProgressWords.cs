using ComplaintCloud.Complaints.Clocks;

namespace ComplaintCloud.Complaints;

/// <summary>What a customer reads of a case: where it stands, what has happened and what comes next.</summary>
internal static class ProgressWords
{
    /// <summary>What the customer calls where their complaint stands; at most 5 characters, as messages of WeChat carry it.</summary>
    public static string StepName(CaseStep step, Turn turn) => step switch
    {
        CaseStep.Received => "已受理",
        CaseStep.Triaged => "安排专人中",
        CaseStep.Investigating => "核实中",
        CaseStep.Decided => turn is Turn.Customer ? "已答复" : "研究处理中",
        CaseStep.Planned => "方案审批中",
        CaseStep.Consent => "待您确认",
        CaseStep.InProgress => "处理中",
        CaseStep.SignOff => "待您签收",
        CaseStep.Callback => "待回访",
        CaseStep.Closed => "已结案",
        CaseStep.Pending => "暂时搁置",
        CaseStep.Withdrawn => "已撤回",
        CaseStep.Merged => "已合并",
    };

    /// <summary>The line for a fact; null for what does not concern the customer.</summary>
    /// <param name="fact">What happened.</param>
    /// <param name="after">The case after it.</param>
    public static (string Title, string? Detail)? For(Fact fact, Complaint after) => fact switch
    {
        ComplaintFiled filed => ("已受理", $"投诉编号 {filed.Number}"),
        FactsAdded => ("您补充了情况", null),
        ClockPaused paused => ("等您回复", paused.Question ?? paused.Reason),
        ClockResumed { Because: not ResumedBecause.StepLeft } => ("继续处理", null),
        CasePended pended => ("暂时搁置", $"{pended.Reason.TrimEnd('。')}，{pended.NextOn.Month}月{pended.NextOn.Day}日继续处理，期间每月和您联系"),
        PendingEnded => ("继续处理", null),
        PendingContacted { NextOn: { } day } => ("已和您联系", $"改到{day.Month}月{day.Day}日继续处理"),
        PendingContacted { Reached: true } => ("已和您联系", null),
        ComplaintAcknowledged => ("已登记", "正在安排专人跟进"),
        ComplaintTaken taken => ("专人跟进", $"客服{taken.StaffName}已接手"),
        WaitingNoticeAsked { Ahead: 0 } => ("已记下您的排队提醒", "轮到您时告诉您"),
        WaitingNoticeAsked asked => ("已记下您的排队提醒", $"前面还有{asked.Ahead}位时告诉您"),
        WaitingNoticeGiven => ("快轮到您了", "已按您的要求提醒您"),
        ToldOfIncident told => ("给您的通知", told.Text),
        PromiseGiven promise => ("给您的承诺", promise.Text),
        PromiseKept { Note: not null } => ("已按约答复您", null),
        PromiseBroken broken => ("没有按时做到，向您道歉", $"最迟{BusinessCalendar.ToLocal(broken.Until)}给您答复"),
        InterviewRecorded { Party: Investigation.InterviewParty.Customer } => ("已听取您的说法", "谢谢您配合核实"),
        StatementRequested => ("正在核实", "已请当天的服务人员说明情况"),
        StatementGiven => ("正在核实", "服务人员已说明情况"),
        CustomerUnreached => ("联系您没有接通", "我们会换个时间再打，您方便时也可以直接联系我们"),
        ConclusionReached { Finding: Finding.Founded or Finding.Partly } => ("已判定", $"投诉{CaseWords.FindingName(after.Conclusion!.Finding)}，我们向您道歉"),
        ConclusionApproved => ("已答复", "请查看核实结果"),
        ClosingConfirmed => ("答复已生效", "材料我们会妥善保存"),
        CustomerObjected => ("您提出了异议", "由上一级重新核查"),
        PlanApproved when after.Step is CaseStep.Consent => ("处理方案已批准", "请您确认"),
        PlanApproved => ("处理方案已批准", null),
        PlanConsented => ("您已同意方案", null),
        ConsentUnanswered => ("还没有收到您的答复", "我们会打电话和您确认方案"),
        ConsentAssumed => ("按方案处理", "到期未收到您的回复，按方案处理"),
        PlanRefused => ("您没有同意方案", "我们重新考虑"),
        OfferAccepted accepted => ("已安排上门", $"{after.Offers[^1].CleanerName} {BusinessCalendar.ToLocal(accepted.VisitAt)} 上门"),
        VisitTimeProposed { By: VisitParty.Cleaner } proposed => ("请您确认上门时间", $"{after.Offers[^1].CleanerName} 想改到 {BusinessCalendar.ToLocal(proposed.VisitAt)} 上门"),
        VisitTimeProposed proposed => ("您提出改上门时间", $"改到 {BusinessCalendar.ToLocal(proposed.VisitAt)}，正在和 {after.Offers[^1].CleanerName} 确认"),
        VisitTimeAgreed or VisitTimeSet => ("上门时间已定", $"{after.Offers[^1].CleanerName} {BusinessCalendar.ToLocal(after.Offers[^1].VisitAt)} 上门"),
        VisitTimeAssumed => ("上门时间已定", $"到期未收到您的回复，{after.Offers[^1].CleanerName} {BusinessCalendar.ToLocal(after.Offers[^1].VisitAt)} 上门"),
        VisitTimeUnsettled => ("上门时间待商定", "我们会打电话和您商定"),
        CleanerArrived => ("已到场", null),
        ReworkReported => ("上门处理已完成", null),
        ActionCompleted done => ($"{CaseWords.ActionName(after.Plan!.Actions[done.ActionNo - 1].Kind)}已办理", null),
        MaterialsInspected => ("照片和材料已查看", null),
        SignedOff => ("您已签收", null),
        SignOffAssumed => ("视为签收", "到期未收到您的回复"),
        SignOffRejected rejected => ("您没有签收", rejected.Redo ? "重新安排上门" : "提高一级重新处理"),
        CallbackAnswered answered => ("回访完成", ComplaintFoldCallback.IsDissatisfied(answered.Satisfaction) ? "很抱歉没让您满意" : "感谢您的反馈"),
        SurveyAnswered { Doubt: not null } => ("您已评价", "我们先看您的留言，再和您确认"),
        SurveyAnswered survey => ("您已评价", ComplaintFoldCallback.IsDissatisfied(survey.Ratings.Worse()) ? "很抱歉没让您满意" : "感谢您的反馈"),
        SurveyReviewed reviewed => ("已看过您的留言", ComplaintFoldCallback.IsDissatisfied(reviewed.Satisfaction) ? "很抱歉没让您满意" : "感谢您的反馈"),
        CallbackUnreached => ("回访未接通", "我们会换个时间再联系您"),
        CaseRestarted restarted => ("重新处理", $"第{restarted.Round}轮，已提高一级"),
        CaseReopened reopened => ("重新处理", $"第{reopened.Round}轮，已提高一级"),
        RatingGiven => ("您已评价", null),
        FiledAgain => ("您再次反映了这件事", "已记在这份投诉里，不用重复提交"),
        CaseAbsorbed absorbed => ("与另一份投诉合并处理", $"您的投诉 {absorbed.From.Number} 和这份一起办，不用重复说明"),
        ComplaintMerged merged => ("已并案", $"并入投诉 {merged.Into.Number} 一起处理，请在那里查看进展"),
        CaseSplit split => ("分开处理", $"其中一部分单独立案，编号 {split.To.Number}"),
        ComplaintWithdrawn => ("您已撤回投诉", null),
        ComplaintClosed => ("已结案", "感谢您的信任"),
        _ => null,
    };

    /// <summary>What the customer may expect next; null when nothing is due.</summary>
    public static string? Next(Complaint complaint) => complaint.Phase switch
    {
        Phase.Intake => "确认收到",
        Phase.Triage => "专人接手",
        Phase.Investigation => "给您核实结论",
        Phase.Explanation => complaint.Turn is Turn.Customer ? "如有异议请告诉我们" : "给您书面答复",
        Phase.Resolution => complaint switch
        {
            { Turn: Turn.Customer } => "请您确认方案",
            { Step: CaseStep.Consent } => "电话和您确认方案",
            _ => "给您处理方案",
        },
        Phase.Dispatch => complaint switch
        {
            { Turn: Turn.Customer } => "请您确认上门时间",
            { Turn: Turn.Agent } => "电话和您商定上门时间",
            { LiveOffer.Proposals.Count: > 0 } => "和保洁员确认上门时间",
            _ => "安排上门人员",
        },
        Phase.CarryingOut => complaint.LiveOffer is null ? "办理处理事项" : "上门处理",
        Phase.Pending => "继续处理并给您答复",
        Phase.SignOff => "请您签收",
        Phase.Callback => "电话回访",
        Phase.Closing or Phase.Ended => null,
    };
}
