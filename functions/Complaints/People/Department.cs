namespace ComplaintCloud.Complaints.People;

/// <summary>部门: a part of the company that can be responsible for a sub-item of the taxonomy, such as 财务.</summary>
/// <param name="Id">Id unique in the company.</param>
/// <param name="Name">Name as colleagues know it.</param>
/// <param name="HeadId">Who of the staff leads it; null while nobody does.</param>
public sealed record Department(string Id, string Name, string? HeadId = null)
{
    /// <summary>False once it is dissolved; it is kept, because cases name it.</summary>
    public bool Active { get; init; } = true;
}
