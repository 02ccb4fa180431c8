using ComplaintCloud.Complaints.Blobs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Complaints.Disposition;

/// <summary>The archived record, for staff and for the customer whose case it is.</summary>
internal static class DispositionApi
{
    /// <summary>Maps the routes.</summary>
    public static void MapDisposition(this IEndpointRouteBuilder staff, IEndpointRouteBuilder customer)
    {
        foreach (var group in (IEndpointRouteBuilder[])[staff, customer])
            group.MapGet("/complaints/{complaintId}/disposition", OpenAsync);
    }

    private static async Task<IResult> OpenAsync(HttpContext http, string complaintId, IBlobStore blobs)
    {
        if (!(await http.AsCallerAsync(complaintId, CaseRoutes.Look)).Is(out var complaint, out var error))
            return error.ToProblem();
        if (complaint.Dispositions is not [.., var last])
            return CaseErrors.WrongStep(complaint).ToProblem();
        if (await blobs.OpenAsync(last.BlobKey, http.RequestAborted) is not { } content)
            return RequestErrors.NotFound.ToProblem();
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        headers.ContentDisposition = $"attachment; filename=\"{complaint.Filed!.Number}.pdf\"";
        return Results.Stream(content, "application/pdf");
    }
}
