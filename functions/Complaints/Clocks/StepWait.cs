using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Clocks;

/// <summary>How workflows wait for people.</summary>
internal static class StepWait
{
    /// <summary>Work on our own store and messages is tried for days rather than given up: twenty attempts, at most six hours apart.</summary>
    public static readonly RetryPolicy Patient = new(20, TimeSpan.FromSeconds(1), 3, TimeSpan.FromHours(6));

    /// <summary>Lets an activity work on the case; says where it stands then.</summary>
    public static Task<CaseView> ActAsync(this IWorkflow workflow, string activity, object input) =>
        workflow.CallAsync<CaseView>(activity, input, Patient);

    /// <summary>Tells whoever's turn it is, then waits until the step has been left; meanwhile climbs the ladder, each rung in its time, wherever that moves.</summary>
    public static async Task<CaseView> UntilLeftAsync(this IWorkflow workflow, CaseRef id, CaseView view)
    {
        var step = new StepRef(id, view.StepNo);
        var (left, moved, climbed, heard) = (workflow.LeftAsync(view), workflow.MovedAsync(view), new HashSet<RungTime>(), (DateTimeOffset?)null);
        var now = await workflow.ActAsync(nameof(NotifyTurn), step);
        while (now.StepNo == view.StepNo)
        {
            var (rung, held) = (now.Rungs.FirstOrDefault(one => !climbed.Contains(one)), now.HeldUntil == heard ? null : now.HeldUntil);
            var first = await workflow.FirstAsync(Earlier(rung?.At, held), left, moved);
            if (first == left)
                return (await left).View;
            if (first != moved && (held is null || rung?.At < held))
            {
                climbed.Add(rung!);
                now = await workflow.ActAsync(nameof(ClimbLadder), new RungRef(id, view.StepNo, rung!.Rung));
                continue;
            }
            if (first == moved)
            {
                moved = workflow.MovedAsync(view);
                climbed.Clear();
            }
            else
            {
                heard = held;
            }
            now = await workflow.ActAsync(nameof(NotifyTurn), step);
        }
        return now;
    }

    /// <summary>Tells those whom the step concerns, then waits for its appointment, wherever that moves.</summary>
    /// <returns>Where the case stands when the step was left before; null when the time has come.</returns>
    public static async Task<CaseView?> UntilDueAsync(this IWorkflow workflow, CaseRef id, CaseView view)
    {
        var step = new StepRef(id, view.StepNo);
        var (left, moved, heard) = (workflow.LeftAsync(view), workflow.MovedAsync(view), (DateTimeOffset?)null);
        var now = await workflow.ActAsync(nameof(NotifyTurn), step);
        while (now.StepNo == view.StepNo)
        {
            var held = now.HeldUntil == heard ? null : now.HeldUntil;
            var first = await workflow.FirstAsync(Earlier(now.DueAt, held), left, moved);
            if (first == left)
                return (await left).View;
            if (first != moved && (held is null || now.DueAt <= held))
                return null;
            if (first == moved)
                moved = workflow.MovedAsync(view);
            else
                heard = held;
            now = await workflow.ActAsync(nameof(NotifyTurn), step);
        }
        return now;
    }

    /// <summary>Completes when the step has been left.</summary>
    public static Task<StepLeft> LeftAsync(this IWorkflow workflow, CaseView view) =>
        workflow.WaitForEventAsync<StepLeft>(StepLeft.EventName(view.StepNo));

    /// <summary>Waits until the step has been left or a time has come; the loser's timer is cancelled.</summary>
    /// <returns>The event's task, or the timer's.</returns>
    public static Task<Task> FirstAsync(this IWorkflow workflow, Task left, DateTimeOffset at) => workflow.FirstAsync(at, left);

    private static DateTimeOffset? Earlier(DateTimeOffset? one, DateTimeOffset? other) => one is null || other < one ? other ?? one : one;

    private static Task<StepMoved> MovedAsync(this IWorkflow workflow, CaseView view) =>
        workflow.WaitForEventAsync<StepMoved>(StepMoved.EventName(view.StepNo));

    private static async Task<Task> FirstAsync(this IWorkflow workflow, DateTimeOffset? at, params Task[] events)
    {
        if (at is not { } time)
            return await Task.WhenAny(events);
        using var stop = new CancellationTokenSource();
        var first = await Task.WhenAny([.. events, workflow.TimerAsync(time, stop.Token)]);
        // Not CancelAsync: it would leave the workflow's thread.
        stop.Cancel();
        return first;
    }
}

/// <summary>One stay in a step.</summary>
internal sealed record StepRef(CaseRef Case, int StepNo);

/// <summary>One rung of a step's ladder.</summary>
internal sealed record RungRef(CaseRef Case, int StepNo, LadderRung Rung);
