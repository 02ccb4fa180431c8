namespace ComplaintCloud.Complaints.Notices;

/// <summary>Something to be told to somebody.</summary>
/// <param name="About">What it tells; with what it is about and the recipient it is the key by which it goes out once.</param>
/// <param name="Recipient">Audience and id.</param>
/// <param name="Phone">Where to.</param>
/// <param name="Said">The words, without the signature, and where they are from.</param>
internal sealed record Notice(string About, string Recipient, string Phone, ScriptedText Said)
{
    /// <summary>
    /// Without it nobody could go on: it carries a private link, or asks the next person when time has run out. A case that has
    /// sent as many messages as it may still sends these; how many there are depends on people, not on retries.
    /// </summary>
    public bool IsNeeded { get; init; }

    /// <summary>Whom it was for, when somebody else may hear it in their place; the key names them. Null for who hears it.</summary>
    public string? For { get; init; }

    /// <summary>Whether the customer is told; else somebody who works.</summary>
    public bool IsForCustomer => Recipient.StartsWith("customer:", StringComparison.Ordinal);

    /// <summary>The channel in which alone the customer can be told, by staff; null when the product can tell them.</summary>
    public Channel? OnlyBy(Complaint complaint) => IsForCustomer && Phone.Length == 0 ? complaint.Filed!.Contact?.Channel : null;

    /// <summary>To the customer of the case.</summary>
    public static Notice ToCustomer(Complaint complaint, string about, ScriptedText said) =>
        new(about, $"customer:{complaint.Filed!.CustomerId}", complaint.Filed.CustomerPhone, said);

    /// <summary>To a cleaner.</summary>
    public static Notice ToCleaner(People.Cleaner cleaner, string about, ScriptedText said) => new(about, $"cleaner:{cleaner.Id}", cleaner.Phone, said);

    /// <summary>To a member of staff.</summary>
    public static Notice ToStaff(People.StaffMember staff, string about, ScriptedText said) => new(about, $"staff:{staff.Id}", staff.Phone, said);
}
