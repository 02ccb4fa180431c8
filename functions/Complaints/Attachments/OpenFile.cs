using ComplaintCloud.Complaints.Blobs;
using ComplaintCloud.Complaints.Intake;
using Microsoft.AspNetCore.Http;

namespace ComplaintCloud.Complaints.Attachments;

/// <summary>Gives out a file to whoever has a link that holds.</summary>
internal static class OpenFile
{
    private const int NameChars = 6;

    /// <summary>The file, told to be nothing else than it is and to run nothing.</summary>
    public static async Task<IResult> HandleAsync(
        HttpContext http, string company, string complaintId, string attachmentId, AttachmentLinks links, ComplaintLog log, IBlobStore blobs, long expires = 0, string? signature = null)
    {
        var id = new CaseRef(company, complaintId);
        if (!ComplaintId.IsOne(complaintId) || !links.Holds(id, attachmentId, expires, signature))
            return AttachmentErrors.LinkExpired.ToProblem();
        var complaint = await log.ReadAsync(id, http.RequestAborted);
        if (complaint?.Attachments.FirstOrDefault(one => one.Id == attachmentId) is not { } file
            || await blobs.OpenAsync(file.BlobKey, http.RequestAborted) is not { } content)
            return RequestErrors.NotFound.ToProblem();
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers.CacheControl = "private, max-age=1800, immutable";
        var shown = file.ContentType.StartsWith("application/", StringComparison.Ordinal) ? "attachment" : "inline";
        headers.ContentDisposition = $"{shown}; filename=\"{complaint.Filed!.Number}-{file.Purpose.WireName()}-{file.Id[..NameChars]}{Path.GetExtension(file.BlobKey)}\"";
        return Results.Stream(content, file.ContentType, enableRangeProcessing: true);
    }
}
