namespace ComplaintCloud.Complaints.Linking;

/// <summary>Staff make a case of its own out of a part of one, also to undo a merge.</summary>
/// <param name="Text">The part, in the customer's words.</param>
/// <param name="Wish">What the customer wants there; the same as here unless said.</param>
/// <param name="AttachmentIds">The files that belong to it too.</param>
/// <param name="Reason">Why, for the log.</param>
public sealed record SplitCase(string? Text = null, Wish? Wish = null, IReadOnlyList<string>? AttachmentIds = null, string? Reason = null)
{
    private const int MaxText = 5000;
    private const int MaxReason = 2000;
    private const int MaxSplits = 10;

    /// <summary>Allowed until the case has ended. The same part is split off once.</summary>
    /// <param name="command">What is asked.</param>
    /// <param name="to">The id and the number that the new case gets.</param>
    /// <param name="complaint">The case.</param>
    internal static Result<IReadOnlyList<Fact>> Decide(SplitCase command, LinkedCase to, Complaint complaint)
    {
        if ((CaseErrors.CheckText(command.Text, "text", MaxText) ?? CaseErrors.CheckText(command.Reason, "reason", MaxReason)) is { } wrong)
            return wrong;
        var files = command.AttachmentIds ?? [];
        if (files.Any(id => complaint.Attachments.All(file => file.Id != id)))
            return RequestErrors.InvalidMember("attachmentIds", "这份投诉里没有这个文件。");
        if (complaint.Splits.Any(split => split.To.ComplaintId == to.ComplaintId))
            return Facts.None;
        return complaint.Ended || complaint.Step is CaseStep.Received || complaint.Splits.Count >= MaxSplits
            ? CaseErrors.WrongStep(complaint)
            : Facts.Of(new CaseSplit(complaint.Splits.Count + 1, to, command.Text!.Trim(), command.Wish ?? complaint.Filed!.Wish, files, command.Reason!.Trim()));
    }
}
