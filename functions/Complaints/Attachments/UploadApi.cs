using ComplaintCloud.Complaints.Identity;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Complaints.Attachments;

/// <summary>Files in pieces, for phones and poor networks: where a file is, and its next piece.</summary>
internal static class UploadApi
{
    private const string MediaType = "application/octet-stream";
    private const int MaxIdChars = 100;

    /// <summary>Maps the routes.</summary>
    public static void MapUploads(this IEndpointRouteBuilder customer, IEndpointRouteBuilder staff, IEndpointRouteBuilder cleaner)
    {
        foreach (var (group, path) in new[] { (customer, "/uploads/{uploadId}"), (staff, "/uploads/{uploadId}"), (cleaner, "/job/uploads/{uploadId}") })
        {
            group.MapGet(path, ReadAsync);
            group.MapPut(path, AddAsync).TakesFiles(PartialUploads.MaxPieceBytes);
        }
    }

    private static async Task<IResult> ReadAsync(HttpContext http, string uploadId, PartialUploads uploads, CancellationToken cancel)
    {
        if (uploadId.Length > MaxIdChars)
            return RequestErrors.NotFound.ToProblem();
        Result<PartialUpload> result = await uploads.ReadAsync(http.Caller(), uploadId, cancel);
        return result.ToHttp();
    }

    private static async Task<IResult> AddAsync(HttpContext http, string uploadId, long? offset, PartialUploads uploads, CancellationToken cancel)
    {
        if (uploadId.Length > MaxIdChars)
            return RequestErrors.NotFound.ToProblem();
        if (http.Request.ContentType?.StartsWith(MediaType, StringComparison.OrdinalIgnoreCase) != true)
            return (RequestErrors.UnsupportedMediaType with { Message = "请以二进制分段上传文件。" }).ToProblem();
        if (offset is not >= 0)
            return RequestErrors.InvalidMember("offset", "请说明这一段从哪里开始。").ToProblem();
        using var piece = new MemoryStream();
        await http.Request.Body.CopyToAsync(piece, cancel);
        return (await uploads.AddAsync(http.Caller(), uploadId, offset.Value, piece.ToArray(), cancel)).ToHttp();
    }
}
