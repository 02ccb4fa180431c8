namespace ComplaintCloud.Complaints.People;

/// <summary>保洁员: visits customers; offered the rework of a complaint.</summary>
/// <param name="Id">Id unique in the company.</param>
/// <param name="Name">Name as customers know it.</param>
/// <param name="Phone">Mobile number for offers.</param>
/// <param name="Skills">What they can do, such as 日常保洁 or 玻璃清洗.</param>
/// <param name="Areas">Districts they work in.</param>
/// <param name="Rating">Mean of customers' ratings, 1 to 5.</param>
public sealed record Cleaner(string Id, string Name, string Phone, IReadOnlyList<string> Skills, IReadOnlyList<string> Areas, double Rating)
{
    /// <summary>Local dates on which they are off.</summary>
    public IReadOnlyList<DateOnly> DaysOff { get; init; } = [];

    /// <summary>False once they have left; they are kept, because orders and cases name them.</summary>
    public bool Active { get; init; } = true;
}
