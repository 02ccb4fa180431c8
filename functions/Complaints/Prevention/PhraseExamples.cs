namespace ComplaintCloud.Complaints.Prevention;

/// <summary>Picks the cases that are named as examples of what rose.</summary>
internal sealed class PhraseExamples(ComplaintLog log)
{
    private const int Most = 3;

    /// <summary>The numbers of the newest cases that say it and may be known of, oldest first.</summary>
    public async Task<IReadOnlyList<string>> OfAsync(string company, RisenPhrase risen, Func<Complaint, bool> mayKnow, CancellationToken cancel)
    {
        var numbers = new List<string>(Most);
        foreach (var one in risen.SaidBy.Reverse())
        {
            if (numbers.Count == Most)
                break;
            if (await log.ReadAsync(new CaseRef(company, one.ComplaintId), cancel) is { } complaint && mayKnow(complaint))
                numbers.Insert(0, one.Number);
        }
        return numbers;
    }
}
