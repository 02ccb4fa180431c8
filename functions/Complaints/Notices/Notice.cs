namespace ComplaintCloud.Complaints.Notices;

/// <summary>Something to be told to somebody about a case.</summary>
/// <param name="About">What it tells; with the step it is the key by which it goes out once.</param>
/// <param name="Recipient">Audience and id.</param>
/// <param name="Phone">Where to.</param>
/// <param name="Text">In Chinese, without the signature.</param>
internal sealed record Notice(string About, string Recipient, string Phone, string Text)
{
    /// <summary>
    /// Without it nobody could go on: it carries a private link, or asks the next person when time has run out. A case that has
    /// sent as many messages as it may still sends these; how many there are depends on people, not on retries.
    /// </summary>
    public bool IsNeeded { get; init; }

    /// <summary>The script and version that the text is from; null for one that is from none.</summary>
    public string? Script { get; init; }

    /// <summary>Whether the customer is told; else somebody who works.</summary>
    public bool IsForCustomer => Recipient.StartsWith("customer:", StringComparison.Ordinal);

    /// <summary>To the customer of the case.</summary>
    public static Notice ToCustomer(Complaint complaint, string about, string text) =>
        new(about, $"customer:{complaint.Filed!.CustomerId}", complaint.Filed.CustomerPhone, text);

    /// <summary>To the customer of the case, from a script.</summary>
    public static Notice ToCustomer(Complaint complaint, string about, ScriptedText said) => ToCustomer(complaint, about, said.Text) with { Script = said.Script };

    /// <summary>To a cleaner, from a script.</summary>
    public static Notice ToCleaner(People.Cleaner cleaner, string about, ScriptedText said) => new(about, $"cleaner:{cleaner.Id}", cleaner.Phone, said.Text) { Script = said.Script };

    /// <summary>To a member of staff.</summary>
    public static Notice ToStaff(People.StaffMember staff, string about, string text) => new(about, $"staff:{staff.Id}", staff.Phone, text);
}
