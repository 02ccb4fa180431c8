using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Complaints.Resolution;

/// <summary>How is it put right, who agrees?</summary>
internal static class ResolutionApi
{
    /// <summary>Maps the routes.</summary>
    public static void MapResolution(this IEndpointRouteBuilder staff, IEndpointRouteBuilder customer)
    {
        staff.MapPost("/complaints/{complaintId}/plan", (HttpContext http, string complaintId, ProposePlan command) =>
            http.AsStaffAsync(complaintId, (complaint, context, member) => ProposePlan.Decide(command, complaint, context.Policy, member.Role)));
        staff.MapPost("/complaints/{complaintId}/plan/approval", (HttpContext http, string complaintId, ApprovePlan command) =>
            http.AsStaffAsync(complaintId, (complaint, _, member) => ApprovePlan.Decide(command, complaint, member.Role)));
        staff.MapPost("/complaints/{complaintId}/plan/rejection", (HttpContext http, string complaintId, RejectPlan command) =>
            http.AsStaffAsync(complaintId, (complaint, _, member) => RejectPlan.Decide(command, complaint, member.Role)));
        customer.MapPost("/complaints/{complaintId}/plan-answer", (HttpContext http, string complaintId, AnswerPlan command) =>
            http.AsCustomerAsync(complaintId, (complaint, _) => AnswerPlan.Decide(command, complaint)));
    }
}
