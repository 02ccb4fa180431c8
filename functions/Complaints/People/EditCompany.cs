namespace ComplaintCloud.Complaints.People;

/// <summary>The owner changes what the company is called.</summary>
/// <param name="Name">As customers know it, 1 to 40 characters; also the SMS signature.</param>
/// <param name="Why">For the change log.</param>
public sealed record EditCompany(string? Name = null, string? Why = null)
{
    /// <summary>Its id never changes.</summary>
    internal static Result<Company> Decide(EditCompany command, Company current) =>
        EditChecks.Name(command.Name) is { } wrong ? wrong : current with { Name = command.Name!.Trim() };
}
