using ComplaintCloud.Complaints.Clocks;

namespace ComplaintCloud.Complaints;

/// <summary>How pauses and moved deadlines change a case.</summary>
internal static class ComplaintFoldClocks
{
    /// <summary>The case after the fact, or null when it is not one of these.</summary>
    public static Complaint? Apply(Complaint before, Fact fact, DateTimeOffset at, string by) => fact switch
    {
        ClockPaused paused => before with
        {
            Pauses = [.. before.Pauses, new ClockPause(paused.PauseNo, before.StepNo, at, paused.Until, paused.Reason, paused.Question, by)],
        },
        CustomerAsked asked => Pause(before, asked.PauseNo, pause => pause with { Asked = true }),
        ClockResumed resumed => Pause(before, resumed.PauseNo, pause => pause with { ResumedAt = at, Because = resumed.Because }),
        DeadlineMoved moved => before with { Deadline = moved.Deadline },
        _ => null,
    };

    private static Complaint Pause(Complaint before, int pauseNo, Func<ClockPause, ClockPause> change) =>
        before with { Pauses = [.. before.Pauses.Select(pause => pause.PauseNo == pauseNo ? change(pause) : pause)] };
}
