namespace ComplaintCloud.Complaints.Prevention;

/// <summary>A manager or the owner tells all customers of an incident something, in one action.</summary>
/// <param name="Text">What, as the customers are to read it, 1 to 300 characters; each message begins with the number of the customer's own case.</param>
public sealed record TellAffected(string? Text = null)
{
    private const int MaxText = 300;

    /// <summary>Each customer is told once in an incident: a second action reaches those whose cases were linked since.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(TellAffected command, IncidentEntry incident, IReadOnlyList<AffectedCustomer> affected)
    {
        if (CaseErrors.CheckText(command.Text, "text", MaxText) is { } wrong)
            return wrong;
        var text = command.Text!.Trim();
        var to = affected.ExceptBy(incident.Tellings.SelectMany(telling => telling.To).Select(one => one.CustomerId), one => one.CustomerId).ToList();
        if (to.Count == 0)
            return incident.Tellings is [.., var last] && last.Text == text ? Facts.None : IncidentErrors.EverybodyTold;
        return incident.Closed is null ? Facts.Of(new TellingOrdered(incident.Tellings.Count + 1, text, to)) : IncidentErrors.Closed;
    }

    /// <summary>The customers of the linked cases, each with the newest of theirs.</summary>
    internal static IReadOnlyList<AffectedCustomer> AffectedBy(IEnumerable<Complaint> linked) =>
        [.. linked.GroupBy(one => one.Filed!.CustomerId).Select(own => new AffectedCustomer(own.Key, own.MaxBy(one => one.FiledAt)!.Id))];
}
