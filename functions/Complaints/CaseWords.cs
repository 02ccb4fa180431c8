namespace ComplaintCloud.Complaints;

/// <summary>The Chinese words for steps and turns.</summary>
internal static class CaseWords
{
    /// <summary>How a complaint came, as people say it.</summary>
    public static string ChannelName(Channel channel) => channel switch
    {
        Channel.MiniProgram => "小程序",
        Channel.Phone => "电话",
        Channel.Email => "邮件",
        Channel.Chat => "在线客服",
        Channel.SocialMedia => "社交媒体",
        Channel.Sms => "短信",
        Channel.InPerson => "当面",
    };

    /// <summary>What those who work here call a step.</summary>
    public static string StepName(CaseStep step) => step switch
    {
        CaseStep.Received => "已受理",
        CaseStep.Triaged => "已分级",
        CaseStep.Investigating => "调查中",
        CaseStep.Decided => "已判定",
        CaseStep.Planned => "待审批",
        CaseStep.Consent => "待客户确认",
        CaseStep.InProgress => "处理中",
        CaseStep.SignOff => "待客户签收",
        CaseStep.Callback => "待回访",
        CaseStep.Closed => "已结案",
        CaseStep.Pending => "未了事宜",
        CaseStep.Withdrawn => "已撤回",
        CaseStep.Merged => "已并案",
    };

    /// <summary>What people call an action of a plan.</summary>
    public static string ActionName(ActionKind kind) => kind switch
    {
        ActionKind.Rework => "返工",
        ActionKind.Reinspection => "上门复检",
        ActionKind.Refund => "退款",
        ActionKind.Discount => "折扣",
        ActionKind.Coupon => "优惠券",
        ActionKind.Replacement => "换人重做",
        ActionKind.Compensation => "赔偿",
        ActionKind.ApologyVisit => "上门致歉",
    };

    /// <summary>What people call whose responsibility it was.</summary>
    public static string ResponsibleName(Responsible responsible) => responsible switch
    {
        Responsible.Company => "公司",
        Responsible.Cleaner => "保洁员",
        Responsible.Supplier => "供应商",
        Responsible.Customer => "客户",
        Responsible.Nobody => "不追究",
    };

    /// <summary>What people call a finding.</summary>
    public static string FindingName(Finding finding) => finding switch
    {
        Finding.Founded => "成立",
        Finding.Partly => "部分成立",
        Finding.Unfounded => "不成立",
        Finding.Malicious => "恶意投诉",
    };
}
