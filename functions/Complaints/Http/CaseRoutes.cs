using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Intake;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Views;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintCloud.Complaints;

/// <summary>How a route acts on one case, for each audience: check whose case it is as the permission says, decide, append, answer with the view.</summary>
internal static class CaseRoutes
{
    /// <summary>The customer acts on their own case.</summary>
    public static async Task<IResult> AsCustomerAsync(this HttpContext http, string complaintId, Decision decide)
    {
        return Answer(await DecideAsync(http, complaintId, null, decide), CustomerComplaint.Of);
    }

    /// <summary>A member of staff acts on a case of their company, on the version that they saw if they say which.</summary>
    public static async Task<IResult> AsStaffAsync(this HttpContext http, string complaintId, Func<Complaint, DecisionContext, StaffMember, Result<IReadOnlyList<Fact>>> decide)
    {
        if (!http.Request.ExpectedVersion().Is(out var version, out var unreadable))
            return unreadable.ToProblem();
        var caller = http.Caller();
        var people = await http.RequestServices.GetRequiredService<CompanyDirectory>().FindAsync(caller.Company, http.RequestAborted);
        if (people?.FindStaff(caller.Id) is not { } staff)
            return RequestErrors.Unauthenticated.ToProblem();
        return Answer(await DecideAsync(http, complaintId, version, (complaint, context) => decide(complaint, context, staff)), StaffComplaintView.Of);
    }

    /// <summary>A case of the company that a member of staff may see; for answers that are no view of the case.</summary>
    public static async Task<Result<Complaint>> ReadAsStaffAsync(this HttpContext http, string complaintId)
    {
        var caller = http.Caller();
        var log = http.RequestServices.GetRequiredService<ComplaintLog>();
        if (!ComplaintId.IsOne(complaintId) || await log.ReadAsync(new CaseRef(caller.Company, complaintId), http.RequestAborted) is not { } complaint)
            return CaseErrors.NotFound;
        return CaseAccess.Refusal(http.Permission(), caller, complaint) is { } refused ? refused : complaint;
    }

    /// <summary>The cleaner acts on the job of their link, or on the one they name.</summary>
    public static async Task<IResult> AsCleanerAsync(this HttpContext http, Func<int, Complaint, DecisionContext, Result<IReadOnlyList<Fact>>> decide)
    {
        var offerNo = http.Caller().OfferNo!.Value;
        var decided = await DecideAsync(http, http.Caller().ComplaintId!, null, (complaint, context) => decide(offerNo, complaint, context));
        Result<CleanerJob> job = decided.Is(out var complaint, out var error) ? CleanerJob.Of(complaint, complaint.Offers.First(offer => offer.OfferNo == offerNo)) : error;
        return job.ToHttp();
    }

    /// <summary>The cleaner gives the statement of their link, or the one they name.</summary>
    public static async Task<IResult> AsStatementAsync(this HttpContext http, Func<int, Complaint, DecisionContext, Result<IReadOnlyList<Fact>>> decide)
    {
        var statementNo = http.Caller().StatementNo!.Value;
        var decided = await DecideAsync(http, http.Caller().ComplaintId!, null, (complaint, context) => decide(statementNo, complaint, context));
        Result<CleanerStatement> statement = decided.Is(out var complaint, out var error)
            ? CleanerStatement.Of(complaint, complaint.Investigation!.Statements.First(one => one.StatementNo == statementNo))
            : error;
        return statement.ToHttp();
    }

    /// <summary>Whoever calls acts on a case that is theirs to see; the case after it.</summary>
    public static Task<Result<Complaint>> AsCallerAsync(this HttpContext http, string complaintId, Decision decide) => DecideAsync(http, complaintId, null, decide);

    /// <summary>Looking changes nothing.</summary>
    public static Result<IReadOnlyList<Fact>> Look(Complaint complaint, DecisionContext context) => Facts.None;

    private static Task<Result<Complaint>> DecideAsync(HttpContext http, string complaintId, int? version, Decision decide)
    {
        // Ids come from addresses, and what cannot be one is simply nobody's.
        if (!ComplaintId.IsOne(complaintId))
            return Task.FromResult<Result<Complaint>>(CaseErrors.NotFound);
        Telemetry.IsAbout(complaintId);
        var (caller, permission) = (http.Caller(), http.Permission());
        var log = http.RequestServices.GetRequiredService<ComplaintLog>();
        return log.DecideAsync(
            new CaseRef(caller.Company, complaintId), Actors.Of(caller), version,
            (complaint, context) => CaseAccess.Refusal(permission, caller, complaint) is { } refused ? refused : decide(complaint, context), http.RequestAborted);
    }

    private static IResult Answer<T>(Result<Complaint> decided, Func<Complaint, T> view)
        where T : CustomerComplaint
    {
        Result<T> result = decided.Is(out var complaint, out var error) ? view(complaint) : error;
        return result.ToHttp(shown => shown.Version);
    }
}
