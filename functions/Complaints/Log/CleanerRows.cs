namespace ComplaintCloud.Complaints;

/// <summary>The lists of what cleaners did and said in cases, which stay when the case has ended; what they still have to do is in <see cref="CaseLists.JobsOf"/>.</summary>
internal static class CleanerRows
{
    private const string DoneList = "done";
    private const string StatementList = "statements";

    /// <summary>The reworks that a cleaner has reported, newest first.</summary>
    public static string DoneBy(string company, string cleanerId) => $"{company}|{DoneList}|{cleanerId}";

    /// <summary>The statements that a cleaner was asked for, newest first.</summary>
    public static string StatementsOf(string company, string cleanerId) => $"{company}|{StatementList}|{cleanerId}";

    /// <summary>Before which row all lies that came after a moment.</summary>
    public static string Since(DateTimeOffset moment) => $"{DateTimeOffset.MaxValue.UtcTicks - moment.UtcTicks:D19}";

    /// <summary>Whether a list is one of these.</summary>
    public static bool IsOne(string partition) => partition.Split('|') is [_, DoneList or StatementList, _];

    /// <summary>The places of a case.</summary>
    public static IEnumerable<ListRow> Of(Complaint c, CaseLine line)
    {
        foreach (var offer in c.Offers)
            if (offer is { State: OfferAnswer.Reported, ReportedAt: { } at })
                yield return Row(DoneBy(c.Company, offer.CleanerId), at, offer.OfferNo);
        foreach (var statement in c.Investigation?.Statements ?? [])
            yield return Row(StatementsOf(c.Company, statement.CleanerId), statement.RequestedAt, statement.StatementNo);

        ListRow Row(string list, DateTimeOffset at, int no) => new(new(list, $"{Since(at)}{no:D4}{c.Id}"), line with { PartNo = no });
    }
}
