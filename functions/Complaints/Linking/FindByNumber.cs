using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Views;

namespace ComplaintCloud.Complaints.Linking;

/// <summary>Finds a case by the number that the customer reads out, and the case in which it is handled now.</summary>
internal static class FindByNumber
{
    private const int MaxNumber = 40;
    private const int MaxMerges = 10;

    /// <summary>The case, and behind it those that it was merged into; empty when nobody has that number.</summary>
    public static async Task<Result<Page<QueueItem>>> HandleAsync(Caller caller, string number, ListReader lists, ComplaintLog log, CancellationToken cancel)
    {
        if (number.Length is 0 or > MaxNumber || !number.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
            return RequestErrors.InvalidMember("number", "请填写投诉编号，例如 TS20260601-001。");
        var items = new List<QueueItem>();
        var id = await lists.FirstAsync(CaseLists.OfNumber(caller.Company, number.ToUpperInvariant()), 1, cancel) is [var found] ? found.Id : null;
        while (id is not null && items.Count < MaxMerges && await log.ReadAsync(new CaseRef(caller.Company, id), cancel) is { } complaint)
        {
            if (!complaint.IsBarred(caller.Id))
                items.Add(CaseLineView.ForStaff(CaseLists.LineOf(complaint)));
            id = complaint.Links.LastOrDefault(link => link.Relation is CaseRelation.MergedInto)?.ComplaintId;
        }
        return new Page<QueueItem>(items, null);
    }
}
