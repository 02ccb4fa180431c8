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

    /// <summary>Tells whoever's turn it is, then waits until the step has been left; meanwhile climbs the ladder, each rung in its time.</summary>
    public static async Task<CaseView> UntilLeftAsync(this IWorkflow workflow, CaseRef id, CaseView view)
    {
        var now = await workflow.ActAsync(nameof(NotifyTurn), new StepRef(id, view.StepNo));
        if (now.StepNo != view.StepNo)
            return now;
        var left = workflow.LeftAsync(view);
        foreach (var rung in view.Rungs)
        {
            if (await workflow.FirstAsync(left, rung.At) == left)
                break;
            await workflow.ActAsync(nameof(ClimbLadder), new RungRef(id, view.StepNo, rung.Rung));
        }
        return (await left).View;
    }

    /// <summary>Completes when the step has been left.</summary>
    public static Task<StepLeft> LeftAsync(this IWorkflow workflow, CaseView view) =>
        workflow.WaitForEventAsync<StepLeft>(StepLeft.EventName(view.StepNo));

    /// <summary>Waits until the step has been left or a time has come; the loser's timer is cancelled.</summary>
    /// <returns>The event's task, or the timer's.</returns>
    public static async Task<Task> FirstAsync(this IWorkflow workflow, Task left, DateTimeOffset at)
    {
        using var stop = new CancellationTokenSource();
        var first = await Task.WhenAny(left, workflow.TimerAsync(at, stop.Token));
        // Not CancelAsync: it would leave the workflow's thread.
        stop.Cancel();
        return first;
    }
}

/// <summary>One stay in a step.</summary>
internal sealed record StepRef(CaseRef Case, int StepNo);

/// <summary>One rung of a step's ladder.</summary>
internal sealed record RungRef(CaseRef Case, int StepNo, LadderRung Rung);
