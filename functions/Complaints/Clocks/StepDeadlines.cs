using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Clocks;

/// <summary>Computes the deadline of the step that a case has just entered, from facts only.</summary>
internal static class StepDeadlines
{
    private const int CriticalSeverity = 4;

    /// <summary>The deadline with its ladder, or null where nothing is due.</summary>
    public static StepDeadline? For(Complaint complaint, CompanyPolicy policy, BusinessCalendar calendar)
    {
        if (DeadlineRule.For(complaint, policy) is not { } rule)
            return null;
        var critical = complaint.Triage?.Severity >= CriticalSeverity;
        var count = new Count(calendar, critical);
        var due = count.Due(rule);
        var rungs = rule.Ladder switch
        {
            DeadlineLadder.None => [],
            DeadlineLadder.Customer => CustomerRungs(rule, due, policy),
            DeadlineLadder.Staff => StaffRungs(complaint, rule, due, policy, count),
        };
        return new StepDeadline(complaint.StepNo, due, [.. rungs.OrderBy(rung => rung.At)],
            count.Provisional, calendar.Version, policy.Version, Why(rule, due, critical, count.Provisional));
    }

    private static List<RungTime> CustomerRungs(DeadlineRule rule, DateTimeOffset due, CompanyPolicy policy) =>
        [new(LadderRung.Remind, rule.From + ((due - rule.From) * policy.RemindAt)), new(LadderRung.Silence, due)];

    private static List<RungTime> StaffRungs(Complaint complaint, DeadlineRule rule, DateTimeOffset due, CompanyPolicy policy, Count count)
    {
        List<RungTime> rungs =
        [
            new(LadderRung.Remind, count.Share(rule, due, policy.RemindAt)),
            new(LadderRung.Backup, due),
            new(LadderRung.NextLevel, count.Add(due, policy.EscalationStep)),
            new(LadderRung.Owner, count.Add(due, 2 * policy.EscalationStep)),
        ];
        if (complaint.Step is CaseStep.Triaged or CaseStep.Investigating or CaseStep.Decided && complaint.Round == 1 && !complaint.Objected)
        {
            rungs.Add(new(LadderRung.FirstResponse, count.Add(complaint.FiledAt, policy.FirstResponse)));
            rungs.Add(new(LadderRung.ReportUpward, count.Add(complaint.FiledAt, policy.ReportUpward)));
        }
        return rungs;
    }

    private static string Why(DeadlineRule rule, DateTimeOffset due, bool critical, bool provisional)
    {
        var how = rule.Clock switch
        {
            DeadlineClock.Wall => $"{Words(rule.Time)}内",
            DeadlineClock.Working when critical => $"特急件，不分节假日{Words(rule.Time)}内",
            DeadlineClock.Working => $"{Words(rule.Time)}（工作时间）内",
            DeadlineClock.WorkingDays when critical => $"特急件，不分节假日{rule.Days}天内",
            DeadlineClock.WorkingDays => $"{rule.Days}个工作日内",
            DeadlineClock.Visit => $"满{rule.Days}个工作日",
        };
        var why = $"{rule.What}：自{BusinessCalendar.ToLocal(rule.From)}起{how}，即{BusinessCalendar.ToLocal(due)}";
        return provisional ? $"{why}（次年放假安排尚未公布，暂定）" : why;
    }

    private static string Words(TimeSpan time) => time.TotalHours >= 1 ? $"{time.TotalHours:0.#}小时" : $"{time.TotalMinutes:0.#}分钟";

    /// <summary>Counting time for one case, remembering whether any of it was provisional.</summary>
    private sealed class Count(BusinessCalendar calendar, bool critical)
    {
        public bool Provisional { get; private set; }

        public DateTimeOffset Due(DeadlineRule rule) => rule.Clock switch
        {
            DeadlineClock.Wall => rule.From + rule.Time,
            DeadlineClock.Working => Add(rule.From, rule.Time),
            DeadlineClock.WorkingDays => critical ? rule.From.AddDays(rule.Days) : Days(rule, DayEdge.Closing),
            DeadlineClock.Visit => Days(rule, DayEdge.Opening),
        };

        public DateTimeOffset Add(DateTimeOffset from, TimeSpan time) => critical ? from + time : Note(calendar.AddWorkingTime(from, time));

        public DateTimeOffset Share(DeadlineRule rule, DateTimeOffset due, double share) =>
            critical ? rule.From + ((due - rule.From) * share) : Add(rule.From, calendar.WorkingTimeBetween(rule.From, due) * share);

        private DateTimeOffset Days(DeadlineRule rule, DayEdge edge) => Note(calendar.AddWorkingDays(rule.From, rule.Days, edge));

        private DateTimeOffset Note(CalendarTime time)
        {
            Provisional |= time.Provisional;
            return time.At;
        }
    }
}
