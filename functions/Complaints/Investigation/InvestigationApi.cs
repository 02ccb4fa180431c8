using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Complaints.Investigation;

/// <summary>Is it founded?</summary>
internal static class InvestigationApi
{
    /// <summary>Maps the routes.</summary>
    public static void MapInvestigation(this IEndpointRouteBuilder staff, IEndpointRouteBuilder customer)
    {
        staff.MapPost("/complaints/{complaintId}/conclusion", (HttpContext http, string complaintId, ConcludeInvestigation command) =>
            http.AsStaffAsync(complaintId, (complaint, _, member) => ConcludeInvestigation.Decide(command, complaint, member.Role)));
        staff.MapPost("/complaints/{complaintId}/conclusion/review", (HttpContext http, string complaintId, ReviewConclusion command) =>
            http.AsStaffAsync(complaintId, (complaint, _, member) => ReviewConclusion.Decide(command, complaint, member.Role)));
        customer.MapPost("/complaints/{complaintId}/objection", (HttpContext http, string complaintId, ObjectToConclusion command) =>
            http.AsCustomerAsync(complaintId, (complaint, _) => ObjectToConclusion.Decide(command, complaint)));
    }
}
