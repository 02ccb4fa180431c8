using ComplaintCloud.Complaints.Tasks;

namespace ComplaintCloud.Complaints.Views;

/// <summary>One task of a case as staff see it.</summary>
public sealed record TaskView(
    int TaskNo, TaskKind Kind, string Name, TaskState State, int? ActionNo, int? Cents, string? OwnerId, string? OwnerName, DateTimeOffset OpenedAt, DateTimeOffset DueAt,
    bool Provisional, string Why, IReadOnlyList<RungView> Rungs, Stamp? Started, Stamp? Done, string? Proof, string? AttachmentId, int? PaidCents, string? DifferenceReason)
{
    /// <summary>The views of all tasks; null when there are none.</summary>
    internal static IReadOnlyList<TaskView>? AllOf(Complaint c) => c.Tasks.Count > 0 ? [.. c.Tasks.Select(task => Of(task, c))] : null;

    private static TaskView Of(CaseTask task, Complaint c) => new(
        task.TaskNo, task.Kind, TaskWords.NameOf(task.Kind), task.State, task.ActionNo > 0 ? task.ActionNo : null, task.Cents > 0 ? task.Cents : null,
        task.OwnerIn(c)?.Id, task.OwnerIn(c)?.Name, task.OpenedAt, task.Deadline.DueAt, task.Deadline.Provisional, task.Deadline.Why,
        [.. task.Deadline.Rungs.Select(rung => new RungView(rung.Rung, rung.At, task.Climbed.Contains(rung.Rung)))],
        task.Started, task.Done, task.Proof, task.AttachmentId, task.PaidCents, task.DifferenceReason);
}

/// <summary>One task in the list of those whose it is.</summary>
public sealed record TaskItem(
    string ComplaintId, string Number, int TaskNo, TaskKind Kind, string Name, int? ActionNo, int? Cents, DateTimeOffset DueAt, bool Provisional, string Why,
    DateTimeOffset? StartedAt, int Severity, string Summary, string CustomerName);
