using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Clocks;

/// <summary>The policy's numbers that a ladder is made of, as they were when its step was entered: a change of them concerns new deadlines only.</summary>
/// <param name="RemindAt">What part of the time has passed at the reminder, 0 to 1.</param>
/// <param name="EscalationStep">Between two rungs after the deadline.</param>
/// <param name="FirstResponse">From filing until the customer has a plan or a promised time.</param>
/// <param name="ReportUpward">From filing until it is reported upward.</param>
/// <param name="StaffQuiet">When staff get no messages that can wait, local time.</param>
/// <param name="CustomerQuiet">When customers get none.</param>
public sealed record LadderNumbers(
    double RemindAt, TimeSpan EscalationStep, TimeSpan FirstResponse, TimeSpan ReportUpward, WorkingWindow StaffQuiet, WorkingWindow CustomerQuiet)
{
    internal static LadderNumbers Of(CompanyPolicy policy) =>
        new(policy.RemindAt, policy.EscalationStep, policy.FirstResponse, policy.ReportUpward, policy.StaffQuiet, policy.CustomerQuiet);
}
