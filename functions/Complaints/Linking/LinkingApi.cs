using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Intake;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Complaints.Linking;

/// <summary>Staff put cases together and take them apart.</summary>
internal static class LinkingApi
{
    /// <summary>Maps the routes.</summary>
    public static void MapLinking(this IEndpointRouteBuilder staff)
    {
        staff.MapPost("/complaints/{complaintId}/merge", MergeAsync);
        staff.MapPost("/complaints/{complaintId}/split", SplitAsync);
    }

    private static async Task<IResult> MergeAsync(HttpContext http, string complaintId, MergeCase command)
    {
        Complaint? into = null;
        if (command.Into is { } id && !(await http.ReadAsStaffAsync(id)).Is(out into, out var refused) && refused != CaseErrors.NotFound)
            return refused.ToProblem();
        return await http.AsStaffAsync(complaintId, (complaint, _, _) => MergeCase.Decide(command, into, complaint));
    }

    private static async Task<IResult> SplitAsync(HttpContext http, string complaintId, SplitCase command, ComplaintNumbers numbers, TimeProvider time)
    {
        var company = http.Caller().Company;
        var number = await numbers.NextAsync(company, time.GetUtcNow(), http.RequestAborted);
        // The same part of the same case is the same new case, so sending it twice makes one.
        var to = new LinkedCase(ComplaintId.For(new Caller(company, Audience.Staff, complaintId), $"split\n{command.Text?.Trim()}"), number);
        var used = false;
        var answer = await http.AsStaffAsync(complaintId, (complaint, _, _) =>
        {
            var decided = SplitCase.Decide(command, to, complaint);
            used = decided.Error is null && decided.Value.Count > 0;
            return decided;
        });
        if (!used)
            numbers.Return(company, number);
        return answer;
    }
}
