using ComplaintCloud.Complaints.Attachments.Checks;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Intake;
using ComplaintCloud.Complaints.Views;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintCloud.Complaints.Attachments;

/// <summary>Photos, videos and documents of a case: who may add them, who may see them.</summary>
internal static class AttachmentApi
{
    // Somewhat too large is still read, so that the phone hears why it was refused; beyond this the connection is cut.
    private const int MaxRequestBytes = 3 * UploadedFile.MaxBytes;

    /// <summary>Maps the routes.</summary>
    /// <param name="staff">For staff.</param>
    /// <param name="cleaner">For the holder of a job's link.</param>
    /// <param name="customer">For customers.</param>
    /// <param name="files">For whoever has a link; there is no token.</param>
    public static void MapAttachments(this IEndpointRouteBuilder staff, IEndpointRouteBuilder cleaner, IEndpointRouteBuilder customer, IEndpointRouteBuilder files)
    {
        foreach (var group in (IEndpointRouteBuilder[])[staff, customer])
        {
            group.MapPost("/complaints/{complaintId}/attachments", AddAsync).TakesFiles(MaxRequestBytes);
            group.MapGet("/complaints/{complaintId}/attachments", ListAsync);
        }
        staff.MapPost("/complaints/{complaintId}/attachments/{attachmentId}/release", (HttpContext http, string complaintId, string attachmentId, ReleaseAttachment command) =>
            http.AsStaffAsync(complaintId, (complaint, _, _) => ReleaseAttachment.Decide(command, attachmentId, complaint)));
        cleaner.MapPost("/job/attachments", Task<IResult> (HttpContext http, string? purpose, string? upload) => AddAsync(http, JobOf(http), purpose, upload)).TakesFiles(MaxRequestBytes);
        cleaner.MapGet("/job/attachments", Task<IResult> (HttpContext http, CancellationToken _) => ListAsync(http, JobOf(http)));
        files.MapGet("/{company}/{complaintId}/{attachmentId}", OpenFile.HandleAsync).WithRequestTimeout(WebShell.SlowRoute);
    }

    private static async Task<IResult> AddAsync(HttpContext http, string complaintId, string? purpose, string? upload)
    {
        if (!http.Request.IdempotencyKey().Is(out var key, out var missing))
            return missing.ToProblem();
        if (Enum.GetValues<AttachmentPurpose>().Where(one => one.WireName() == purpose).ToList() is not [var meant])
            return RequestErrors.InvalidMember("purpose", "请说明文件的用途。").ToProblem();
        var caller = http.Caller();
        var command = new AddAttachment(ComplaintId.For(caller, $"{complaintId}\n{caller.OfferNo}\n{key}"), meant, caller);
        var checkedCase = await http.AsCallerAsync(complaintId, (complaint, _) => AddAttachment.Check(command, complaint) is { } wrong ? wrong : Facts.None);
        if (checkedCase.Error is { } refused)
            return refused.ToProblem();
        if (upload is not null)
            return await AddUploadAsync(http, checkedCase.Value, command, upload);
        if (!(await UploadedFile.ReadAsync(http.Request, caller.Audience is Audience.Staff, http.RequestAborted)).Is(out var file, out var unreadable))
            return unreadable.ToProblem();
        await using var received = file;
        return Created(http, await KeepAsync(http, complaintId, command, received));
    }

    // The pieces are forgotten once the file is attached, so sending the request again finds the attachment instead.
    private static async Task<IResult> AddUploadAsync(HttpContext http, Complaint complaint, AddAttachment command, string upload)
    {
        if (command.Find(complaint) is { } there)
            return Created(http, (complaint, there));
        var uploads = http.RequestServices.GetRequiredService<PartialUploads>();
        await using var whole = await uploads.OpenAsync(command.From, upload, http.RequestAborted);
        if (whole is null)
            return AttachmentErrors.Missing.ToProblem();
        if (!(await UploadedFile.ReadAsync(whole, command.From.Audience is Audience.Staff, http.RequestAborted)).Is(out var file, out var unreadable))
            return unreadable.ToProblem();
        await using var received = file;
        var kept = await KeepAsync(http, complaint.Id, command, received);
        // A file that was there under another key is not found under this one when the request comes again.
        if (kept.Error is null && kept.Value.File.Id == command.Id)
            await uploads.RemoveAsync(command.From, upload, http.RequestAborted);
        return Created(http, kept);
    }

    // The bytes are durable before the fact says that they are there.
    private static async Task<Result<(Complaint Complaint, AttachmentState File)>> KeepAsync(HttpContext http, string complaintId, AddAttachment command, UploadedFile file)
    {
        var keeper = http.RequestServices.GetRequiredService<FileKeeper>();
        if (!(await keeper.KeepAsync($"{command.From.Company}/{complaintId}", file, http.RequestAborted)).Is(out var kept, out var damaged))
            return damaged;
        var decided = await http.AsCallerAsync(complaintId, (complaint, _) => AddAttachment.Decide(command, kept.Blob, complaint, kept.SourceSha256));
        return decided.Is(out var after, out var refused) ? (after, command.Find(after, kept.Blob.Sha256)!) : refused;
    }

    private static IResult Created(HttpContext http, Result<(Complaint Complaint, AttachmentState File)> kept)
    {
        Result<AttachmentView> view = kept.Is(out var there, out var error) ? AttachmentViews.One(http, there.Complaint, there.File) : error;
        return view.ToCreated(file => file.Url, _ => there.Complaint.Version);
    }

    private static async Task<IResult> ListAsync(HttpContext http, string complaintId)
    {
        var seen = await http.AsCallerAsync(complaintId, CaseRoutes.Look);
        Result<Page<AttachmentView>> result = seen.Is(out var complaint, out var error) ? AttachmentViews.All(http, complaint) : error;
        return result.ToHttp();
    }

    private static string JobOf(HttpContext http) => http.Caller().ComplaintId ?? "";
}
