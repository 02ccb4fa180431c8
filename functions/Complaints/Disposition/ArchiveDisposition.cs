using ComplaintCloud.Complaints.Blobs;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Workflows;

namespace ComplaintCloud.Complaints.Disposition;

/// <summary>Writes the disposition record of a case that has ended and archives it; once for each end.</summary>
internal sealed class ArchiveDisposition(ComplaintLog log, CompanyDirectory directory, IBlobStore blobs) : Activity<CaseRef, CaseView>
{
    private const string ContentType = "application/pdf";

    /// <summary>One record for each end of the case.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(DispositionArchived archived, Complaint complaint) =>
        complaint.Ended && complaint.Step is not CaseStep.Merged && complaint.Dispositions.All(earlier => earlier.UpTo != archived.UpTo) ? Facts.Of(archived) : Facts.None;

    /// <summary>The record again, from the facts and the names that were kept: byte for byte what was archived.</summary>
    public static byte[] Render(CaseRef id, IReadOnlyList<FactEntry> entries, DispositionArchived archived) =>
        DispositionSheet.Of(id, [.. entries.Take(archived.UpTo)], new DispositionNames(archived.Names)).ToPdf();

    /// <inheritdoc/>
    public override async Task<CaseView> RunAsync(CaseRef input, CancellationToken cancel)
    {
        var entries = await log.ReadFactsAsync(input, cancel: cancel);
        if (LastEnd(entries) is not { } end)
            return await log.ActAsync(input, (_, _) => Facts.None, cancel);
        var names = DispositionNames.Now(input.Company, entries.Take(end), await directory.FindAsync(input.Company, cancel));
        var draft = new DispositionArchived(end, "", "", 0, names.Known);
        var blob = await blobs.PutAsync($"{input.Company}/{input.Id}", new MemoryStream(Render(input, entries, draft)), ContentType, cancel);
        var archived = draft with { Sha256 = blob.Sha256, BlobKey = blob.Key, Bytes = blob.Bytes };
        return await log.ActAsync(input, (complaint, _) => Decide(archived, complaint), cancel);
    }

    private static int? LastEnd(IEnumerable<FactEntry> entries) =>
        entries.LastOrDefault(entry => entry.Type is nameof(ComplaintClosed) or nameof(ComplaintWithdrawn))?.Seq;
}
