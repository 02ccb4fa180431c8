using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Rework;

/// <summary>The photos that prove a rework.</summary>
internal static class ReworkPhotos
{
    /// <summary>What is missing before the work may be reported; null when nothing is.</summary>
    public static Error? Missing(int offerNo, Complaint complaint, CompanyPolicy policy)
    {
        // Only what was about the quality of the work can be seen in a photo.
        if (complaint.Triage?.Item is not ['Q', ..])
            return null;
        var (before, after) = (Count(AttachmentPurpose.Before), Count(AttachmentPurpose.After));
        return before >= policy.ReworkPhotosLeast && after >= policy.ReworkPhotosLeast
            ? null
            : new Error(ErrorKind.Invalid, "photos_required", $"施工前后的照片各需至少 {policy.ReworkPhotosLeast} 张，现有施工前 {before} 张、施工后 {after} 张。");

        int Count(AttachmentPurpose purpose) => complaint.Attachments.Count(file => file.Purpose == purpose && file.OfferNo == offerNo);
    }
}
