using ComplaintCloud.Complaints.Clocks;

namespace ComplaintCloud.Complaints.Notices;

/// <summary>What the customer is told when a step is entered.</summary>
internal static class CustomerWords
{
    /// <summary>The words; null where there is nothing to tell.</summary>
    public static string? For(Complaint c) => (c.Step, c.Turn) switch
    {
        (CaseStep.Pending, _) when c.Pending is { } pending =>
            $"您的投诉{Number(c)}暂时还不能有结论：{pending.Reason.TrimEnd('。')}。我们{Due(c)}继续处理，期间每月和您联系。",
        _ when c.IsBackFromPending => $"您的投诉{Number(c)}已恢复处理，{Due(c)}前给您消息。",
        (CaseStep.Investigating, _) when c.SentBack is not null => null,
        (CaseStep.Investigating, _) when c.Objected => $"您对投诉{Number(c)}的异议已收到，由上一级重新核查。",
        (CaseStep.Investigating, _) when c.Unreached > 0 => $"给您打电话没有接通，方便时请回电。投诉{Number(c)}仍在核实，最迟{Due(c)}给您结论。",
        (CaseStep.Decided, _) when c.AwaitsClosing && c.Objected => $"关于投诉{Number(c)}：{c.Conclusion?.Letter}",
        (CaseStep.Investigating, _) => $"您的投诉{Number(c)}由客服{c.Handler?.StaffName}专人负责，正在核实，{Due(c)}前给您结论。",
        (CaseStep.Decided, Turn.Customer) => $"关于投诉{Number(c)}：{c.Conclusion?.Letter?.TrimEnd('。')}。您如有异议，请在{Due(c)}前告诉我们。",
        (CaseStep.Decided, _) when c.Round > 1 && c.Conclusion is null => $"很抱歉投诉{Number(c)}还没让您满意，我们已提高一级重新处理。",
        (CaseStep.Consent, Turn.Customer) => $"投诉{Number(c)}的处理方案：{Plan(c)}。请在{Due(c)}前确认。",
        (CaseStep.InProgress, Turn.Cleaner) when c.LiveOffer is { State: OfferAnswer.Accepted } offer =>
            $"投诉{Number(c)}已安排{offer.CleanerName}于{BusinessCalendar.ToLocal(offer.VisitAt)}{Arriving(offer)}上门处理。",
        (CaseStep.InProgress, Turn.Customer) when c.LiveOffer is { } offer =>
            $"投诉{Number(c)}：{offer.CleanerName}想改到{BusinessCalendar.ToLocal(offer.VisitAt)}上门，请在{Due(c)}前回复行不行，不回复就按此上门。",
        (CaseStep.InProgress, Turn.Agent) when c.LiveOffer is { State: OfferAnswer.Proposed } => $"投诉{Number(c)}的上门时间，我们会打电话和您商定。",
        // Where a cleaner comes, the appointment is the news.
        (CaseStep.InProgress, Turn.Agent) when c.Plan is { Rework: null } => $"投诉{Number(c)}正在为您办理：{Plan(c)}，{Due(c)}前办完。",
        (CaseStep.SignOff, _) => $"投诉{Number(c)}已处理完毕，请您查看并签收；有不满意的地方请直接告诉我们。",
        (CaseStep.Closed, _) => c.Conclusion?.Finding is Finding.Unfounded or Finding.Malicious
            ? $"投诉{Number(c)}已答复结案。{(c.Objected && c.Conclusion.Finding is Finding.Unfounded ? c.Conclusion.Letter : "")}感谢您的理解。"
            : $"投诉{Number(c)}已结案，感谢您给我们改进的机会。",
        _ => null,
    };

    // From when to when the cleaner may be expected.
    private static string Arriving(OfferState offer) => offer.ArriveBy is { } by && by > offer.VisitAt ? $"—{BusinessCalendar.ToLocalTime(by)}" : "";

    /// <summary>A question for which the clock was stopped.</summary>
    public static string Question(Complaint c, string question) => $"关于投诉{Number(c)}想请您确认：{question.TrimEnd('。')}。请在投诉页面回复，我们收到后马上继续处理。";

    /// <summary>A plan in a few words.</summary>
    public static string Plan(Complaint c) => string.Join('、', c.Plan!.Actions.Select(action =>
        CaseWords.ActionName(action.Kind) + (action.Cents > 0 && action.Kind is not ActionKind.Rework ? $"{action.Cents / 100m:0.##}元" : "")));

    private static string Number(Complaint c) => c.Filed!.Number;

    private static string Due(Complaint c) => c.Deadline is { } deadline ? BusinessCalendar.ToLocal(deadline.DueAt) : "";
}
