using System.Text.Json;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Dispatch;

/// <summary>A time that a case has reserved of a cleaner.</summary>
/// <param name="ComplaintId">Which case.</param>
/// <param name="OfferNo">By which offer.</param>
/// <param name="Version">The version that the case had when it reserved; what it decided then was appended to that version or never.</param>
/// <param name="Slot">The time.</param>
internal sealed record VisitReservation(string ComplaintId, int OfferNo, int Version, VisitSlot Slot);

/// <summary>
/// 上门安排: when each cleaner is taken, one record per cleaner, so that two cases that want the same time meet there. A case
/// reserves before it appends the fact, and gives back what it no longer holds after it; whatever is lost between the two steps is
/// found out by the version.
/// </summary>
internal sealed class VisitBook(IRecordStore store, TimeProvider time)
{
    /// <summary>The table of all books; one partition for each cleaner.</summary>
    public const string Table = "visits";

    /// <summary>The only row of a book.</summary>
    public const string Row = "book";

    private const int MaxTries = 24;

    /// <summary>The partition of a cleaner's book.</summary>
    public static string Of(string company, string cleanerId) => $"{company}|{cleanerId}";

    /// <summary>What stands in a book.</summary>
    public static IReadOnlyList<VisitReservation> EntriesOf(Record record) =>
        JsonSerializer.Deserialize<List<VisitReservation>>(LongText.Join(record.Properties, "visits"), WorkflowCatalog.Json)!;

    /// <summary>When a cleaner is taken; may name a time that is just being given back.</summary>
    public async Task<IReadOnlyList<VisitReservation>> ReadAsync(string company, string cleanerId, CancellationToken cancel) =>
        (await LoadAsync(Of(company, cleanerId), cancel)).Entries;

    /// <summary>Takes a time for a case. Safe to ask twice.</summary>
    /// <returns>What the cleaner has at that time already; empty when the time is the case's now.</returns>
    public async Task<IReadOnlyList<VisitReservation>> ReserveAsync(Complaint complaint, Booking wanted, CancellationToken cancel)
    {
        var partition = Of(complaint.Company, wanted.CleanerId);
        for (var attempt = 1; attempt <= MaxTries; attempt++)
        {
            var (entries, etag) = await LoadAsync(partition, cancel);
            List<VisitReservation> kept = [];
            foreach (var entry in entries.Where(entry => entry.Slot.To > time.GetUtcNow()))
            {
                var isOwn = entry.ComplaintId == complaint.Id;
                var isInTheWay = !isOwn && !wanted.Length.Fits(wanted.VisitAt, entry.Slot);
                if (isInTheWay && await StandsAsync(complaint.Company, entry, cancel))
                    return entries;
                if (!isInTheWay && !(isOwn && entry.OfferNo == wanted.OfferNo && entry.Slot == wanted.Slot))
                    kept.Add(entry);
            }
            if (await SaveAsync(partition, [.. kept, new(complaint.Id, wanted.OfferNo, complaint.Version, wanted.Slot)], etag, cancel))
                return [];
        }
        throw new TransientException($"The book of cleaner {wanted.CleanerId} changes too fast.");
    }

    /// <summary>Gives back what a case no longer holds of a cleaner. Safe to do twice, and late.</summary>
    public async Task TidyAsync(Complaint complaint, string cleanerId, CancellationToken cancel)
    {
        var partition = Of(complaint.Company, cleanerId);
        for (var attempt = 1; attempt <= MaxTries; attempt++)
        {
            var (entries, etag) = await LoadAsync(partition, cancel);
            var kept = entries.Where(entry => entry.ComplaintId != complaint.Id || IsHeld(entry, complaint)).ToList();
            if (kept.Count == entries.Count || await SaveAsync(partition, kept, etag, cancel))
                return;
        }
        throw new TransientException($"The book of cleaner {cleanerId} changes too fast.");
    }

    /// <summary>
    /// Whether a reservation is still its case's: it is what the case holds, or the case has not gone on since, so that its fact may be
    /// about to be appended. Once the case has gone on, a fact decided on the older version can no longer be.
    /// </summary>
    public static bool IsHeld(VisitReservation entry, Complaint complaint) => complaint.Version <= entry.Version || Holds(complaint, entry);

    /// <summary>Takes out of a book what is over and what was reserved in vain, as its fact was never appended. Safe to do twice.</summary>
    public async Task StrikeLostAsync(string company, Record book, CancellationToken cancel)
    {
        var entries = EntriesOf(book);
        List<VisitReservation> kept = [];
        foreach (var entry in entries.Where(entry => entry.Slot.To > time.GetUtcNow()))
            if (!await IsLostAsync(company, entry, cancel))
                kept.Add(entry);
        if (kept.Count < entries.Count)
            await SaveAsync(book.Partition, kept, book.ETag, cancel);
    }

    // Whoever reserved, however long ago, may be about to append to the case as it stands. Its row is written anew, unchanged: they come too
    // late then, and decide and reserve once more.
    private async Task<bool> IsLostAsync(string company, VisitReservation entry, CancellationToken cancel)
    {
        var id = new CaseRef(company, entry.ComplaintId);
        if (await store.ReadAsync(CaseRows.Table, id.Partition, CaseRows.StateRow, cancel) is not { } row || CaseRows.StateOf(row) is var complaint && Holds(complaint, entry))
            return false;
        return complaint.Version > entry.Version
            || (await store.CommitAsync(CaseRows.Table, id.Partition, [RecordChange.Replace(row.Row, row.Properties, row.ETag)], cancel)).Committed;
    }

    private static bool Holds(Complaint complaint, VisitReservation entry) =>
        Booking.Of(complaint) is { } held && held.OfferNo == entry.OfferNo && held.Slot == entry.Slot;

    private async Task<bool> StandsAsync(string company, VisitReservation entry, CancellationToken cancel) =>
        (await store.ReadStateAsync(new CaseRef(company, entry.ComplaintId), cancel)).Complaint is { } other && IsHeld(entry, other);

    private async Task<(IReadOnlyList<VisitReservation> Entries, string? ETag)> LoadAsync(string partition, CancellationToken cancel) =>
        await store.ReadAsync(Table, partition, Row, cancel) is { } record
            ? (EntriesOf(record), record.ETag)
            : ([], null);

    private async Task<bool> SaveAsync(string partition, IReadOnlyList<VisitReservation> entries, string? etag, CancellationToken cancel)
    {
        var properties = new Dictionary<string, string>(1);
        LongText.Split(properties, "visits", JsonSerializer.Serialize(entries, WorkflowCatalog.Json));
        var change = etag is null ? RecordChange.Insert(Row, properties) : RecordChange.Replace(Row, properties, etag);
        return (await store.CommitAsync(Table, partition, [change], cancel)).Committed;
    }
}
