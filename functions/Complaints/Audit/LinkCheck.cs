using System.Runtime.CompilerServices;
using ComplaintCloud.Complaints.Accountability;
using ComplaintCloud.Complaints.Dispatch;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Investigation;
using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Registers;

namespace ComplaintCloud.Complaints.Audit;

/// <summary>Checks the private links: whoever was sent one can open it, and none opens what its holder was never given.</summary>
internal sealed class LinkCheck(IRecordStore store, PrivateLinks links) : TableCheck(store, PrivateLinks.Table)
{
    private (bool IsKnown, DateTimeOffset? At) goneBefore;

    /// <inheritdoc/>
    public override async IAsyncEnumerable<CaseFault> OfCaseAsync(AuditedCase one, [EnumeratorCancellation] CancellationToken cancel)
    {
        if (!goneBefore.IsKnown)
        {
            var swept = await SweepRecords.FindAsync(Store, PrivateLinks.Expiring, one.Complaint.Company, cancel);
            goneBefore = (true, swept is null ? null : Reading.Try(() => SweepRecords.Of(swept))?.BegunAt - PrivateLinks.Expiring.Kept);
        }
        foreach (var (what, holder) in SentBy(one, goneBefore.At))
            if (await Store.ReadAsync(PrivateLinks.Table, links.PartitionOf(holder), PrivateLinks.Row, cancel) is null)
                yield return one.Fault("link", $"missing: that of {what}, which was sent");
    }

    /// <inheritdoc/>
    protected override async Task<string?> FaultAsync(Record record, CancellationToken cancel)
    {
        if (HolderOf(record) is not { } holder)
            return "cannot be read";
        return links.PartitionOf(holder) != record.Partition ? "it opens something else than it was made for" : await FaultAsync(holder, cancel);
    }

    /// <inheritdoc/>
    protected override CaseFault FaultOf(Record record, string what)
    {
        var holder = HolderOf(record);
        return new CaseFault(new CaseRef(holder?.Company ?? "?", holder?.ComplaintId ?? holder?.AccountabilityId ?? "?"), $"link {record.Partition[..8]}", what);
    }

    private static Caller? HolderOf(Record record) => Reading.Try(() => PrivateLinks.HolderOf(record));

    // What a link was needed for is said by the message that carried it. It does not end before that is sent, so a sweep leaves it longer than that.
    private static IEnumerable<(string What, Caller Holder)> SentBy(AuditedCase one, DateTimeOffset? goneBefore)
    {
        var sent = one.Facts.Where(fact => fact.Type == nameof(NoticeSent) && !(fact.At < goneBefore)).Select(fact => (NoticeSent)fact.Read()).Select(notice => (notice.About, notice.Recipient)).ToHashSet();
        var complaint = one.Complaint;
        var customer = new Caller(complaint.Company, Audience.Customer, complaint.Filed?.CustomerId ?? "");
        foreach (var offer in complaint.Offers.Where(offer => sent.Contains(($"offer-{offer.OfferNo}", $"cleaner:{offer.CleanerId}"))))
            yield return ($"offer {offer.OfferNo}", TurnNotices.HolderOf(complaint, offer));
        foreach (var statement in complaint.Investigation?.Statements ?? [])
            if (sent.Contains(($"{ComplaintFoldInvestigation.StatementNotice}{statement.StatementNo}", $"cleaner:{statement.CleanerId}")))
                yield return ($"statement {statement.StatementNo}", StatementNotices.HolderOf(complaint, statement));
        if (sent.Contains((CustomerLinks.Tracking, $"customer:{customer.Id}")))
            yield return ("the case", customer with { ComplaintId = complaint.Id });
    }

    private async Task<string?> FaultAsync(Caller holder, CancellationToken cancel)
    {
        if (holder.AccountabilityId is { } entry)
            return await Store.ReadAsync(RegisterRows.Table, RegisterRows.Partition(holder.Company, AccountabilityRegister.StoredName), RegisterRows.State(entry), cancel) is null ? "orphan: there is no such accountability" : null;
        var current = await CurrentCase.ReadAsync(Store, new CaseRef(holder.Company, holder.ComplaintId ?? "?"), cancel);
        if (current.IsUnknown)
            return null;
        return current.Complaint switch
        {
            null => "orphan: there is no such case",
            var complaint when holder.OfferNo is { } no && !complaint.Offers.Any(offer => offer.OfferNo == no && offer.CleanerId == holder.Id) => $"orphan: offer {no} was not made to {holder.Id}",
            var complaint when holder.Audience is Audience.Customer && complaint.Filed?.CustomerId != holder.Id => $"orphan: it is not a case of {holder.Id}",
            _ => null,
        };
    }
}
