using ComplaintCloud.Complaints.Clocks;

namespace ComplaintCloud.Complaints.People;

/// <summary>A member of staff is added or changed.</summary>
/// <param name="Name">1 to 40 characters.</param>
/// <param name="Role">What they may decide.</param>
/// <param name="Phone">Eleven digits; nobody else's of the staff.</param>
/// <param name="DepartmentId">A department that exists.</param>
/// <param name="Hours">Their own working windows; absent for the company's.</param>
/// <param name="DaysOff">Local dates.</param>
/// <param name="StandInId">Another of the staff of today.</param>
/// <param name="Active">False for somebody who has left.</param>
/// <param name="Why">For the change log.</param>
public sealed record EditStaff(
    string? Name = null, StaffRole? Role = null, string? Phone = null, string? DepartmentId = null, IReadOnlyList<WorkingWindow>? Hours = null,
    IReadOnlyList<DateOnly>? DaysOff = null, string? StandInId = null, bool Active = true, string? Why = null)
{
    /// <summary>Managers may change everybody but owners; the last owner stays.</summary>
    internal static Result<StaffMember> Decide(EditStaff command, string id, EditScope<StaffMember> scope)
    {
        if (Check(command, id) is { } wrong)
            return wrong;
        var after = new StaffMember(id, command.Name!.Trim(), command.Role!.Value, command.Phone!)
        {
            DepartmentId = command.DepartmentId,
            Hours = command.Hours is { } windows ? new BusinessHours { Windows = windows } : null,
            DaysOff = [.. (command.DaysOff ?? []).Distinct().Order()],
            StandInId = command.StandInId,
            Active = command.Active,
        };
        return CheckPlace(after, scope) is { } misplaced ? misplaced : after;
    }

    /// <summary>Somebody leaves.</summary>
    internal static Result<StaffMember> Leave(EditScope<StaffMember> scope)
    {
        if (scope.Current is not { } current)
            return RequestErrors.NotFound;
        var after = current with { Active = false };
        return CheckPlace(after, scope) is { } misplaced ? misplaced : after;
    }

    private static Error? Check(EditStaff command, string id) =>
        EditChecks.Id(id, "staffId")
        ?? EditChecks.Name(command.Name)
        ?? (command.Role is null ? RequestErrors.InvalidMember("role", "请选择角色。") : null)
        ?? EditChecks.Phone(command.Phone)
        ?? EditChecks.Hours(command.Hours, "hours")
        ?? EditChecks.DaysOff(command.DaysOff);

    private static Error? CheckPlace(StaffMember after, EditScope<StaffMember> scope)
    {
        var staff = scope.All.Where(member => member.Id != after.Id && member.Active).Append(after).ToList();
        if (scope.Role < StaffRole.Owner && (after.Role is StaffRole.Owner || scope.Current?.Role is StaffRole.Owner))
            return CaseErrors.NotYours("老板");
        if (!staff.Any(member => member is { Active: true, Role: StaffRole.Owner }))
            return EditErrors.LastOwner;
        if (!after.Active)
            return null;
        if (after.DepartmentId is { } department && scope.People.FindDepartment(department) is not { Active: true })
            return EditErrors.NoDepartment("departmentId");
        if (staff.Any(member => member.Id != after.Id && member.Phone == after.Phone))
            return EditErrors.DuplicatePhone;
        return CheckStandIn(after, staff);
    }

    private static Error? CheckStandIn(StaffMember after, List<StaffMember> staff)
    {
        if (after.StandInId is null)
            return null;
        if (after.StandInId != after.Id && !staff.Any(member => member.Id == after.StandInId))
            return EditErrors.NoStaff("standInId");
        var next = after;
        for (var steps = 0; next is { StandInId: { } standIn } && steps <= staff.Count; steps++)
        {
            if (standIn == after.Id)
                return EditErrors.StandInCircle;
            next = staff.Find(member => member.Id == standIn);
        }
        return null;
    }
}
