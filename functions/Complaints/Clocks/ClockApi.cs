using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Complaints.Clocks;

/// <summary>Staff stop and start a case's clock.</summary>
internal static class ClockApi
{
    /// <summary>Maps the routes.</summary>
    public static void MapClock(this IEndpointRouteBuilder staff)
    {
        staff.MapPost("/complaints/{complaintId}/pause", (HttpContext http, string complaintId, PauseClock command) =>
            http.AsStaffAsync(complaintId, (complaint, context, member) => PauseClock.Decide(command, complaint, member.Role, context.Policy, context.Now)));
        staff.MapPost("/complaints/{complaintId}/resumption", (HttpContext http, string complaintId) =>
            http.AsStaffAsync(complaintId, (complaint, _, _) => ResumeClock.Decide(complaint, ResumedBecause.ByStaff)));
    }
}
