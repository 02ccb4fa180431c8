using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Intake;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Views;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintCloud.Complaints;

/// <summary>How a route acts on one case, for each audience: check whose case it is, decide, append, answer with the view.</summary>
internal static class CaseRoutes
{
    /// <summary>The customer acts on their own case.</summary>
    public static async Task<IResult> AsCustomerAsync(this HttpContext http, string complaintId, Decision decide)
    {
        var caller = http.Caller();
        return Answer(await DecideAsync(http, complaintId, null, OwnedBy(caller, decide)), CustomerComplaint.Of);
    }

    /// <summary>A member of staff acts on a case of their company, on the version that they saw if they say which.</summary>
    public static async Task<IResult> AsStaffAsync(this HttpContext http, string complaintId, Func<Complaint, DecisionContext, StaffMember, Result<IReadOnlyList<Fact>>> decide)
    {
        if (!http.Request.ExpectedVersion().Is(out var version, out var unreadable))
            return unreadable.ToProblem();
        var caller = http.Caller();
        var people = await http.RequestServices.GetRequiredService<CompanyDirectory>().FindAsync(caller.Company, http.RequestAborted);
        if (people?.FindStaff(caller.Id) is not { } staff)
            return RequestErrors.Forbidden.ToProblem();
        return Answer(await DecideAsync(http, complaintId, version, (complaint, context) =>
            ConflictRules.Refusal(complaint, staff.Id) is { } barred ? barred : decide(complaint, context, staff)), StaffComplaintView.Of);
    }

    /// <summary>A case of the company that a member of staff may see; for answers that are no view of the case.</summary>
    public static async Task<Result<Complaint>> ReadAsStaffAsync(this HttpContext http, string complaintId)
    {
        var caller = http.Caller();
        var log = http.RequestServices.GetRequiredService<ComplaintLog>();
        if (!ComplaintId.IsOne(complaintId) || await log.ReadAsync(new CaseRef(caller.Company, complaintId), http.RequestAborted) is not { } complaint)
            return CaseErrors.NotFound;
        return ConflictRules.Refusal(complaint, caller.Id) is { } barred ? barred : complaint;
    }

    /// <summary>The holder of a job's link acts on that job.</summary>
    public static async Task<IResult> AsCleanerAsync(this HttpContext http, Func<int, Complaint, DecisionContext, Result<IReadOnlyList<Fact>>> decide)
    {
        var caller = http.Caller();
        if (caller is not { ComplaintId: { } complaintId, OfferNo: { } offerNo })
            return RequestErrors.Forbidden.ToProblem();
        var decided = await DecideAsync(http, complaintId, null, (complaint, context) => decide(offerNo, complaint, context));
        if (!decided.Is(out var complaint, out var error))
            return error.ToProblem();
        return complaint.Offers.FirstOrDefault(offer => offer.OfferNo == offerNo && offer.CleanerId == caller.Id) is { } offer
            ? ((Result<CleanerJob>)CleanerJob.Of(complaint, offer)).ToHttp()
            : CaseErrors.NotFound.ToProblem();
    }

    /// <summary>Whoever calls acts on a case that is theirs to see; the case after it.</summary>
    public static Task<Result<Complaint>> AsCallerAsync(this HttpContext http, string complaintId, Decision decide)
    {
        var caller = http.Caller();
        return DecideAsync(http, complaintId, null, caller.Audience switch
        {
            Audience.Customer => OwnedBy(caller, decide),
            Audience.Staff => (complaint, context) => ConflictRules.Refusal(complaint, caller.Id) is { } barred ? barred : decide(complaint, context),
            Audience.Cleaner => (complaint, context) => complaint.Id == caller.ComplaintId && complaint.Offers.Any(offer => IsHeldBy(caller, offer))
                ? decide(complaint, context)
                : CaseErrors.NotFound,
        });
    }

    /// <summary>The holder of a statement's link gives that statement.</summary>
    public static async Task<IResult> AsStatementAsync(this HttpContext http, Func<int, Complaint, DecisionContext, Result<IReadOnlyList<Fact>>> decide)
    {
        var caller = http.Caller();
        if (caller is not { ComplaintId: { } complaintId, StatementNo: { } statementNo })
            return RequestErrors.Forbidden.ToProblem();
        var decided = await DecideAsync(http, complaintId, null, (complaint, context) => decide(statementNo, complaint, context));
        if (!decided.Is(out var complaint, out var error))
            return error.ToProblem();
        return complaint.Investigation?.Statements.FirstOrDefault(one => one.StatementNo == statementNo && one.CleanerId == caller.Id) is { } statement
            ? ((Result<CleanerStatement>)CleanerStatement.Of(complaint, statement)).ToHttp()
            : CaseErrors.NotFound.ToProblem();
    }

    // A job that went to somebody else is closed to the one who had it.
    private static bool IsHeldBy(Caller caller, OfferState offer) => offer.OfferNo == caller.OfferNo && offer.CleanerId == caller.Id
        && offer.State is OfferAnswer.Offered or OfferAnswer.Accepted or OfferAnswer.OnSite or OfferAnswer.Reported;

    /// <summary>Looking changes nothing.</summary>
    public static Result<IReadOnlyList<Fact>> Look(Complaint complaint, DecisionContext context) => Facts.None;

    private static Decision OwnedBy(Caller caller, Decision decide) => (complaint, context) =>
        complaint.Filed?.CustomerId == caller.Id ? decide(complaint, context) : CaseErrors.NotFound;

    private static Task<Result<Complaint>> DecideAsync(HttpContext http, string complaintId, int? version, Decision decide)
    {
        // Ids come from addresses, and what cannot be one is simply nobody's.
        if (!ComplaintId.IsOne(complaintId))
            return Task.FromResult<Result<Complaint>>(CaseErrors.NotFound);
        var caller = http.Caller();
        var log = http.RequestServices.GetRequiredService<ComplaintLog>();
        return log.DecideAsync(new CaseRef(caller.Company, complaintId), Actors.Of(caller), version, decide, http.RequestAborted);
    }

    private static IResult Answer<T>(Result<Complaint> decided, Func<Complaint, T> view)
        where T : CustomerComplaint
    {
        Result<T> result = decided.Is(out var complaint, out var error) ? view(complaint) : error;
        return result.ToHttp(shown => shown.Version);
    }
}
