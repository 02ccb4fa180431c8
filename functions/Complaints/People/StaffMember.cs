namespace ComplaintCloud.Complaints.People;

/// <summary>What a member of staff may decide. The order is the ladder that escalations climb.</summary>
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
public sealed record StaffMember(string Id, string Name, StaffRole Role, string Phone);
