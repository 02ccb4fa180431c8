using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Callback;
using ComplaintCloud.Complaints.Dispatch;
using ComplaintCloud.Complaints.Investigation;
using ComplaintCloud.Complaints.Resolution;
using ComplaintCloud.Complaints.Rework;
using ComplaintCloud.Complaints.Tasks;
using static ComplaintCloud.LocalHost.Demo.Story.StoryException;
using static ComplaintCloud.LocalHost.Demo.Story.StoryPeople;

namespace ComplaintCloud.LocalHost.Demo.Story;

/// <summary>One level higher: the manager takes over, another cleaner comes, two callbacks find the customer satisfied.</summary>
internal sealed class SecondRound(StoryPeople people)
{
    /// <summary>Plays it.</summary>
    public async Task PlayAsync()
    {
        await PlanAsync();
        await ReworkAsync();
        await CallBackAsync();
        await CloseAsync();
    }

    private async Task PlanAsync()
    {
        await people.StaffAsync(On(2, 28, 10, 0), "s03", "take");
        await people.StaffAsync(On(2, 28, 10, 30), "s03", "conclusion", new ConcludeInvestigation(
            Finding.Founded, Responsible.Company, "派单组", "process", "返工只做了一半，柜顶和踢脚线漏做。",
            Whys: ["返工漏了柜顶和踢脚线", "返工单上只写了“重做”", "派返工时没有附上客户指出的清单"]));
        var seen = await people.StaffAsync(On(2, 28, 10, 45), "s03", "plan", new ProposePlan(
            [new(ActionKind.Replacement, 8_000, "换人，全屋重做"), new(ActionKind.Coupon, 8_000, "致歉优惠券")], "换一位保洁员"));
        Require(seen is { Step: CaseStep.Planned, Plan.PlanNo: 2 }, "第二轮应有新的方案待审批");
        seen = await people.StaffAsync(On(2, 28, 11, 0), "s04", "plan/approval", new ApprovePlan(2));
        Require(seen.Offers is [_, { CleanerId: var before }, { CleanerId: var other }] && before != other, "第二轮应派给另一位保洁员");
    }

    private async Task ReworkAsync()
    {
        var seen = await people.CleanerAsync(On(2, 28, 11, 12), 3, "answer", new AnswerOffer(true));
        Require(seen.Rework?.VisitAt == On(3, 2, 9, 0), "上门应在下一个工作日，3月2日（周一）9:00");
        await people.CleanerAsync(On(3, 2, 9, 5), 3, "check-in");
        await people.PhotographAsync(On(3, 2, 11, 15), 3);
        await people.CleanerAsync(On(3, 2, 11, 20), 3, "report", new ReportRework("全屋重做，柜顶和踢脚线逐处擦净。"));
        await people.StaffAsync(On(3, 2, 11, 40), "s01", "actions/2/completion", new CompleteAction("优惠券 YHQ-20260302-03 已发到客户账户"));
        seen = await people.CustomerAsync(On(3, 2, 12, 30), "sign-off", new SignOffWork(true));
        Require(seen.Deadline?.DueAt == On(3, 9, 9, 0), "第一次回访应在 3月9日（五个工作日后）");
        await people.LearnAsync(On(3, 2, 14, 0), "s03", "柜顶和踢脚线的照片已逐处看过。", "派返工单要附上客户指出的清单，一处一张照片。");
    }

    private async Task CallBackAsync()
    {
        await people.WaitAsync(On(3, 9, 9, 0));
        var seen = await people.StaffAsync(On(3, 9, 9, 40), "s02", "callback", new RecordCallback(true, Satisfaction.Satisfied, "这次做得仔细"));
        Require(seen is { Step: CaseStep.Callback, Turn: Turn.Workflow, ClosedAt: null } && seen.Deadline?.DueAt == On(3, 16, 9, 0), "质量类投诉应有第二次回访，3月16日");
        await people.WaitAsync(On(3, 16, 9, 0));
        seen = await people.StaffAsync(On(3, 16, 10, 0), "s02", "callback", new RecordCallback(true, Satisfaction.VerySatisfied, "没有再出问题"));
        Require(seen is { Step: CaseStep.Closed, Round: 2 } && seen.ClosedAt is not null, "两次回访都满意之后应结案");
    }

    private async Task CloseAsync()
    {
        var seen = await people.CustomerAsync(On(3, 16, 20, 15), "rating", new RateHandling(5, "过了个年，事情总算办好了"));
        Require(seen.Rating is { Stars: 5 }, "客户应能给处理打分");
    }
}
