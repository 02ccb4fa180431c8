namespace ComplaintCloud.Complaints.Clocks;

/// <summary>Says in one Chinese sentence why a deadline is then.</summary>
internal static class DeadlineWords
{
    /// <summary>What is due, from when, how the time is counted, and when that is; of what was agreed with the customer, what and for when.</summary>
    public static string Why(Complaint complaint, DeadlineRule rule, DateTimeOffset due, CaseClock clock)
    {
        if (How(rule, StepDeadlines.IsCritical(complaint)) is not { } how)
            return $"已约定{BusinessCalendar.ToLocal(due)}前{rule.What}";
        var what = complaint.Pending is { Reason: var reason } ? $"{rule.What}（{reason.TrimEnd('。')}）" : rule.What;
        var why = $"{what}：自{BusinessCalendar.ToLocal(rule.From)}起{how}{Paused(complaint, rule, due, clock)}，即{BusinessCalendar.ToLocal(due)}";
        return clock.Provisional ? $"{why}（次年放假安排尚未公布，暂定）" : why;
    }

    /// <summary>The same for the customer: what they wait for in their words, and how its time is counted.</summary>
    public static string ForCustomer(string what, StepDeadline deadline)
    {
        var ours = deadline.Rule?.What ?? deadline.Why[..Math.Max(0, deadline.Why.IndexOf('：', StringComparison.Ordinal))];
        return deadline.Why.StartsWith(ours, StringComparison.Ordinal)
            ? what + deadline.Why[ours.Length..].Replace("等待客户", "等待您", StringComparison.Ordinal)
            : deadline.Why;
    }

    // An agreed time is not counted from anything.
    private static string? How(DeadlineRule rule, bool critical) => rule.Clock switch
    {
        DeadlineClock.Wall => $"{Words(rule.Time)}内",
        DeadlineClock.Working when critical => $"特急件，不分节假日{Words(rule.Time)}内",
        DeadlineClock.Working => $"{Words(rule.Time)}（工作时间）内",
        DeadlineClock.WorkingDays when critical => $"特急件，不分节假日{rule.Days}天内",
        DeadlineClock.WorkingDays => $"{rule.Days}个工作日内",
        DeadlineClock.Visit => $"满{rule.Days}个工作日",
        DeadlineClock.Date => "搁置，其他时限停止计算，到约定日期（遇休息日顺延）开始上班时",
        DeadlineClock.Agreed => null,
    };

    private static string Paused(Complaint complaint, DeadlineRule rule, DateTimeOffset due, CaseClock clock)
    {
        if (rule.Clock is DeadlineClock.Wall or DeadlineClock.Visit or DeadlineClock.Date)
            return "";
        if (complaint.Paused is { } pause)
            return $"（{BusinessCalendar.ToLocal(pause.From)}起等待客户，计时暂停，最迟{BusinessCalendar.ToLocal(pause.Until)}恢复）";
        return clock.Paused(rule.From, due) ? "（等待客户的时间不计）" : "";
    }

    private static string Words(TimeSpan time) => time.TotalHours >= 1 ? $"{Number(time.TotalHours)}小时" : $"{Number(time.TotalMinutes)}分钟";

    // Most are whole, and those are quickly written.
    private static string Number(double number) => number == Math.Floor(number) ? $"{(int)number}" : $"{number:0.#}";
}
