using System.Runtime.CompilerServices;
using ComplaintCloud.Complaints.Dispatch;
using ComplaintCloud.Complaints.Records;

namespace ComplaintCloud.Complaints.Audit;

/// <summary>Compares the cleaners' books with the visits that cases hold.</summary>
internal sealed class VisitCheck(IRecordStore store) : RecordCheck
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Tables => [VisitBook.Table];

    /// <inheritdoc/>
    public override async IAsyncEnumerable<CaseFault> OfCaseAsync(AuditedCase one, [EnumeratorCancellation] CancellationToken cancel)
    {
        if (Booking.Of(one.Complaint) is not { } held)
            yield break;
        var record = await store.ReadAsync(VisitBook.Table, VisitBook.Of(one.Complaint.Company, held.CleanerId), VisitBook.Row, cancel);
        var entries = record is null ? [] : Reading.Try(() => VisitBook.EntriesOf(record));
        // What is over may be struck out whenever the book is written.
        if (entries is null || record?.Timestamp >= held.Slot.To || entries.Any(entry => entry.ComplaintId == one.Complaint.Id && entry.OfferNo == held.OfferNo && entry.Slot == held.Slot))
            yield break;
        yield return one.Fault(Place(held.CleanerId), $"missing: offer {held.OfferNo} from {held.Slot.From:u} to {held.Slot.To:u}");
    }

    /// <inheritdoc/>
    public override async IAsyncEnumerable<CaseFault> OfRecordsAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var record in store.ReadAllAsync(new RecordQuery(VisitBook.Table), cancel))
        {
            var (company, cleanerId) = (record.Partition.Split('|')[0], record.Partition[(record.Partition.IndexOf('|') + 1)..]);
            if (record.Row != VisitBook.Row || Reading.Try(() => VisitBook.EntriesOf(record)) is not { } entries)
            {
                yield return new CaseFault(new CaseRef(company, "?"), Place(cleanerId), record.Row == VisitBook.Row ? "cannot be read" : $"nothing belongs in row {record.Row}");
                continue;
            }
            var held = new List<VisitReservation>();
            foreach (var entry in entries)
            {
                var current = await CurrentCase.ReadAsync(store, new CaseRef(company, entry.ComplaintId), cancel);
                if (FaultOf(entry, current) is { } what)
                    yield return new CaseFault(new CaseRef(company, entry.ComplaintId), Place(cleanerId), what);
                else if (current.Complaint is { } complaint && Booking.Of(complaint) is { } own && own.CleanerId == cleanerId && own.OfferNo == entry.OfferNo && own.Slot == entry.Slot)
                    held.Add(entry);
            }
            foreach (var (one, other) in Overlaps(held))
                yield return new CaseFault(new CaseRef(company, one.ComplaintId), Place(cleanerId), $"the visit from {one.Slot.From:u} overlaps that of case {other.ComplaintId} from {other.Slot.From:u}");
        }
    }

    // A reservation that was made by somebody who was then slower, or died, stays until it is in the way or the night comes; it is known by the case
    // having gone on since. One of a version that the case has never had was made by nobody.
    private static string? FaultOf(VisitReservation entry, CurrentCase current) =>
        current.IsUnknown ? null
        : current.Complaint is not { } complaint ? "superfluous: there is no such case"
        : entry.Version > complaint.Version ? $"superfluous: reserved at version {entry.Version}, but the case has only {complaint.Version}"
        : entry.OfferNo > complaint.Offers.Count + 1 ? $"superfluous: reserved for offer {entry.OfferNo}, but the case has made only {complaint.Offers.Count}"
        : null;

    private static IEnumerable<(VisitReservation One, VisitReservation Other)> Overlaps(List<VisitReservation> held)
    {
        held.Sort((one, other) => one.Slot.From.CompareTo(other.Slot.From));
        return held.Zip(held.Skip(1)).Where(pair => pair.Second.Slot.From < pair.First.Slot.To);
    }

    private static string Place(string cleanerId) => $"book of cleaner {cleanerId}";
}
