namespace ComplaintCloud.Complaints.People;

/// <summary>A department is added or changed.</summary>
/// <param name="Name">1 to 40 characters.</param>
/// <param name="HeadId">Who of the staff of today leads it.</param>
/// <param name="Active">False for one that is dissolved.</param>
/// <param name="Why">For the change log.</param>
public sealed record EditDepartment(string? Name = null, string? HeadId = null, bool Active = true, string? Why = null)
{
    /// <summary>One that is in use cannot be dissolved.</summary>
    internal static Result<Department> Decide(EditDepartment command, string id, EditScope<Department> scope)
    {
        if ((EditChecks.Id(id, "departmentId") ?? EditChecks.Name(command.Name)) is { } wrong)
            return wrong;
        if (command.HeadId is { } head && scope.People.FindStaff(head) is null)
            return EditErrors.NoStaff("headId");
        if (!command.Active && IsInUse(id, scope.People))
            return EditErrors.DepartmentInUse;
        return new Department(id, command.Name!.Trim(), command.HeadId) { Active = command.Active };
    }

    /// <summary>It is dissolved.</summary>
    internal static Result<Department> Dissolve(EditScope<Department> scope)
    {
        if (scope.Current is not { } current)
            return RequestErrors.NotFound;
        return IsInUse(current.Id, scope.People) ? EditErrors.DepartmentInUse : current with { Active = false };
    }

    private static bool IsInUse(string id, CompanyPeople people) =>
        people.Staff.Any(member => member.DepartmentId == id)
        || people.Taxonomy.Items.Any(item => item.Active && (item.Primary.DepartmentId == id || item.Backup.DepartmentId == id));
}
