namespace ComplaintCloud.Complaints.PendingLedger;

/// <summary>What the pending ledger says of a case beside what every list says.</summary>
/// <param name="Reason">Why it is pending.</param>
/// <param name="Since">Since when (UTC).</param>
/// <param name="NextOn">The day on which it goes on.</param>
/// <param name="OrderCents">What the visit cost that it is about, in fen; none when it is about none.</param>
/// <param name="ContactMonth">The month of the last contact; none when there was none yet.</param>
/// <param name="ContactDueAt">Until when that contact is to be made (UTC); none once it is done.</param>
internal sealed record LedgerLine(string Reason, DateTimeOffset Since, DateOnly NextOn, int? OrderCents, string? ContactMonth, DateTimeOffset? ContactDueAt)
{
    /// <summary>The line of a pending case.</summary>
    public static LedgerLine Of(Complaint complaint, PendingEntry entry)
    {
        var contact = entry.Contacts is [.., var last] ? last : null;
        return new LedgerLine(entry.Reason, entry.Since, entry.NextOn, complaint.Filed?.Order?.PriceCents, contact?.Month, contact?.DoneAt is null ? contact?.DueAt : null);
    }
}

/// <summary>One case of the ledger as staff see it.</summary>
internal sealed record LedgerItem(
    string Id, string Number, int Severity, string Summary, string CustomerName, string? HandlerName, string Reason, DateTimeOffset Since, int AgeDays,
    DateOnly NextOn, DateTimeOffset? DueAt, string? Why, int? OrderCents, string? ContactMonth, DateTimeOffset? ContactDueAt)
{
    /// <summary>Of a line of the list.</summary>
    public static LedgerItem Of(CaseLine line, DateTimeOffset now) => new(
        line.Id, line.Number, line.Severity, line.Summary, line.CustomerName, line.HandlerName, line.Pending!.Reason, line.Pending.Since, AgeOf(line, now),
        line.Pending.NextOn, line.DueAt, line.Why, line.Pending.OrderCents, line.Pending.ContactMonth, line.Pending.ContactDueAt);

    /// <summary>For how many whole days it has been pending.</summary>
    public static int AgeOf(CaseLine line, DateTimeOffset now) => (int)(now - line.Pending!.Since).TotalDays;
}

/// <summary>The ledger in sums.</summary>
/// <param name="Month">The month whose contact day came last, such as 2026-07.</param>
/// <param name="ContactDay">That day.</param>
/// <param name="Cases">How many cases are pending.</param>
/// <param name="OldestDays">For how many days the oldest is; 0 when there is none.</param>
/// <param name="OverThirtyDays">How many are for more than thirty days.</param>
/// <param name="OrderCents">What the visits cost that they are about, in fen.</param>
/// <param name="OpenContacts">How many contacts are not made yet.</param>
internal sealed record LedgerSums(string Month, DateOnly ContactDay, int Cases, int OldestDays, int OverThirtyDays, long OrderCents, int OpenContacts)
{
    private const int Long = 30;

    /// <summary>Of all lines.</summary>
    public static LedgerSums Of(ContactMonth month, IReadOnlyList<CaseLine> lines, DateTimeOffset now)
    {
        var ages = lines.Select(line => LedgerItem.AgeOf(line, now)).ToList();
        return new LedgerSums(month.Month, month.Day, lines.Count, ages.DefaultIfEmpty().Max(), ages.Count(age => age > Long),
            lines.Sum(line => (long)(line.Pending!.OrderCents ?? 0)), lines.Count(line => line.Pending!.ContactDueAt is not null));
    }
}
