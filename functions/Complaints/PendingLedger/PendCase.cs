using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.PendingLedger;

/// <summary>A manager puts a case that cannot be decided now on the pending ledger, with the day on which it goes on.</summary>
/// <param name="Reason">Why, 1 to 200 characters; the customer reads it.</param>
/// <param name="NextOn">The day in China on which it goes on; not further away than the policy allows.</param>
public sealed record PendCase(string? Reason = null, DateOnly? NextOn = null)
{
    private const int MaxReason = 200;

    /// <summary>Allowed while staff have to decide something: founded or not, the plan, its approval. Of a critical case only the owner says so.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(PendCase command, Complaint complaint, StaffRole role, DecisionContext context)
    {
        if (CaseErrors.CheckText(command.Reason, "reason", MaxReason) is { } wrong)
            return wrong;
        var reason = command.Reason!.Trim();
        if (complaint.Pending is { } standing && standing.Reason == reason && standing.NextOn == command.NextOn)
            return Facts.None;
        if (!IsUndecided(complaint))
            return CaseErrors.WrongStep(complaint);
        if (StepDeadlines.IsCritical(complaint) && role < StaffRole.Owner)
            return CaseErrors.NotYours("老板");
        return PendingDate.Refusal(command.NextOn, context) is { } refused ? refused : Facts.Of(new CasePended(complaint.Pendings.Count + 1, reason, command.NextOn!.Value));
    }

    private static bool IsUndecided(Complaint complaint) => complaint is
    {
        Step: CaseStep.Investigating or CaseStep.Decided or CaseStep.Planned or CaseStep.Consent,
        Turn: Turn.Agent or Turn.Manager or Turn.Owner,
        AwaitsClosing: false,
    };
}

/// <summary>Which days a pending case may go on.</summary>
internal static class PendingDate
{
    /// <summary>Why it cannot be that day; null when it can.</summary>
    public static Error? Refusal(DateOnly? day, DecisionContext context)
    {
        var today = BusinessCalendar.LocalDate(context.Now);
        var latest = today.AddDays(context.Policy.PendingLongestDays);
        return day > today && day <= latest ? null : RequestErrors.InvalidMember("nextOn", $"请填写明天到{latest.Month}月{latest.Day}日之间的日期。");
    }
}
