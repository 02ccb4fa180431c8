using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Callback;
using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Dispatch;
using ComplaintCloud.Complaints.Investigation;
using ComplaintCloud.Complaints.Resolution;
using ComplaintCloud.Complaints.Tasks;
using ComplaintCloud.Complaints.Triage;
using ComplaintCloud.Complaints.Views;

namespace ComplaintCloud.LocalHost.Demo.Crowd;

/// <summary>What agents, the manager and the owner do, in their working hours.</summary>
internal sealed class StaffMoves(DemoClient client, CleanerMoves cleaners, BusinessCalendar calendar)
{
    private const string Manager = "s03";
    private const string Owner = "s04";
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(20);

    /// <summary>Reads a case.</summary>
    public Task<StaffComplaint> ReadAsync(string id) => client.GetAsync<StaffComplaint>("staff", Manager, $"complaints/{id}");

    /// <summary>Reads a case's log.</summary>
    public Task<CaseLog> ReadLogAsync(string id) => client.GetAsync<CaseLog>("staff", Manager, $"complaints/{id}/log");

    /// <summary>Somebody takes a new case, or settles a simple one at once.</summary>
    public Move Take(CrowdCase one, StaffComplaint view, DateTimeOffset now) =>
        Post(one, now + one.Habits.TakesAfter, one.Habits.Agent, view.Triage is { Lane: Lane.Simple } && one.Habits.OffersAtOnce && one.UpTo(1, "offer at once") ? "quick-offer" : "take", new { });

    /// <summary>Calls the customer who was silent about a plan.</summary>
    public Move AskAboutPlan(CrowdCase one, StaffComplaint view, DateTimeOffset now) => Post(
        one, now + Soon, InTurn(one, view), "plan/answer", new RecordPlanAnswer(view.Plan!.PlanNo, true, "电话里客户说可以"));

    /// <summary>Promises a time, then says whether the complaint is founded.</summary>
    public Move Conclude(CrowdCase one, StaffComplaint view, DateTimeOffset now)
    {
        if (one.Habits.Promises && view.Promise is null && one.UpTo(1, "promise"))
            return Post(one, now + Soon, one.Habits.Agent, "promise", new PromiseTime("今天下班前给您答复", InHours(now + Soon).AddHours(8)));
        // Who objects or is not satisfied is believed every other time at least.
        var finding = view.Round > 1 || (one.Count("object") > 0 && one.Habits.Position % 2 == 0) ? Finding.Founded : one.Habits.Finding;
        return Prepare(one, view, finding, now) ?? Post(one, now + one.Habits.ConcludesAfter, InTurn(one, view), "conclusion", Conclusion(finding));
    }

    /// <summary>A manager or the owner lets an explanation go out, or sends it back; a malicious case is closed by hand.</summary>
    public Move Review(CrowdCase one, StaffComplaint view, DateTimeOffset now)
    {
        if (view.Finding is { Reviewed: true })
            return Post(one, now + one.Habits.ApprovesAfter, Manager, "conclusion/closing", new ConfirmClosing("材料齐全"));
        var sendsBack = one.Habits.SendsBack && one.UpTo(1, "send back");
        return Post(one, now + one.Habits.ApprovesAfter, InTurn(one, view), "conclusion/review", new ReviewConclusion(!sendsBack, sendsBack ? "请附上照片说明" : null));
    }

    /// <summary>Proposes a plan.</summary>
    public Move Plan(CrowdCase one, StaffComplaint view, DateTimeOffset now) =>
        Post(one, now + Soon, InTurn(one, view), "plan", PlanMenu.For(one, view));

    /// <summary>Whoever's turn it is approves the plan, or sends it back.</summary>
    public Move Approve(CrowdCase one, StaffComplaint view, DateTimeOffset now)
    {
        var (who, planNo) = (InTurn(one, view), view.Plan!.PlanNo);
        return one.Habits.SendsBack && one.UpTo(1, "send back")
            ? Post(one, now + one.Habits.ApprovesAfter, who, "plan/rejection", new RejectPlan(planNo, "补偿偏高，请再核一下"))
            : Post(one, now + one.Habits.ApprovesAfter, who, "plan/approval", new ApprovePlan(planNo));
    }

    /// <summary>A manager asks a cleaner in person.</summary>
    public Move Assign(CrowdCase one, DateTimeOffset now)
    {
        one.UpTo(int.MaxValue, "assign");
        return Post(one, now + Soon, Manager, "rework/offer", new OfferReworkTo(CrowdTown.OtherCleaner(one)));
    }

    /// <summary>Proves the next refund, coupon or other action.</summary>
    public Move Complete(CrowdCase one, StaffComplaint view, DateTimeOffset now) => Post(
        one, now + TimeSpan.FromHours(1), one.Habits.Agent, $"actions/{view.Plan!.Actions.First(action => !action.Done).ActionNo}/completion", new CompleteAction("流水号 20260213"));

    /// <summary>Calls back.</summary>
    public Move CallBack(CrowdCase one, DateTimeOffset now) => Post(one, now + Soon, one.Habits.OtherAgent, "callback", CallbackOf(one));

    private static RecordCallback CallbackOf(CrowdCase one)
    {
        if (one.UpTo(one.Habits.MissesCalls, "missed call"))
            return new RecordCallback(false, Notes: "无人接听");
        return one.UpTo(one.Habits.Dissatisfied, "dissatisfied")
            ? new RecordCallback(true, Satisfaction.Dissatisfied, "问题又出现了")
            : new RecordCallback(true, one.Habits.Position % 3 == 0 ? Satisfaction.VerySatisfied : Satisfaction.Satisfied);
    }

    // Whom it is about is heard, and what is called malicious is proved.
    private Move? Prepare(CrowdCase one, StaffComplaint view, Finding finding, DateTimeOffset now)
    {
        if (finding is Finding.Malicious && view.Investigation is not { Evidence.Count: > 0 })
            return Post(one, now + Soon, InTurn(one, view), "investigation/evidence", new AddEvidence(EvidenceKind.ChatLog, "聊天记录.txt", "客户：不赔十倍就天天投诉。", "索要十倍赔偿"));
        if (finding is Finding.Unfounded or Finding.Malicious)
            return null;
        return view.Investigation?.Statements.LastOrDefault(asked => asked.Round == view.Round) switch
        {
            null => Post(one, now + Soon, InTurn(one, view), "investigation/statement", new RequestStatement()),
            { Text: null } asked when asked.AnswerBy > now => cleaners.State(one, asked, now),
            _ => null,
        };
    }

    private static ConcludeInvestigation Conclusion(Finding finding) => finding is Finding.Founded or Finding.Partly
        ? new ConcludeInvestigation(finding, Responsible.Cleaner, CauseCode: "workmanship", Summary: "核对照片与工时，未达标准。", Whys: ["没有按清单逐项做", "完工前没有自查"])
        : new ConcludeInvestigation(finding, Responsible.Customer, CauseCode: "no_fault_found", Summary: "核对录音与记录，服务符合约定。", Letter: "经核实，本次服务符合约定，感谢您的监督。");

    private static string InTurn(CrowdCase one, StaffComplaint view) => view.Turn switch
    {
        Turn.Owner => Owner,
        Turn.Manager => Manager,
        _ => one.Habits.Agent,
    };

    private DateTimeOffset InHours(DateTimeOffset at) => calendar.NextWorkingTime(at).At;

    private Move Post(CrowdCase one, DateTimeOffset at, string who, string path, object body) =>
        new(InHours(at), () => client.PostAsync<StaffComplaint>("staff", who, $"complaints/{one.Id}/{path}", body));
}
