namespace ComplaintCloud.Complaints;

/// <summary>What a file of a case is for.</summary>
public enum AttachmentPurpose
{
    /// <summary>投诉照片: the customer shows what happened.</summary>
    Complaint,

    /// <summary>未签收照片: the customer shows what is still missing.</summary>
    Rejection,

    /// <summary>证据: staff keep what they found.</summary>
    Evidence,

    /// <summary>施工前照片, taken by the cleaner on site.</summary>
    Before,

    /// <summary>施工后照片, taken by the cleaner on site.</summary>
    After,

    /// <summary>办理凭证: proof that an action of the plan is done.</summary>
    Proof,
}

/// <summary>A file was added to the case. Its bytes never change.</summary>
/// <param name="AttachmentId">Unique in the company; made of who uploaded it under which key.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="ContentType">As its bytes say, whatever it was called.</param>
/// <param name="Bytes">How many.</param>
/// <param name="Sha256">Of the bytes that are kept, in lower-case hex.</param>
/// <param name="BlobKey">Where they are kept.</param>
/// <param name="OfferNo">The rework that it shows; none for the others.</param>
/// <param name="SourceSha256">Of the bytes as they came, with what was hidden in them; those are not kept. None for files of before that was taken out.</param>
public sealed record AttachmentAdded(
    string AttachmentId, AttachmentPurpose Purpose, string ContentType, long Bytes, string Sha256, string BlobKey, int? OfferNo = null, string? SourceSha256 = null) : Fact;

/// <summary>A photo was checked as the platform demands. Whatever it says, the photo stays; what it did not let pass, staff look at before a cleaner sees it.</summary>
/// <param name="AttachmentId">Which photo.</param>
/// <param name="Verdict">What the check said.</param>
/// <param name="Label">The platform's number of what it found, such as 20002; null when it found nothing.</param>
public sealed record AttachmentChecked(string AttachmentId, ContentVerdict Verdict, int? Label = null) : Fact;

/// <summary>A member of staff has looked at a photo that the check did not let pass: the cleaner may see it.</summary>
/// <param name="AttachmentId">Which photo.</param>
/// <param name="Reason">Why.</param>
public sealed record AttachmentReleased(string AttachmentId, string Reason) : Fact;

/// <summary>A file that came with a message was not kept; staff see why and may ask for it.</summary>
/// <param name="MessageId">The gateway's id of the message.</param>
/// <param name="Name">What the file is called there.</param>
/// <param name="Code">Why, such as <c>unsupported_file_type</c>.</param>
public sealed record FileRefused(string MessageId, string Name, string Code) : Fact;
