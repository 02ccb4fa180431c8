namespace ComplaintCloud.Complaints.People;

/// <summary>A company with its policy, its staff and its cleaners, as they were at one moment.</summary>
/// <param name="Company">The company.</param>
/// <param name="Policy">Its numbers.</param>
/// <param name="Staff">By id.</param>
/// <param name="Cleaners">By id.</param>
internal sealed record CompanyPeople(
    Company Company, CompanyPolicy Policy, IReadOnlyList<StaffMember> Staff, IReadOnlyList<Cleaner> Cleaners)
{
    /// <summary>One of the staff, or null.</summary>
    public StaffMember? FindStaff(string? id) => Staff.FirstOrDefault(member => member.Id == id);

    /// <summary>One of the cleaners, or null.</summary>
    public Cleaner? FindCleaner(string? id) => Cleaners.FirstOrDefault(cleaner => cleaner.Id == id);

    /// <summary>All staff of one role.</summary>
    public IEnumerable<StaffMember> InRole(StaffRole role) => Staff.Where(member => member.Role == role);
}
