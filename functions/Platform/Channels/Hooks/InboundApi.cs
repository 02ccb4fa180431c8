using System.Text.Json;
using ComplaintCloud.Channels.Settings;
using ComplaintCloud.Complaints;
using ComplaintCloud.Complaints.Attachments;
using ComplaintCloud.Complaints.Intake;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Channels.Hooks;

/// <summary>Where a company's own mail or chat gateway posts messages, signed with a secret that both know, and the files that are too large to be in them.</summary>
internal static class InboundApi
{
    private const string FileType = "application/octet-stream";
    private const int MaxMessageBytes = 16 * 1024 * 1024;

    // Somewhat too large is still read, so that the gateway hears why it was refused.
    private const int MaxFileBytes = 2 * UploadedFile.MaxBytes;

    /// <summary>Maps the routes.</summary>
    public static void MapInbound(this IEndpointRouteBuilder hooks)
    {
        hooks.MapPost("/inbound/{company}", TakeAsync).TakesFiles(MaxMessageBytes);
        hooks.MapPost("/inbound/{company}/{complaintId}/files", TakeFileAsync).TakesFiles(MaxFileBytes);
    }

    private static async Task<IResult> TakeAsync(HttpContext http, string company, ChannelSettings settings, SeenLately seen, InboundDesk desk)
    {
        if (settings.InboundSecretOf(company) is not { } secret)
            return RequestErrors.NotFound.ToProblem();
        await using var body = await SignedBody.ReadAsync(http.Request, secret, company, seen, http.RequestAborted);
        if (body is null)
            return HookErrors.SignatureInvalid.ToProblem();
        try
        {
            var message = await JsonSerializer.DeserializeAsync<InboundMessage>(body, WebJson.Options, http.RequestAborted);
            return (await desk.TakeAsync(company, message ?? new InboundMessage(), $"{http.Request.PathBase}{http.Request.Path}", http.RequestAborted)).ToHttp();
        }
        catch (JsonException unreadable)
        {
            return UnreadableJson.ToError(unreadable).ToProblem();
        }
    }

    private static async Task<IResult> TakeFileAsync(
        HttpContext http, string company, string complaintId, MessageFiles files, AttachmentLinks links, string? messageId, string? name, long expires = 0, string? signature = null)
    {
        if (http.Request.ContentType?.StartsWith(FileType, StringComparison.OrdinalIgnoreCase) != true)
            return (RequestErrors.UnsupportedMediaType with { Message = "请以 application/octet-stream 直接发送文件内容。" }).ToProblem();
        var id = new CaseRef(company, complaintId);
        if (messageId is null || !ComplaintId.IsOne(complaintId) || !links.HoldsUpload(id, messageId, expires, signature))
            return AttachmentErrors.LinkExpired.ToProblem();
        Result<TakenFile> taken = await files.TakeAsync(id, messageId, name, http.Request.Body, http.RequestAborted);
        return taken.ToHttp();
    }
}

/// <summary>What became of a message.</summary>
/// <param name="ComplaintId">The case that it is in.</param>
/// <param name="Number">Its number.</param>
/// <param name="Added">Whether it was added to a case that was there.</param>
/// <param name="Files">What became of its files, in their order; absent when it had none.</param>
/// <param name="FilesUrl">Where further files of it are sent.</param>
/// <param name="FilesUrlExpiresAt">Until when (UTC).</param>
internal sealed record InboundTaken(string ComplaintId, string Number, bool Added, IReadOnlyList<TakenFile>? Files, string FilesUrl, DateTimeOffset FilesUrlExpiresAt);

/// <summary>Takes a message with its files. All of it may be done again: nothing is there twice.</summary>
internal sealed class InboundDesk(TakeMessageHandler messages, MessageFiles files, AttachmentLinks links)
{
    /// <summary>What became of it.</summary>
    public async Task<Result<InboundTaken>> TakeAsync(string company, InboundMessage message, string path, CancellationToken cancel)
    {
        if (!message.Read().Is(out var command, out var wrong))
            return wrong;
        if (!(await messages.HandleAsync(company, command, cancel)).Is(out var taken, out var refused))
            return refused;
        var id = new CaseRef(company, taken.Complaint.Id);
        List<TakenFile> kept = [];
        foreach (var file in message.Files ?? [])
            kept.Add(kept.Count < MessageFiles.MaxOfMessage
                ? await KeepAsync(id, command.Message.Id, file, cancel)
                : await files.RefuseAsync(id, command.Message.Id, file?.Name, cancel));
        var (url, until) = links.MakeUpload($"{path.TrimEnd('/')}/{id.Id}/files", id, command.Message.Id);
        return new InboundTaken(id.Id, taken.Complaint.Filed!.Number, taken.Added, kept.Count > 0 ? kept : null, url, until);
    }

    private async Task<TakenFile> KeepAsync(CaseRef id, string messageId, InboundFile? file, CancellationToken cancel)
    {
        using var content = new MemoryStream(file?.Content ?? [], writable: false);
        return await files.TakeAsync(id, messageId, file?.Name, content, cancel);
    }
}
