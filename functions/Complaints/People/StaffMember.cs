using ComplaintCloud.Complaints.Clocks;

namespace ComplaintCloud.Complaints.People;

/// <summary>What a member of staff may decide, and so their level. The order is the ladder that escalations climb.</summary>
public enum StaffRole
{
    /// <summary>客服: takes cases, investigates, plans, calls back.</summary>
    Agent = 1,

    /// <summary>主管: also approves plans and explanations.</summary>
    Manager = 2,

    /// <summary>老板: decides what goes past the manager's limit.</summary>
    Owner = 3,
}

/// <summary>Somebody who works on complaints.</summary>
/// <param name="Id">Id unique in the company.</param>
/// <param name="Name">Name as colleagues know it.</param>
/// <param name="Role">What they may decide.</param>
/// <param name="Phone">Mobile number for notices.</param>
public sealed record StaffMember(string Id, string Name, StaffRole Role, string Phone)
{
    /// <summary>Their department, if they are in one.</summary>
    public string? DepartmentId { get; init; }

    /// <summary>When they work on the company's working days; null for the company's own hours.</summary>
    public BusinessHours? Hours { get; init; }

    /// <summary>Local dates on which they are off. A shift past midnight belongs to the date on which it begins.</summary>
    public IReadOnlyList<DateOnly> DaysOff { get; init; } = [];

    /// <summary>Who acts for them while they are away: another member of staff.</summary>
    public string? StandInId { get; init; }

    /// <summary>False once they have left; they are kept, because cases name them.</summary>
    public bool Active { get; init; } = true;
}
