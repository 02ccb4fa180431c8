using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Intake;
using ComplaintCloud.Complaints.Linking;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Views;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Complaints.Triage;

/// <summary>The staff's queue and taking cases from it.</summary>
internal static class TriageApi
{
    /// <summary>Maps the routes.</summary>
    public static void MapTriage(this IEndpointRouteBuilder staff)
    {
        staff.MapGet("/complaints", ListAsync);
        staff.MapPost("/complaints", RecordAsync);
        staff.MapPost("/complaints/{complaintId}/basics", (HttpContext http, string complaintId, CorrectBasics command, CompanyDirectory directory) =>
            CorrectBasics.HandleAsync(http, complaintId, command, directory));
        staff.MapGet("/complaints/{complaintId}", (HttpContext http, string complaintId) => http.AsStaffAsync(complaintId, (complaint, context, _) => CaseRoutes.Look(complaint, context)));
        staff.MapGet("/complaints/{complaintId}/log", LogAsync);
        staff.MapPost("/complaints/{complaintId}/take", (HttpContext http, string complaintId, TakeComplaint? command) =>
            http.AsStaffAsync(complaintId, (complaint, context, member) => TakeComplaint.Decide(command ?? new TakeComplaint(), complaint, context, member)));
        staff.MapPost("/complaints/{complaintId}/overruling", (HttpContext http, string complaintId, OverruleTriage command) =>
            http.AsStaffAsync(complaintId, (complaint, context, member) => OverruleTriage.Decide(command, complaint, context, member)));
        staff.MapPost("/complaints/{complaintId}/promise", (HttpContext http, string complaintId, PromiseTime command) =>
            http.AsStaffAsync(complaintId, (complaint, context, _) => PromiseTime.Decide(command, complaint, context.Now)));
    }

    private static async Task<IResult> RecordAsync(HttpContext http, RecordComplaint command, RecordComplaintHandler handler)
    {
        if (!http.Request.IdempotencyKey().Is(out var key, out var missing))
            return missing.ToProblem();
        return http.Filed(await handler.HandleAsync(http.Caller(), key, command, http.RequestAborted), StaffComplaintView.Of);
    }

    private static async Task<IResult> ListAsync(HttpContext http, ListReader lists, ComplaintLog log, string? step, string? number, int? take, string? continuation)
    {
        if (number is not null)
            return (await FindByNumber.HandleAsync(http.Caller(), number, lists, log, http.RequestAborted)).ToHttp();
        if (!ReadStep(step).Is(out var wanted, out var wrong))
            return wrong.ToProblem();
        var caller = http.Caller();
        bool IsWanted(CaseLine line) => (wanted is null || line.Step == wanted) && line.IsVisibleTo(caller.Id);
        return (await lists.ReadAsync(CaseLists.Open(caller.Company), take, continuation, CaseLineView.ForStaff, IsWanted, http.RequestAborted)).ToHttp();
    }

    private static async Task<IResult> LogAsync(HttpContext http, ComplaintLog log, string complaintId)
    {
        if ((await http.ReadAsStaffAsync(complaintId)).Error is { } refused)
            return refused.ToProblem();
        var entries = await log.ReadFactsAsync(new CaseRef(http.Caller().Company, complaintId), cancel: http.RequestAborted);
        Result<CaseLog> result = entries.Count == 0 ? CaseErrors.NotFound : CaseLog.Of(complaintId, entries);
        return result.ToHttp();
    }

    private static Result<CaseStep?> ReadStep(string? text)
    {
        if (text is null)
            return (CaseStep?)null;
        var known = Enum.GetValues<CaseStep>().Where(step => step.WireName() == text).ToList();
        return known.Count == 1 ? known[0] : RequestErrors.InvalidMember("step", "没有这个步骤。");
    }
}
