using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Clocks;

/// <summary>Staff wait for the customer: the clock of the step stands until they answer, staff go on, or the longest time is over.</summary>
/// <param name="Reason">What is waited for, 1 to 200 characters; the customer reads it.</param>
/// <param name="Question">What the customer is asked by message, up to 200 characters; none for nothing.</param>
/// <param name="Until">When the clock runs again at the latest (UTC); none for as late as the policy allows.</param>
public sealed record PauseClock(string? Reason = null, string? Question = null, DateTimeOffset? Until = null)
{
    private const int MaxText = 200;

    /// <summary>
    /// Allowed where the company's own clock runs. All pauses in one stay in a step are together no longer than the policy
    /// allows. A critical case waits only when a manager or the owner says so.
    /// </summary>
    internal static Result<IReadOnlyList<Fact>> Decide(PauseClock command, Complaint complaint, StaffRole role, CompanyPolicy policy, DateTimeOffset now)
    {
        if ((CaseErrors.CheckText(command.Reason, "reason", MaxText) ?? CaseErrors.CheckLength(command.Question, "question", MaxText)) is { } wrong)
            return wrong;
        var (reason, question) = (command.Reason!.Trim(), string.IsNullOrWhiteSpace(command.Question) ? null : command.Question.Trim());
        if (complaint.Paused is { } standing)
            return standing.Reason == reason && standing.Question == question ? Facts.None : ClockErrors.AlreadyPaused(standing);
        if (complaint.Ended || complaint.Deadline is not { Rungs: var rungs, Rule: var rule } || (rungs.All(rung => rung.Rung is not LadderRung.Backup) && rule?.Ladder is not DeadlineLadder.Tasks))
            return CaseErrors.WrongStep(complaint);
        if (StepDeadlines.IsCritical(complaint) && role < StaffRole.Manager)
            return CaseErrors.NotYours("主管或老板");
        var latest = now + policy.PauseLongest - Used(complaint);
        var until = command.Until?.ToUniversalTime() ?? latest;
        if (latest <= now)
            return RequestErrors.InvalidMember("until", "这一步等待客户的时间已经用完，请继续处理。");
        return until <= now || until > latest
            ? RequestErrors.InvalidMember("until", $"请填写{BusinessCalendar.ToLocal(latest)}以前的时间。")
            : Facts.Of(new ClockPaused(complaint.Pauses.Count + 1, reason, until, question));
    }

    private static TimeSpan Used(Complaint complaint) => complaint.Pauses.Where(pause => pause.StepNo == complaint.StepNo)
        .Aggregate(TimeSpan.Zero, (sum, pause) => sum + (pause.End - pause.From));
}

/// <summary>Staff go on: the clock runs again.</summary>
internal static class ResumeClock
{
    /// <summary>Nothing when it runs; refused when the case has ended.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(Complaint complaint, ResumedBecause because)
    {
        if (complaint.Paused is { } pause)
            return Facts.Of(new ClockResumed(pause.PauseNo, because));
        return complaint.Ended ? CaseErrors.WrongStep(complaint) : Facts.None;
    }
}

/// <summary>Refusals about clocks.</summary>
internal static class ClockErrors
{
    /// <summary>The clock stands already, for something else.</summary>
    public static Error AlreadyPaused(ClockPause pause) =>
        new(ErrorKind.Conflict, "clock_paused", $"已在等待客户（{pause.Reason}），恢复计时后才能再次等待。");
}
