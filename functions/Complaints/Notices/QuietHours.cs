using ComplaintCloud.Complaints.Clocks;

namespace ComplaintCloud.Complaints.Notices;

/// <summary>When somebody may be told something.</summary>
internal static class QuietHours
{
    /// <summary>The end of the quiet hours that the recipient is in; null when they may be told now. What is critical does not wait.</summary>
    public static DateTimeOffset? Until(Notice notice, Complaint complaint, DecisionContext context)
    {
        if (StepDeadlines.IsCritical(complaint))
            return null;
        var quiet = notice.IsForCustomer ? context.Policy.CustomerQuiet : context.Policy.StaffQuiet;
        return BusinessCalendar.AfterQuiet(context.Now, quiet) is var end && end > context.Now ? end : null;
    }
}
