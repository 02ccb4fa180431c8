using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Callback;
using ComplaintCloud.Complaints.Dispatch;
using ComplaintCloud.Complaints.Intake;
using ComplaintCloud.Complaints.Investigation;
using ComplaintCloud.Complaints.Resolution;
using ComplaintCloud.Complaints.Rework;
using ComplaintCloud.Complaints.Tasks;
using ComplaintCloud.Complaints.Triage;
using Spectre.Console;
using static ComplaintCloud.LocalHost.Demo.Story.StoryException;
using static ComplaintCloud.LocalHost.Demo.Story.StoryPeople;

namespace ComplaintCloud.LocalHost.Demo.Story;

/// <summary>Filed on Friday, put right on the make-up Saturday, called back after the festival: not satisfied.</summary>
internal sealed class FirstRound(StoryPeople people, IAnsiConsole console)
{
    /// <summary>Plays it.</summary>
    public async Task PlayAsync(CorpusLine line)
    {
        await FileAsync(line);
        await InvestigateAsync();
        await PlanAsync();
        await DispatchAsync();
        await ReworkAsync();
        await CallBackAsync();
    }

    private async Task FileAsync(CorpusLine line)
    {
        var seen = await people.FileAsync(new FileComplaint("o0001", Text: line.Text, Wish: line.Wish));
        Require(seen.Triage is { Severity: 2, Item: "Q1" or "Q2" }, "关键词分级应为 Q1 或 Q2，严重度 2");
        Require(seen is { Step: CaseStep.Triaged, Turn: Turn.Agent }, "一分钟之内应已受理、分级并答复客户");
        Require(seen.Deadline!.DueAt == On(2, 13, 10, 5), "五分钟之内应有人接手");
    }

    private async Task InvestigateAsync()
    {
        await people.StaffAsync(On(2, 13, 10, 2), "s01", "take");
        await people.StaffAsync(On(2, 13, 10, 6), "s01", "promise", new PromiseTime("下午两点前告诉您核实结果", On(2, 13, 14, 0)));
        await people.StaffAsync(On(2, 13, 10, 8), "s01", "investigation/statement", new RequestStatement());
        await people.StaffAsync(On(2, 13, 10, 20), "s01", "investigation/interviews", new RecordInterview(
            InterviewParty.Customer, "王女士", On(2, 13, 10, 18), "保洁员走后才发现没做完，当时在开会没顾上验收。"));
        await people.StatementAsync(On(2, 13, 10, 50), 1, "那天下一单催得急，有两处没来得及做，没和客户说，是我不对。");
        var seen = await people.StaffAsync(On(2, 13, 11, 30), "s01", "conclusion", new ConcludeInvestigation(
            Finding.Founded, Responsible.Cleaner, CauseCode: "workmanship", Summary: "对照完工照片，确有漏做，清洁未达标准。",
            Whys: ["有两处没有做", "为了赶下一单提前收尾", "两单之间只留了二十分钟"]));
        Require(seen is { Investigation.Statements: [{ Text: not null }], Finding.ResponsibleId: "a01" }, "判定保洁员有责任之前，应先听过本人的说明");
        Require(seen is { Step: CaseStep.Decided, Turn: Turn.Agent }, "判定成立后应由客服提出方案");
    }

    private async Task PlanAsync()
    {
        var seen = await people.StaffAsync(On(2, 13, 11, 45), "s01", "plan", new ProposePlan(
            [new(ActionKind.Rework, 6_000, "重做客户指出的部分"), new(ActionKind.Coupon, 5_000, "致歉优惠券")], "节前做完"));
        Require(seen is { Step: CaseStep.Planned, Turn: Turn.Manager, Plan.NeedsConsent: false }, "110 元的方案应由主管审批，且合乎诉求，不必再问客户");
        seen = await people.StaffAsync(On(2, 13, 12, 10), "s03", "plan/approval", new ApprovePlan(1));
        Require(seen is { Step: CaseStep.InProgress, Turn: Turn.Cleaner, Offers: [{ CleanerId: "a02" }] }, "批准后应先派给评分最高的同区保洁员");
    }

    private async Task DispatchAsync()
    {
        var seen = await people.CleanerAsync(On(2, 13, 12, 20), 1, "answer", new AnswerOffer(false, "明早已有两单"));
        Require(seen.Offers is [_, { CleanerId: "a05", Answer: null }], "拒绝之后应改派下一位");
        seen = await people.CleanerAsync(On(2, 13, 12, 31), 2, "answer", new AnswerOffer(true));
        Require(seen.Rework?.VisitAt == On(2, 14, 9, 0), "上门应在 2月14日（周六，调休上班）9:00");
    }

    private async Task ReworkAsync()
    {
        await people.CleanerAsync(On(2, 14, 9, 0), 2, "check-in");
        await people.PhotographAsync(On(2, 14, 10, 35), 2);
        await people.CleanerAsync(On(2, 14, 10, 40), 2, "report", new ReportRework("已重做，现场请客户看过。"));
        var seen = await people.StaffAsync(On(2, 14, 11, 0), "s01", "actions/2/completion", new CompleteAction("优惠券 YHQ-20260214-07 已发到客户账户"));
        Require(seen is { Step: CaseStep.SignOff, Turn: Turn.Customer }, "返工和优惠券都办完之后应请客户签收");
        seen = await people.CustomerAsync(On(2, 14, 11, 30), "sign-off", new SignOffWork(true));
        Require(seen is { Step: CaseStep.Callback, Turn: Turn.Workflow } && seen.Deadline?.DueAt == On(2, 28, 9, 0), "回访应落在 2月28日（调休上班的周六）9:00");
        seen = await people.LearnAsync(On(2, 14, 14, 0), "s01", "前后照片对过，台面和镜面已处理。", "两单之间至少留一小时，完工前对照清单逐项拍照。");
        Require(seen.Tasks!.All(task => task.State is TaskState.Done), "优惠券、看照片、总结经验都应办完");
        CallbackDays.Print(console, new DateOnly(2026, 2, 14), new DateOnly(2026, 2, 28));
    }

    private async Task CallBackAsync()
    {
        var seen = await people.WaitAsync(On(2, 28, 8, 59));
        Require(seen.Turn is Turn.Workflow, "2月28日 9:00 之前不应回访");
        seen = await people.WaitAsync(On(2, 28, 9, 0));
        Require(seen is { Step: CaseStep.Callback, Turn: Turn.Agent }, "2月28日 9:00 应开始回访");
        seen = await people.StaffAsync(On(2, 28, 9, 30), "s02", "callback", new RecordCallback(true, Satisfaction.Dissatisfied, "过年期间发现柜顶和踢脚线还是没做"));
        Require(seen is { Step: CaseStep.Decided, Turn: Turn.Agent, Round: 2, Level: 2 }, "不满意应回到判定，第 2 轮，提高一级");
    }
}
