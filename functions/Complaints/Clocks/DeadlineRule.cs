using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Tasks;

namespace ComplaintCloud.Complaints.Clocks;

/// <summary>How a step's time is counted.</summary>
public enum DeadlineClock
{
    /// <summary>Working hours; around the clock for severity 4.</summary>
    Working,

    /// <summary>Whole working days: the close of the n-th one after.</summary>
    WorkingDays,

    /// <summary>The opening of the n-th working day after: an appointment, not a limit.</summary>
    Visit,

    /// <summary>The opening on a date, or of the next working day after it: an appointment, not a limit.</summary>
    Date,

    /// <summary>By the wall clock.</summary>
    Wall,

    /// <summary>约定时间: by the time that was agreed with the customer; no pause and no calendar moves it.</summary>
    Agreed,
}

/// <summary>What happens as a step's time runs out.</summary>
public enum DeadlineLadder
{
    /// <summary>Nothing: the workflow itself acts.</summary>
    None,

    /// <summary>Staff are reminded, then the backup, the next level and the owner.</summary>
    Staff,

    /// <summary>The customer is reminded, then silence has its consequence.</summary>
    Customer,

    /// <summary>Nothing: the tasks that are left have ladders of their own.</summary>
    Tasks,
}

/// <summary>The rule for one step and turn.</summary>
/// <param name="From">Where the clock starts (UTC).</param>
/// <param name="Clock">How it counts.</param>
/// <param name="Time">How much, for the working and the wall clock; up to the date's midnight in China for a date, up to the time itself for an agreed one.</param>
/// <param name="Days">How many, for working days and visits.</param>
/// <param name="Ladder">What happens as it runs out.</param>
/// <param name="What">The words for people: what is due.</param>
public sealed record DeadlineRule(DateTimeOffset From, DeadlineClock Clock, TimeSpan Time, int Days, DeadlineLadder Ladder, string What)
{
    /// <summary>The rule for where the case stands; null where nothing is due.</summary>
    internal static DeadlineRule? For(Complaint c, CompanyPolicy p) => (c.Step, c.Turn) switch
    {
        (CaseStep.Received, _) => OfNewCase(c.FiledAt, p),
        (CaseStep.Triaged, _) => Working(c.FiledAt, p.Take, "有人接手"),
        (CaseStep.Investigating, _) => InDays(c.StepSince, Investigate(c, p), DeadlineLadder.Staff, "查清责任"),
        (CaseStep.Decided, Turn.Customer) => InDays(c.StepSince, p.ObjectionWorkingDays, DeadlineLadder.Customer, "客户提出异议"),
        (CaseStep.Decided, _) when c.AwaitsClosing => Working(c.StepSince, p.Approve, "主管确认结案"),
        (CaseStep.Decided, Turn.Manager) => Working(c.StepSince, p.Approve, "主管审核答复"),
        (CaseStep.Decided, Turn.Owner) when c.Phase is Phase.Explanation => Working(c.StepSince, p.Approve, "老板审核答复"),
        (CaseStep.Decided, Turn.Agent or Turn.Owner) => c.Conclusion is null
            ? InDays(c.StepSince, Investigate(c, p), DeadlineLadder.Staff, "重新判定")
            : Working(c.StepSince, p.Plan, "提出处理方案"),
        (CaseStep.Planned, Turn.Manager) => Working(c.StepSince, p.Approve, "主管审批方案"),
        (CaseStep.Planned, Turn.Owner) => Working(c.StepSince, p.OwnerDecide, "老板审批方案"),
        (CaseStep.Consent, Turn.Agent or Turn.Owner) => Working(c.StepSince, p.Plan, "致电客户确认方案"),
        (CaseStep.Consent, _) => Wall(c.StepSince, p.Consent, DeadlineLadder.Customer, "客户确认方案"),
        (CaseStep.InProgress, Turn.Cleaner) => Job(c, p),
        (CaseStep.InProgress, Turn.Customer) when c.LiveOffer is { } offer => Wall(c.StepSince, offer.AnswerBy - c.StepSince, DeadlineLadder.Customer, "客户确认上门时间"),
        (CaseStep.InProgress, Turn.Agent) when c.LiveOffer is { State: OfferAnswer.Proposed } => Working(c.StepSince, p.Plan, "致电双方确定上门时间"),
        (CaseStep.InProgress, Turn.Manager) => Working(c.StepSince, p.Approve, "主管安排人员"),
        (CaseStep.InProgress, Turn.Agent) => TaskDeadlines.OfLast(c) ?? InDays(c.StepSince, p.CarryOutWorkingDays, DeadlineLadder.Staff, "完成处理事项"),
        (CaseStep.SignOff, _) => Wall(c.StepSince, p.SignOff, DeadlineLadder.Customer, "客户签收"),
        (CaseStep.Callback, Turn.Workflow) when c.NextCallFrom is { } again => Wall(c.StepSince, again - c.StepSince, DeadlineLadder.None, "换个时段再次回访"),
        (CaseStep.Callback, Turn.Workflow) when c.ClosingBecause is null => Visit(c, p),
        (CaseStep.Pending, _) when c.Pending is { } pending =>
            new(c.StepSince, DeadlineClock.Date, BusinessCalendar.At(pending.NextOn, TimeOnly.MinValue) - c.StepSince, 0, DeadlineLadder.None, "未了事宜继续处理"),
        (CaseStep.Callback, Turn.Agent) => Working(c.StepSince, p.MakeCallback, "完成回访"),
        _ => null,
    };

    /// <summary>The rule for a case that was filed at a time.</summary>
    internal static DeadlineRule OfNewCase(DateTimeOffset filedAt, CompanyPolicy p) => Wall(filedAt, p.Acknowledge, DeadlineLadder.None, "向客户确认已收到");

    // Who cannot be asked what happened costs a day.
    private static int Investigate(Complaint c, CompanyPolicy p) => c.Unreached > 0 ? p.InvestigateUnreachedWorkingDays : p.InvestigateWorkingDays;

    private static DeadlineRule Job(Complaint c, CompanyPolicy p) => c.LiveOffer is { State: OfferAnswer.Offered } offer
        ? new(c.StepSince, DeadlineClock.Wall, offer.AnswerBy - c.StepSince, 0, DeadlineLadder.None, "保洁员应答")
        : InDays(c.LiveOffer?.VisitAt ?? c.StepSince, p.CarryOutWorkingDays, DeadlineLadder.Staff, "完成返工");

    // A second visit counts from the first; the first from when the solution was carried out.
    private static DeadlineRule Visit(Complaint c, CompanyPolicy p) =>
        new(c.CallbackVisitsDone == 0 ? c.CarriedOutAt!.Value : c.StepSince, DeadlineClock.Visit, default, p.CallbackWorkingDays, DeadlineLadder.None, "回访");

    private static DeadlineRule Working(DateTimeOffset from, TimeSpan time, string what) =>
        new(from, DeadlineClock.Working, time, 0, DeadlineLadder.Staff, what);

    private static DeadlineRule Wall(DateTimeOffset from, TimeSpan time, DeadlineLadder ladder, string what) =>
        new(from, DeadlineClock.Wall, time, 0, ladder, what);

    private static DeadlineRule InDays(DateTimeOffset from, int days, DeadlineLadder ladder, string what) =>
        new(from, DeadlineClock.WorkingDays, default, days, ladder, what);
}
