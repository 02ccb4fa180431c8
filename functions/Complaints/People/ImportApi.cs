using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Complaints.People;

/// <summary>Managers and the owner bring files of cleaners and service orders.</summary>
internal static class ImportApi
{
    private const string MediaType = "text/csv";

    /// <summary>Maps the routes.</summary>
    public static void MapImport(this IEndpointRouteBuilder staff)
    {
        staff.MapPost("/company/imports/orders", (HttpContext http, ImportOrders import, string? dryRun) => RunAsync(http, dryRun, import.HandleAsync)).TakesFiles(ImportFile.MaxBytes);
        staff.MapPost("/company/imports/cleaners", (HttpContext http, ImportCleaners import, string? dryRun) => RunAsync(http, dryRun, import.HandleAsync)).TakesFiles(ImportFile.MaxBytes);
    }

    private static async Task<IResult> RunAsync(HttpContext http, string? dryRun, Func<Edit, byte[], bool, CancellationToken, Task<Result<ImportReport>>> handle)
    {
        if (!http.EditBy("导入文件").Is(out var edit, out var refused))
            return refused.ToProblem();
        if (http.Request.ContentType?.StartsWith(MediaType, StringComparison.OrdinalIgnoreCase) != true)
            return RequestErrors.UnsupportedMediaType.ToProblem();
        if (dryRun is not (null or "true" or "false"))
            return RequestErrors.InvalidMember("dryRun", "请填 true 或 false。").ToProblem();
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        return (await handle(edit, body.ToArray(), dryRun is "true", http.RequestAborted)).ToHttp();
    }
}
