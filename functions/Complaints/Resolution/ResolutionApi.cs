using ComplaintCloud.Complaints.Identity;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Complaints.Resolution;

/// <summary>How is it put right, who agrees?</summary>
internal static class ResolutionApi
{
    private const int MostEarlier = 100;

    /// <summary>Maps the routes.</summary>
    public static void MapResolution(this IEndpointRouteBuilder staff, IEndpointRouteBuilder customer)
    {
        staff.MapPost("/complaints/{complaintId}/plan", (HttpContext http, string complaintId, ProposePlan command) =>
            http.AsStaffAsync(complaintId, (complaint, context, member) => ProposePlan.Decide(command, complaint, context, member.Role)));
        staff.MapPost("/complaints/{complaintId}/plan/approval", (HttpContext http, string complaintId, ApprovePlan command) =>
            http.AsStaffAsync(complaintId, (complaint, _, member) => ApprovePlan.Decide(command, complaint, member)));
        staff.MapPost("/complaints/{complaintId}/plan/rejection", (HttpContext http, string complaintId, RejectPlan command) =>
            http.AsStaffAsync(complaintId, (complaint, _, member) => RejectPlan.Decide(command, complaint, member.Role)));
        staff.MapGet("/complaints/{complaintId}/plan-options", OptionsAsync);
        staff.MapPost("/complaints/{complaintId}/quick-offer", (HttpContext http, string complaintId) =>
            http.AsStaffAsync(complaintId, (complaint, context, member) => MakeQuickOffer.Decide(complaint, context, member)));
        staff.MapPost("/complaints/{complaintId}/plan/answer", (HttpContext http, string complaintId, RecordPlanAnswer command) =>
            http.AsStaffAsync(complaintId, (complaint, _, _) => RecordPlanAnswer.Decide(command, complaint)));
        customer.MapPost("/complaints/{complaintId}/plan-answer", (HttpContext http, string complaintId, AnswerPlan command) =>
            http.AsCustomerAsync(complaintId, (complaint, _) => AnswerPlan.Decide(command, complaint)));
    }

    private static async Task<IResult> OptionsAsync(HttpContext http, string complaintId, ComplaintLog log, ListReader lists)
    {
        var company = http.Caller().Company;
        if (!(await http.ReadAsStaffAsync(complaintId)).Is(out var complaint, out var refused))
            return refused.ToProblem();
        var context = await log.ContextAsync(complaint, http.RequestAborted);
        var list = CaseLists.OfCustomer(company, complaint.Filed!.CustomerId);
        var earlier = (await lists.FirstAsync(list, MostEarlier + 1, http.RequestAborted)).Where(line => line.Id != complaintId).Take(MostEarlier);
        return ((Result<PlanOptions>)PlanMenu.For(complaint, context, earlier.Count())).ToHttp();
    }
}
