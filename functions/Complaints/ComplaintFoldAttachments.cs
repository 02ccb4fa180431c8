using System.Text.Json.Serialization;

namespace ComplaintCloud.Complaints;

/// <summary>A file of a case.</summary>
public sealed record AttachmentState(
    string Id, AttachmentPurpose Purpose, string ContentType, long Bytes, string Sha256, string BlobKey, int? OfferNo, Stamp Added)
{
    /// <summary>Of the bytes as they came, before hidden data was taken out; null for older files.</summary>
    public string? SourceSha256 { get; init; }

    /// <summary>When and by whom it was looked at; null while nobody has.</summary>
    public Stamp? Inspected { get; init; }

    /// <summary>What the platform's check said; null when none was made, or not yet.</summary>
    public AttachmentChecked? Check { get; init; }

    /// <summary>When and by whom it was released though the check did not let it pass; null for not.</summary>
    public Stamp? Released { get; init; }

    /// <summary>Only staff and the customer see it, until a member of staff releases it.</summary>
    [JsonIgnore]
    public bool IsHeld => Check is { Verdict: ContentVerdict.Review or ContentVerdict.Risky } && Released is null;
}

/// <summary>How files change a case.</summary>
internal static class ComplaintFoldAttachments
{
    /// <summary>The case after the fact, or null when it is not one of these.</summary>
    public static Complaint? Apply(Complaint before, Fact fact, DateTimeOffset at, string by) => fact switch
    {
        AttachmentAdded added => before with { Attachments = [.. before.Attachments, Of(added, new Stamp(at, by))] },
        AttachmentChecked found => Change(before, found.AttachmentId, file => file with { Check = found }),
        AttachmentReleased released => Change(before, released.AttachmentId, file => file with { Released = new Stamp(at, by) }),
        FileRefused refused => before with { RefusedFiles = [.. before.RefusedFiles, refused] },
        _ => null,
    };

    private static AttachmentState Of(AttachmentAdded added, Stamp stamp) => new(
        added.AttachmentId, added.Purpose, added.ContentType, added.Bytes, added.Sha256, added.BlobKey, added.OfferNo, stamp)
    {
        SourceSha256 = added.SourceSha256,
    };

    private static Complaint Change(Complaint before, string attachmentId, Func<AttachmentState, AttachmentState> change) =>
        before with { Attachments = [.. before.Attachments.Select(file => file.Id == attachmentId ? change(file) : file)] };
}
