using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Views;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Complaints.PendingLedger;

/// <summary>What cannot be decided now: put on the ledger, contacted every month, reviewed, taken up again.</summary>
internal static class PendingLedgerApi
{
    /// <summary>Maps the routes.</summary>
    public static void MapPendingLedger(this IEndpointRouteBuilder staff)
    {
        staff.MapPost("/complaints/{complaintId}/pending", (HttpContext http, string complaintId, PendCase command) =>
            http.AsStaffAsync(complaintId, (complaint, context, member) => PendCase.Decide(command, complaint, member.Role, context)));
        staff.MapPost("/complaints/{complaintId}/pending/end", (HttpContext http, string complaintId, TakeUpCase command) =>
            http.AsStaffAsync(complaintId, (complaint, _, _) => TakeUpCase.Decide(command, complaint)));
        staff.MapPost("/complaints/{complaintId}/pending/contact", (HttpContext http, string complaintId, RecordPendingContact command) =>
            http.AsStaffAsync(complaintId, (complaint, context, _) => RecordPendingContact.Decide(command, complaint, context)));
        staff.MapGet("/pending-ledger", ListAsync);
        staff.MapGet("/pending-ledger/sums", SumsAsync);
        staff.MapGet("/pending-ledger/reviews", ReviewsAsync);
        staff.MapPost("/pending-ledger/reviews/{month}", ReviewAsync);
    }

    private static async Task<IResult> ListAsync(HttpContext http, ListReader lists, TimeProvider time, int? take, string? continuation)
    {
        var now = time.GetUtcNow();
        var caller = http.Caller();
        var list = CaseLists.Pending(caller.Company);
        return (await lists.ReadAsync(list, take, continuation, line => LedgerItem.Of(line, now), line => line.IsVisibleTo(caller.Id), http.RequestAborted)).ToHttp();
    }

    private static async Task<IResult> SumsAsync(HttpContext http, CompanyDirectory directory, LedgerReader ledger)
    {
        var people = (await directory.FindAsync(http.Caller().Company, http.RequestAborted))!;
        Result<LedgerSums> sums = await ledger.SumsAsync(people, http.RequestAborted);
        return sums.ToHttp();
    }

    private static async Task<IResult> ReviewsAsync(HttpContext http, ReviewTable reviews)
    {
        Result<Page<LedgerReview>> page = new Page<LedgerReview>(await reviews.LastAsync(http.Caller().Company, http.RequestAborted), null);
        return page.ToHttp();
    }

    private static async Task<IResult> ReviewAsync(
        HttpContext http, string month, ReviewLedger command, CompanyDirectory directory, LedgerReader ledger, ReviewTable reviews, TimeProvider time)
    {
        var (caller, cancel) = (http.Caller(), http.RequestAborted);
        if (CaseErrors.CheckText(command.Note, "note", ReviewLedger.MaxNote) is { } wrong)
            return wrong.ToProblem();
        var sums = await ledger.SumsAsync((await directory.FindAsync(caller.Company, cancel))!, cancel);
        if (month != sums.Month)
            return RequestErrors.InvalidMember("month", $"现在审阅的是{sums.Month}的台帐。").ToProblem();
        Result<LedgerReview> review = await reviews.AddAsync(caller.Company, new LedgerReview(month, Actors.Of(caller), time.GetUtcNow(), command.Note!.Trim(), sums), cancel);
        return review.ToHttp();
    }
}
