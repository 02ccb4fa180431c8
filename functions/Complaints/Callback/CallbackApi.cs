using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Complaints.Callback;

/// <summary>Are they satisfied?</summary>
internal static class CallbackApi
{
    /// <summary>Maps the routes.</summary>
    public static void MapCallback(this IEndpointRouteBuilder staff, IEndpointRouteBuilder customer)
    {
        staff.MapPost("/complaints/{complaintId}/callback", (HttpContext http, string complaintId, RecordCallback command) =>
            http.AsStaffAsync(complaintId, (complaint, context, _) => RecordCallback.Decide(command, complaint, context.Policy, context.Now)));
        customer.MapPost("/complaints/{complaintId}/rating", (HttpContext http, string complaintId, RateHandling command) =>
            http.AsCustomerAsync(complaintId, (complaint, _) => RateHandling.Decide(command, complaint)));
    }
}
