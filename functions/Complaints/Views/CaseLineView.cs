using ComplaintCloud.Complaints.Tasks;

namespace ComplaintCloud.Complaints.Views;

/// <summary>One complaint in the customer's list.</summary>
public sealed record CustomerComplaintItem(
    string Id, string Number, CaseStep Step, string StepName, Turn Turn, string Summary, DateTimeOffset FiledAt, int Round);

/// <summary>One case in the staff queue.</summary>
public sealed record QueueItem(
    string Id, string Number, CaseStep Step, string StepName, Turn Turn, int Severity, int Priority, int Level, int Round, string Summary,
    string CustomerName, string? HandlerName, string? AssignedName, bool? Unattended, DateTimeOffset? DueAt, bool Provisional, string? Why, DateTimeOffset? PausedSince,
    DateTimeOffset FiledAt);

/// <summary>One page of a list.</summary>
/// <param name="Items">The items, in the list's order.</param>
/// <param name="Continuation">Opaque token for the next page; null on the last.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Continuation);

/// <summary>Makes list items of stored lines.</summary>
internal static class CaseLineView
{
    /// <summary>For the customer.</summary>
    public static CustomerComplaintItem ForCustomer(CaseLine line) =>
        new(line.Id, line.Number, line.Step, ProgressWords.StepName(line.Step, line.Turn), line.Turn, line.Summary, line.FiledAt, line.Round);

    /// <summary>For the one whose task it is.</summary>
    public static TaskItem ForTaskList(CaseLine line)
    {
        var task = line.Task!;
        return new(
            line.Id, line.Number, task.TaskNo, task.Kind, TaskWords.NameOf(task.Kind), task.ActionNo > 0 ? task.ActionNo : null, task.Cents > 0 ? task.Cents : null,
            line.DueAt!.Value, line.Provisional, line.Why!, task.StartedAt, line.Severity, line.Summary, line.CustomerName);
    }

    /// <summary>For staff.</summary>
    public static QueueItem ForStaff(CaseLine line) => new(
        line.Id, line.Number, line.Step, CaseWords.StepName(line.Step), line.Turn, line.Severity, line.Priority, line.Level, line.Round, line.Summary,
        line.CustomerName, line.HandlerName, line.AssignedName, line.Unattended ? true : null, line.DueAt, line.Provisional, line.Why, line.PausedSince, line.FiledAt);
}
