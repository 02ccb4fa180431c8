namespace ComplaintCloud.Complaints.Attachments.Checks;

/// <summary>Notes what a check said of a photo.</summary>
internal sealed class NotePhotoCheck(PhotoTraces traces, ComplaintLog log)
{
    /// <summary>Noted once; what was checked late is noted over that it was not checked.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(AttachmentChecked found, Complaint complaint) =>
        complaint.Attachments.FirstOrDefault(file => file.Id == found.AttachmentId) is { } file
        && (file.Check is null || (file.Check.Verdict is ContentVerdict.Unchecked && found.Verdict is not ContentVerdict.Unchecked))
            ? Facts.Of(found)
            : Facts.None;

    /// <summary>Notes an answer; the same one again changes nothing.</summary>
    /// <returns>False when nobody waits for an answer with this trace id.</returns>
    public async Task<bool> RunAsync(string company, string traceId, ContentVerdict verdict, int? label, CancellationToken cancel)
    {
        if (await traces.FindAsync(company, traceId, cancel) is not { } photo)
            return false;
        await log.ActAsync(photo.Case, (now, _) => Decide(new AttachmentChecked(photo.AttachmentId, verdict, label), now), cancel);
        return true;
    }
}
