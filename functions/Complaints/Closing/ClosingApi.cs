using ComplaintCloud.Complaints.Identity;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Complaints.Closing;

/// <summary>What can still be done about a case that was closed.</summary>
internal static class ClosingApi
{
    /// <summary>Maps the routes.</summary>
    public static void MapClosing(this IEndpointRouteBuilder staff, IEndpointRouteBuilder customer)
    {
        staff.MapPost("/complaints/{complaintId}/reopening", (HttpContext http, string complaintId, ReopenCase command) =>
            http.AsStaffAsync(complaintId, (complaint, context, _) => ReopenCase.Decide(command, Audience.Staff, complaint, context)));
        customer.MapPost("/complaints/{complaintId}/reopening", (HttpContext http, string complaintId, ReopenCase command) =>
            http.AsCustomerAsync(complaintId, (complaint, context) => ReopenCase.Decide(command, Audience.Customer, complaint, context)));
    }
}
