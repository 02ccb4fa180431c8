namespace ComplaintCloud.Complaints;

/// <summary>A file of a case.</summary>
public sealed record AttachmentState(
    string Id, AttachmentPurpose Purpose, string ContentType, long Bytes, string Sha256, string BlobKey, int? OfferNo, Stamp Added)
{
    /// <summary>Of the bytes as they came, before hidden data was taken out; null for older files.</summary>
    public string? SourceSha256 { get; init; }

    /// <summary>When and by whom it was looked at; null while nobody has.</summary>
    public Stamp? Inspected { get; init; }
}

/// <summary>How files change a case.</summary>
internal static class ComplaintFoldAttachments
{
    /// <summary>The case after the fact, or null when it is not one of these.</summary>
    public static Complaint? Apply(Complaint before, Fact fact, DateTimeOffset at, string by) => fact is AttachmentAdded added
        ? before with
        {
            Attachments = [.. before.Attachments, new AttachmentState(
                added.AttachmentId, added.Purpose, added.ContentType, added.Bytes, added.Sha256, added.BlobKey, added.OfferNo, new Stamp(at, by))
            {
                SourceSha256 = added.SourceSha256,
            }],
        }
        : null;
}
