using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Tasks;

/// <summary>Staff give a task to somebody of the staff.</summary>
/// <param name="StaffId">Whose it is from now on.</param>
/// <param name="Reason">Why, 1 to 500 characters.</param>
public sealed record AssignTask(string? StaffId = null, string? Reason = null)
{
    private const int MaxReason = 500;

    /// <summary>Allowed while it is open. Its deadline stays; the new owner is told.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(AssignTask command, int taskNo, Complaint complaint, CompanyPeople people)
    {
        if (CaseErrors.CheckText(command.Reason, "reason", MaxReason) is { } wrong)
            return wrong;
        if (complaint.Tasks.FirstOrDefault(task => task.TaskNo == taskNo) is not { } task)
            return TaskErrors.NotFound(complaint);
        if (people.FindStaff(command.StaffId) is not { Active: true } person)
            return EditErrors.NoStaff("staffId");
        if (task.OwnerIn(complaint)?.Id == person.Id)
            return Facts.None;
        return task.IsOpen ? Facts.Of(new TaskAssigned(taskNo, person.Id, person.Name, command.Reason!.Trim())) : TaskErrors.Closed(complaint);
    }
}

/// <summary>Somebody begins with a task.</summary>
internal static class StartTask
{
    /// <summary>Allowed while it is open; nothing when it was begun before.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(int taskNo, Complaint complaint) => complaint.Tasks.FirstOrDefault(task => task.TaskNo == taskNo) switch
    {
        null => TaskErrors.NotFound(complaint),
        { Started: not null, State: not TaskState.Cancelled } => Facts.None,
        { IsOpen: true } => Facts.Of(new TaskStarted(taskNo)),
        _ => TaskErrors.Closed(complaint),
    };
}
