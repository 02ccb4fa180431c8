namespace ComplaintCloud.Complaints.People;

/// <summary>客户: orders services and may complain about them.</summary>
/// <param name="Id">Id unique in the company.</param>
/// <param name="Name">How they are addressed.</param>
/// <param name="Phone">Mobile number; empty while they have given none.</param>
public sealed record Customer(string Id, string Name, string Phone)
{
    /// <summary>Where they wrote from; null when they never did.</summary>
    public CustomerContact? Contact { get; init; }
}
