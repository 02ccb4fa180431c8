namespace ComplaintCloud.Complaints.Attachments.Checks;

/// <summary>Staff have looked at a photo that the check did not let pass, and the cleaner may see it.</summary>
/// <param name="Reason">Why, 1 to 500 characters.</param>
public sealed record ReleaseAttachment(string? Reason = null)
{
    private const int MaxReason = 500;

    /// <summary>Only what is held can be released; what is not held is seen already.</summary>
    internal static Result<IReadOnlyList<Fact>> Decide(ReleaseAttachment command, string attachmentId, Complaint complaint)
    {
        if (CaseErrors.CheckText(command.Reason, "reason", MaxReason) is { } wrong)
            return wrong;
        return complaint.Attachments.FirstOrDefault(file => file.Id == attachmentId) switch
        {
            null => RequestErrors.InvalidMember("attachmentId", "这个投诉没有这个文件。"),
            { IsHeld: true } => Facts.Of(new AttachmentReleased(attachmentId, command.Reason!.Trim())),
            _ => Facts.None,
        };
    }
}
