using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Privacy;

namespace ComplaintCloud.Complaints.Notices;

/// <summary>What whoever's turn it is, is told when a step is entered.</summary>
internal static class StaffWords
{
    /// <summary>The words; null where it is nobody's turn on the staff.</summary>
    public static string? For(Complaint c) => (c.Step, c.Turn) switch
    {
        (_, Turn.Agent or Turn.Manager or Turn.Owner) when c.IsBackFromPending =>
            $"未了事宜{Head(c)}恢复处理（{CaseWords.StepName(c.Step)}），请在{Due(c)}前办理。",
        (CaseStep.Triaged, _) => $"新投诉{Head(c)}，请在{Due(c)}前接手。",
        (CaseStep.Investigating, _) when c.SentBack is { } why => $"投诉{Head(c)}的答复被退回：{Brief(why)}，请在{Due(c)}前重新提交。",
        (CaseStep.Investigating, _) when c.Objected => $"客户对投诉{Head(c)}的答复有异议，请在{Due(c)}前重新查清。",
        (CaseStep.Decided, _) when c.AwaitsClosing => $"投诉{Head(c)}的答复已生效，请核对证据后在{Due(c)}前确认结案。",
        (CaseStep.Decided, Turn.Manager or Turn.Owner) when c.Phase is Phase.Explanation => $"投诉{Head(c)}判定{CaseWords.FindingName(c.Conclusion!.Finding)}，答复待您审核。",
        (CaseStep.Decided, Turn.Agent or Turn.Owner) when c.Conclusion is null => $"投诉{Head(c)}回访不满意，第{c.Round}轮，请在{Due(c)}前重新判定。",
        (CaseStep.Decided, Turn.Agent or Turn.Owner) when c.SentBack is { } why => $"投诉{Head(c)}的方案被退回：{Brief(why)}，请在{Due(c)}前重新提出。",
        (CaseStep.Decided, Turn.Agent or Turn.Owner) when c.Missing is { } why => $"客户没有签收投诉{Head(c)}：{Brief(why)}，请在{Due(c)}前重新提出方案。",
        (CaseStep.Planned, Turn.Manager or Turn.Owner) => $"投诉{Head(c)}的方案（{CustomerWords.Plan(c)}）待您审批，请在{Due(c)}前答复。",
        (CaseStep.Decided, Turn.Agent or Turn.Owner) when c.Plan is { Consented: false } => $"客户没有同意投诉{Head(c)}的方案，请在{Due(c)}前重新提出。",
        (CaseStep.Consent, Turn.Agent or Turn.Owner) => $"客户没有回复投诉{Head(c)}的方案（{CustomerWords.Plan(c)}），请在{Due(c)}前致电确认。",
        (CaseStep.InProgress, Turn.Manager) => $"投诉{Head(c)}返工无人可派，请人工安排。",
        (CaseStep.InProgress, Turn.Agent) when c.LiveOffer is { State: OfferAnswer.Proposed } offer =>
            $"投诉{Head(c)}的上门时间客户和{offer.CleanerName}没有说定，请在{Due(c)}前致电双方确定。",
        (CaseStep.InProgress, Turn.Agent) => $"投诉{Head(c)}的处理事项（{CustomerWords.Plan(c)}）请在{Due(c)}前办完。",
        (CaseStep.Callback, Turn.Agent) when c.SurveyInDoubt is not null => $"客户给投诉{Head(c)}打的分和写的话不一致，请在{Due(c)}前核实。",
        (CaseStep.Callback, Turn.Agent) => $"投诉{Head(c)}今天回访，请在{Due(c)}前完成。",
        (CaseStep.Withdrawn, _) when c.Handler is not null => $"客户已撤回投诉{Head(c)}，不用再处理。",
        _ => null,
    };

    /// <summary>Nobody is there who could act.</summary>
    public static string NobodyThere(Complaint c) => $"投诉{Head(c)}（{CaseWords.StepName(c.Step)}）现在没有人在岗处理，请您马上安排。";

    /// <summary>What is put before the words for somebody who stands in.</summary>
    public static string InsteadOf(People.StaffMember? absent) => absent is null ? "" : $"{absent.Name}不在岗，请代办：";

    private static string Brief(string reason) => CaseLists.SummaryOf(PersonalData.Cover(reason)).TrimEnd('。');

    private static string Head(Complaint c) => $"{c.Filed!.Number}（S{c.Triage?.Severity} {c.Triage?.NameThen}）";

    private static string Due(Complaint c) => c.Deadline is { } deadline ? BusinessCalendar.ToLocal(deadline.DueAt) : "";
}
