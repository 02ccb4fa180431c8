using ComplaintCloud.Complaints.Identity;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Complaints.Closing;

/// <summary>What a case amounted to, what it taught, which closed ones are like it, and what can still be done about it.</summary>
internal static class ClosingApi
{
    /// <summary>Maps the routes.</summary>
    public static void MapClosing(this IEndpointRouteBuilder staff, IEndpointRouteBuilder customer)
    {
        staff.MapGet("/complaints/{complaintId}/closing-summary", SummaryAsync);
        staff.MapPost("/complaints/{complaintId}/lessons", (HttpContext http, string complaintId, WriteLessons command) =>
            http.AsStaffAsync(complaintId, (complaint, _, _) => WriteLessons.Decide(command, complaint)));
        staff.MapGet("/complaints/{complaintId}/similar", SimilarAsync);
        staff.MapPost("/complaints/{complaintId}/reopening", (HttpContext http, string complaintId, ReopenCase command) =>
            http.AsStaffAsync(complaintId, (complaint, context, _) => ReopenCase.Decide(command, Audience.Staff, complaint, context)));
        customer.MapPost("/complaints/{complaintId}/reopening", (HttpContext http, string complaintId, ReopenCase command) =>
            http.AsCustomerAsync(complaintId, (complaint, context) => ReopenCase.Decide(command, Audience.Customer, complaint, context)));
    }

    private static async Task<IResult> SummaryAsync(HttpContext http, string complaintId, ComplaintLog log)
    {
        if (!(await http.ReadAsStaffAsync(complaintId)).Is(out var complaint, out var refused))
            return refused.ToProblem();
        var entries = await log.ReadFactsAsync(new CaseRef(complaint.Company, complaint.Id), cancel: http.RequestAborted);
        return ((Result<ClosingSummary>)ClosingSummary.Of(complaint, entries, await log.ContextAsync(complaint, http.RequestAborted))).ToHttp();
    }

    private static async Task<IResult> SimilarAsync(HttpContext http, string complaintId, SimilarCases similar, int? take, string? continuation) =>
        (await http.ReadAsStaffAsync(complaintId)).Is(out var complaint, out var refused)
            ? (await similar.ReadAsync(complaint, http.Caller().Id, take, continuation, http.RequestAborted)).ToHttp()
            : refused.ToProblem();
}
