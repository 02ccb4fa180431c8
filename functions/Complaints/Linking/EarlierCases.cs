namespace ComplaintCloud.Complaints.Linking;

/// <summary>What the customer complained about before that a new filing may belong to.</summary>
/// <param name="SameOpen">An open case in which the same is said; the filing is no second case.</param>
/// <param name="Open">An open case about the same visit.</param>
/// <param name="Ended">Cases about the same visit that have ended, the last first; the filing is a repeat.</param>
internal sealed record EarlierCases(Complaint? SameOpen, Complaint? Open, IReadOnlyList<Complaint> Ended)
{
    // A customer with more complaints in a month is called, not computed.
    private const int MaxLooked = 20;

    /// <summary>Nothing.</summary>
    public static readonly EarlierCases None = new(null, null, []);

    /// <summary>Looks at the customer's latest cases, within the policy's days.</summary>
    public static async Task<EarlierCases> FindAsync(
        ListReader lists, ComplaintLog log, CaseRef filing, ComplaintFiled filed, DateTimeOffset since, CancellationToken cancel)
    {
        var (order, text) = (filed.Order, filed.Text);
        var latest = await lists.FirstAsync(CaseLists.OfCustomer(filing.Company, filed.CustomerId), MaxLooked, cancel);
        var candidates = latest.Where(line => line.FiledAt >= since && line.Id != filing.Id && line.OrderId == order?.Id && line.Step is not CaseStep.Merged);
        var cases = new List<Complaint>();
        foreach (var line in candidates)
            if (await log.ReadAsync(filing with { Id = line.Id }, cancel) is { } earlier)
                cases.Add(earlier);
        var open = cases.Where(one => one is { Ended: false, Merging: null }).ToList();
        var same = open.Find(one => SaysSame(one, text));
        // Without a visit only the words can tell that it is the same matter.
        return order is null
            ? new(same, null, [.. cases.Where(one => one.Ended && SaysSame(one, text))])
            : new(same, open.FirstOrDefault(), [.. cases.Where(IsRepeatable)]);
    }

    private static bool IsRepeatable(Complaint one) => one.Step is CaseStep.Closed;

    private static bool SaysSame(Complaint one, string text) => SameText.Is(one.Filed!.Text, text) || one.Additions.Any(more => SameText.Is(more, text));
}
