using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Clocks;

/// <summary>Computes the deadline of the step that a case is in, from facts only and never by counting on.</summary>
internal static class StepDeadlines
{
    private const int CriticalSeverity = 4;

    // With less working time before it, a reminder would come while whoever promised still knows.
    private static readonly TimeSpan SoonestReminder = TimeSpan.FromMinutes(30);

    private static readonly Complaint JustFiled = new() { Company = "", Id = "", StepNo = 1 };

    /// <summary>The deadline of the first step of a case that is filed at a time.</summary>
    public static StepDeadline OfNewCase(DateTimeOffset filedAt, CompanyPolicy policy, BusinessCalendar calendar) =>
        Compute(JustFiled, DeadlineRule.OfNewCase(filedAt, policy), LadderNumbers.Of(policy), policy.Version, calendar);

    /// <summary>The deadline of a step just entered with its ladder, or null where nothing is due.</summary>
    public static StepDeadline? For(Complaint complaint, CompanyPolicy policy, BusinessCalendar calendar) =>
        DeadlineRule.For(complaint, policy) is { } rule ? Compute(complaint, rule, LadderNumbers.Of(policy), policy.Version, calendar) : null;

    /// <summary>The same deadline computed again, by the rule and the numbers that it was set by; as it is where no clock runs.</summary>
    public static StepDeadline? Again(Complaint complaint, BusinessCalendar calendar) =>
        complaint.Deadline is { Rule: { } rule, Numbers: { } numbers } set ? Compute(complaint, rule, numbers, set.PolicyVersion, calendar) : complaint.Deadline;

    /// <summary>The deadline of a task by a rule: on the clock of its case, with the part of the ladder that every task has.</summary>
    public static StepDeadline OfTask(Complaint complaint, DeadlineRule rule, LadderNumbers numbers, int policyVersion, BusinessCalendar calendar)
    {
        var deadline = Compute(complaint, rule, numbers, policyVersion, calendar);
        // Where less than a working day lies between, the reminder could come too late.
        return deadline with { Rungs = [.. deadline.Rungs.Where(rung => rung.Rung is LadderRung.Backup or LadderRung.NextLevel or LadderRung.Owner || (rung.Rung is LadderRung.Remind && rung.At < deadline.DueAt))] };
    }

    /// <summary>It runs around the clock and does not wait.</summary>
    public static bool IsCritical(Complaint complaint) => complaint.Triage?.Severity >= CriticalSeverity;

    private static StepDeadline Compute(Complaint complaint, DeadlineRule rule, LadderNumbers numbers, int policyVersion, BusinessCalendar calendar)
    {
        var agreed = rule.Clock is DeadlineClock.Agreed;
        // Who was given a time expects us then, whatever else the case waits for.
        var clock = new CaseClock(calendar, IsCritical(complaint), agreed ? [] : complaint.Pauses);
        var due = clock.Due(rule);
        var rungs = rule.Ladder switch
        {
            DeadlineLadder.None => [],
            DeadlineLadder.Tasks => complaint.Paused is { } pause ? [new RungTime(LadderRung.Resume, pause.Until)] : [],
            DeadlineLadder.Customer => CustomerRungs(complaint, rule, due, numbers),
            DeadlineLadder.Staff => StaffRungs(complaint, rule, due, numbers, clock),
        };
        // A wall clock that nobody is reminded of runs out whatever happens; its fact stays small.
        var fixedTime = rule is { Clock: DeadlineClock.Wall, Ladder: DeadlineLadder.None };
        return new StepDeadline(complaint.StepNo, due, rule.Ladder is DeadlineLadder.None ? [] : [.. rungs.OrderBy(rung => rung.At)],
            clock.Provisional && !agreed, calendar.Version, policyVersion, DeadlineWords.Why(complaint, rule, due, clock))
        { Rule = fixedTime ? null : rule, Numbers = fixedTime ? null : numbers };
    }

    private static List<RungTime> CustomerRungs(Complaint complaint, DeadlineRule rule, DateTimeOffset due, LadderNumbers numbers)
    {
        var remind = Heard(complaint, rule.From + ((due - rule.From) * numbers.RemindAt), numbers.CustomerQuiet);
        // One that could only be heard when all is over comes before the quiet hours.
        return [new(LadderRung.Remind, remind < due ? remind : BusinessCalendar.BeforeQuiet(remind, numbers.CustomerQuiet)), new(LadderRung.Silence, due)];
    }

    private static IEnumerable<RungTime> StaffRungs(Complaint complaint, DeadlineRule rule, DateTimeOffset due, LadderNumbers numbers, CaseClock clock)
    {
        List<RungTime> rungs =
        [
            new(LadderRung.Remind, RemindAt(rule, due, numbers, clock)),
            new(LadderRung.Backup, due),
            new(LadderRung.NextLevel, clock.Add(due, numbers.EscalationStep)),
            new(LadderRung.Owner, clock.Add(due, 2 * numbers.EscalationStep)),
        ];
        if (complaint.Step is CaseStep.Triaged or CaseStep.Investigating or CaseStep.Decided && complaint.Round == 1 && !complaint.Objected)
        {
            rungs.Add(new(LadderRung.FirstResponse, clock.Add(complaint.FiledAt, numbers.FirstResponse)));
            rungs.Add(new(LadderRung.ReportUpward, clock.Add(complaint.FiledAt, numbers.ReportUpward)));
        }
        if (complaint.Paused is { } pause)
            rungs.Add(new(LadderRung.Resume, pause.Until));
        return rungs.Select(rung => rung.Rung is LadderRung.Resume ? rung : rung with { At = Told(complaint, rung.At, numbers.StaffQuiet, clock) });
    }

    // What was agreed for an evening has hardly any working time before it, or none.
    private static DateTimeOffset RemindAt(DeadlineRule rule, DateTimeOffset due, LadderNumbers numbers, CaseClock clock)
    {
        var byWall = rule.From + ((due - rule.From) * numbers.RemindAt);
        if (clock.Between(rule.From, due) * numbers.RemindAt is not { Ticks: > 0 } time)
            return byWall;
        var byWork = clock.Add(rule.From, time);
        return rule.Clock is DeadlineClock.Agreed && time < SoonestReminder && byWall > byWork ? byWall : byWork;
    }

    // What the quiet hours put off into a pause waits for the end of that too.
    private static DateTimeOffset Told(Complaint complaint, DateTimeOffset at, WorkingWindow quiet, CaseClock clock)
    {
        var heard = Heard(complaint, at, quiet);
        return clock.AfterPause(heard) is var after && after > heard ? Told(complaint, after, quiet, clock) : heard;
    }

    private static DateTimeOffset Heard(Complaint complaint, DateTimeOffset at, WorkingWindow quiet)
    {
        if (IsCritical(complaint))
            return at;
        // What is overdue already when a step is entered at night waits for the morning too.
        var entered = BusinessCalendar.AfterQuiet(complaint.StepSince, quiet);
        return at < complaint.StepSince && entered > complaint.StepSince ? entered : BusinessCalendar.AfterQuiet(at, quiet);
    }
}
