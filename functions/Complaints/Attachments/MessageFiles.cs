using ComplaintCloud.Complaints.Intake;

namespace ComplaintCloud.Complaints.Attachments;

/// <summary>What became of a file that came with a message.</summary>
/// <param name="Name">As the gateway called it.</param>
/// <param name="AttachmentId">The attachment that it is; null when it was refused.</param>
/// <param name="Code">Why it was refused; null when it was not.</param>
internal sealed record TakenFile(string Name, string? AttachmentId, string? Code);

/// <summary>Keeps the files that come with messages. What cannot be kept is noted in the case, so that staff ask for it.</summary>
internal sealed class MessageFiles(FileKeeper keeper, ComplaintLog log)
{
    /// <summary>Most files of one message.</summary>
    public const int MaxOfMessage = 9;

    private const int MaxName = 100;
    private const int MaxRefusals = 50;

    /// <summary>Takes one file; the same bytes again are the same attachment.</summary>
    /// <param name="id">The case that the message is in.</param>
    /// <param name="messageId">The message.</param>
    /// <param name="name">What the file is called there.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<TakenFile> TakeAsync(CaseRef id, string messageId, string? name, Stream content, CancellationToken cancel)
    {
        var called = string.IsNullOrWhiteSpace(name) ? "-" : name.Length > MaxName ? CaseLists.Shortened(name, MaxName) : name.Trim();
        var kept = await KeepAsync(id, content, cancel);
        return kept.Is(out var there, out var refused) ? new TakenFile(called, there.Id, null) : await RefuseAsync(id, new FileRefused(messageId, called, refused.Code), cancel);
    }

    /// <summary>Notes a file that is one too many.</summary>
    public Task<TakenFile> RefuseAsync(CaseRef id, string messageId, string? name, CancellationToken cancel) =>
        RefuseAsync(id, new FileRefused(messageId, name ?? "-", AttachmentErrors.TooMany(MaxOfMessage).Code), cancel);

    /// <summary>Each refusal is noted once.</summary>
    public static Result<IReadOnlyList<Fact>> Decide(FileRefused refused, Complaint complaint) =>
        complaint.RefusedFiles.Contains(refused) || complaint.RefusedFiles.Count >= MaxRefusals || complaint.Ended ? Facts.None : Facts.Of(refused);

    private async Task<Result<AttachmentState>> KeepAsync(CaseRef id, Stream content, CancellationToken cancel)
    {
        if (!(await UploadedFile.ReadAsync(content, withDocuments: true, cancel)).Is(out var file, out var unreadable))
            return unreadable;
        await using var received = file;
        if (!(await keeper.KeepAsync($"{id.Company}/{id.Id}", file, cancel)).Is(out var kept, out var damaged))
            return damaged;
        var gateway = TakeMessageHandler.GatewayOf(id.Company);
        var command = new AddAttachment(ComplaintId.For(gateway, $"{id.Id}\n{kept.SourceSha256}"), AttachmentPurpose.Complaint, gateway);
        var decided = await log.DecideAsync(id, Actors.Of(gateway), null, (complaint, _) => AddAttachment.Decide(command, kept.Blob, complaint, kept.SourceSha256), cancel);
        return decided.Is(out var after, out var refused) ? command.Find(after, kept.Blob.Sha256)! : refused;
    }

    private async Task<TakenFile> RefuseAsync(CaseRef id, FileRefused refused, CancellationToken cancel)
    {
        await log.DecideAsync(id, Actors.Workflow, null, (complaint, _) => Decide(refused, complaint), cancel);
        return new TakenFile(refused.Name, null, refused.Code);
    }
}
