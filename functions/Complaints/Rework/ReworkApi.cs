using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Complaints.Rework;

/// <summary>Is it done?</summary>
internal static class ReworkApi
{
    /// <summary>Maps the routes.</summary>
    public static void MapRework(this IEndpointRouteBuilder cleaner, IEndpointRouteBuilder customer)
    {
        cleaner.MapPost("/job/check-in", (HttpContext http, CheckIn? command) =>
            http.AsCleanerAsync((offerNo, complaint, context) => CheckIn.Decide(command ?? new CheckIn(), offerNo, complaint, context.Policy)));
        cleaner.MapPost("/job/report", (HttpContext http, ReportRework command) =>
            http.AsCleanerAsync((offerNo, complaint, context) => ReportRework.Decide(command, offerNo, complaint, context.Policy)));
        customer.MapPost("/complaints/{complaintId}/sign-off", (HttpContext http, string complaintId, SignOffWork command) =>
            http.AsCustomerAsync(complaintId, (complaint, context) => SignOffWork.Decide(command, complaint, context.CasePolicy)));
    }
}
