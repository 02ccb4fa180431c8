using ComplaintCloud.Complaints.Triage;

namespace ComplaintCloud.Complaints.People;

/// <summary>A company with its policy, its taxonomy, its staff and its cleaners, as they were at one moment.</summary>
/// <param name="Company">The company.</param>
/// <param name="Policy">Its numbers.</param>
/// <param name="EverStaff">By id; those who have left included.</param>
/// <param name="EverCleaners">By id; those who have left included.</param>
internal sealed record CompanyPeople(
    Company Company, CompanyPolicy Policy, IReadOnlyList<StaffMember> EverStaff, IReadOnlyList<Cleaner> EverCleaners)
{
    private readonly Dictionary<string, Cleaner> cleaners = EverCleaners.ToDictionary(cleaner => cleaner.Id);

    /// <summary>How it sorts complaints now.</summary>
    public Taxonomy Taxonomy { get; init; } = Taxonomy.Default;

    /// <summary>Its own days and the years entered for it.</summary>
    public Clocks.CompanyCalendar Calendar { get; init; } = Clocks.CompanyCalendar.None;

    /// <summary>By id; dissolved ones included.</summary>
    public IReadOnlyList<Department> Departments { get; init; } = [];

    /// <summary>The staff of today by id.</summary>
    public IReadOnlyList<StaffMember> Staff { get; } = [.. EverStaff.Where(member => member.Active)];

    /// <summary>The cleaners of today by id.</summary>
    public IReadOnlyList<Cleaner> Cleaners { get; } = [.. EverCleaners.Where(cleaner => cleaner.Active)];

    /// <summary>One of the staff of today, or null.</summary>
    public StaffMember? FindStaff(string? id) => Staff.FirstOrDefault(member => member.Id == id);

    /// <summary>One of the cleaners, also of those who have left, or null.</summary>
    public Cleaner? FindCleaner(string? id) => id is not null && cleaners.TryGetValue(id, out var cleaner) ? cleaner : null;

    /// <summary>One of the departments, or null.</summary>
    public Department? FindDepartment(string? id) => Departments.FirstOrDefault(department => department.Id == id);

    /// <summary>All staff of one role.</summary>
    public IEnumerable<StaffMember> InRole(StaffRole role) => Staff.Where(member => member.Role == role);
}
