namespace ComplaintCloud.Complaints.Tasks;

/// <summary>Staff have looked at the photos and materials of the customer and the cleaner.</summary>
/// <param name="Note">What they show, 1 to 2,000 characters.</param>
public sealed record InspectMaterials(string? Note = null)
{
    private const int MaxNote = 2000;

    /// <summary>Counts for all that is there; what comes later is a new task.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(InspectMaterials command, int taskNo, Complaint complaint)
    {
        if (CaseErrors.CheckText(command.Note, "note", MaxNote) is { } wrong)
            return wrong;
        return complaint.Tasks.FirstOrDefault(task => task.TaskNo == taskNo && task.Kind is TaskKind.MaterialsInspection) switch
        {
            null => TaskErrors.NotFound(complaint),
            { State: TaskState.Done } => Facts.None,
            { State: TaskState.Open } => Facts.Of(new MaterialsInspected(taskNo, [.. Materials.ToInspect(complaint).Select(file => file.Id)], command.Note!.Trim())),
            _ => TaskErrors.Closed(complaint),
        };
    }
}
