using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Tasks;

/// <summary>One task of a case.</summary>
/// <param name="Case">Which case.</param>
/// <param name="TaskNo">Which task of it.</param>
public sealed record TaskRef(CaseRef Case, int TaskNo);

/// <summary>The event that tells a task's workflow that the task is done, somebody else's, or due at another time.</summary>
public sealed record TaskChanged(int TaskNo)
{
    /// <summary>The event's name.</summary>
    public const string EventName = "task-changed";

    /// <summary>The tasks that began between two states of a case.</summary>
    internal static IReadOnlyList<int> Opened(Complaint before, Complaint after) => [.. after.Tasks.Skip(before.Tasks.Count).Select(task => task.TaskNo)];

    /// <summary>The tasks whose workflow should look again.</summary>
    internal static IReadOnlyList<int> Between(Complaint before, Complaint after) => [.. before.Tasks.Zip(after.Tasks)
        .Where(pair => pair.First.State != pair.Second.State || pair.First.Assignments != pair.Second.Assignments || !pair.First.Deadline.IsAt(pair.Second.Deadline))
        .Select(pair => pair.Second.TaskNo)];
}

/// <summary>任务跟进: until the task is done, its owner is reminded, then the backup, the next level and the owner of the company are told, each once.</summary>
internal sealed class WatchTask : Workflow<TaskRef, TaskTurn>
{
    /// <inheritdoc/>
    public override async Task<TaskTurn> RunAsync(IWorkflow workflow, TaskRef input)
    {
        while (true)
        {
            var changed = workflow.WaitForEventAsync<TaskChanged>(TaskChanged.EventName);
            var turn = await workflow.CallAsync<TaskTurn>(nameof(CareForTask), input, StepWait.Patient);
            // A change during the call is heard in the next turn.
            while (turn.IsOpen && turn.NextAt is { } at && await workflow.FirstAsync(changed, at) != changed)
                turn = await workflow.CallAsync<TaskTurn>(nameof(CareForTask), input, StepWait.Patient);
            if (!turn.IsOpen)
                return turn;
            await changed;
        }
    }
}
