using ComplaintCloud.Complaints.Identity;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Complaints.Privacy;

/// <summary>How staff come to see personal data that is masked.</summary>
internal static class PrivacyApi
{
    /// <summary>Maps the routes.</summary>
    public static void MapPrivacy(this IEndpointRouteBuilder staff) => staff.MapPost("/complaints/{complaintId}/phone", RevealAsync);

    // The fact is on disk before the number is answered.
    private static async Task<IResult> RevealAsync(HttpContext http, string complaintId, RevealPhone command, ComplaintLog log)
    {
        if (!(await http.ReadAsStaffAsync(complaintId)).Is(out var seen, out var refused))
            return refused.ToProblem();
        var by = Actors.Of(http.Caller());
        var decided = await log.DecideAsync(
            new CaseRef(seen.Company, seen.Id), by, null, (complaint, context) => RevealPhone.Decide(command, complaint, context.Now, by), http.RequestAborted);
        Result<RevealedPhone> answer = decided.Is(out var complaint, out var error) ? new RevealedPhone(complaint.Filed!.CustomerPhone, complaint.Filed.ContactPhone, complaint.Filed.ContactWhen, complaint.Filed.Contact) : error;
        return answer.ToHttp();
    }

    private sealed record RevealedPhone(string Phone, string? ContactPhone, string? ContactWhen, People.CustomerContact? Contact);
}
