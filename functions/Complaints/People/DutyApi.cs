using ComplaintCloud.Complaints.Views;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Complaints.People;

/// <summary>Who acts on a case, and who must keep away from it.</summary>
internal static class DutyApi
{
    /// <summary>Maps the routes.</summary>
    public static void MapDuty(this IEndpointRouteBuilder staff)
    {
        staff.MapGet("/complaints/{complaintId}/duty", LookAsync);
        staff.MapPost("/complaints/{complaintId}/conflicts", (HttpContext http, string complaintId, DeclareConflict command) =>
            http.AsStaffAsync(complaintId, (complaint, context, member) => DeclareConflict.Decide(command, complaint, context, Actors.Of(member))));
        staff.MapPost("/complaints/{complaintId}/conflicts/{staffId}/lifting", (HttpContext http, string complaintId, string staffId, LiftConflict command) =>
            http.AsStaffAsync(complaintId, (complaint, _, member) => LiftConflict.Decide(command, staffId, complaint, member)));
    }

    private static async Task<IResult> LookAsync(HttpContext http, string complaintId, ComplaintLog log)
    {
        if (!(await http.ReadAsStaffAsync(complaintId)).Is(out var complaint, out var error))
            return error.ToProblem();
        var duty = CaseDuty.For(complaint, await log.ContextAsync(complaint, http.RequestAborted));
        return ((Result<DutyView>)DutyView.Of(duty)).ToHttp();
    }
}
