using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Intake;
using ComplaintCloud.Complaints.People;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Complaints.Dispatch;

/// <summary>Who does the rework?</summary>
internal static class DispatchApi
{
    /// <summary>Maps the routes.</summary>
    public static void MapDispatch(this IEndpointRouteBuilder staff, IEndpointRouteBuilder cleaner, IEndpointRouteBuilder customer)
    {
        staff.MapPost("/complaints/{complaintId}/rework/offer", OfferAsync);
        staff.MapPost("/complaints/{complaintId}/rework/recall", (HttpContext http, string complaintId, RecallOffer command) =>
            http.AsStaffAsync(complaintId, (complaint, _, _) => RecallOffer.Decide(command, complaint)));
        staff.MapPost("/complaints/{complaintId}/rework/time", (HttpContext http, string complaintId, SetVisitTime command) =>
            http.AsStaffAsync(complaintId, (complaint, context, _) => SetVisitTime.Decide(command, complaint, context.Now)));
        customer.MapPost("/complaints/{complaintId}/visit-time", (HttpContext http, string complaintId, AnswerVisitTime command) =>
            http.AsCustomerAsync(complaintId, (complaint, context) => AnswerVisitTime.Decide(command, complaint, context)));
        cleaner.MapGet("/jobs", ListMyJobs.HandleAsync);
        cleaner.MapGet("/job", Task<IResult> (HttpContext http, CancellationToken _) => http.AsCleanerAsync((_, complaint, context) => CaseRoutes.Look(complaint, context)));
        cleaner.MapPost("/job/answer", (HttpContext http, AnswerOffer command) =>
            http.AsCleanerAsync((offerNo, complaint, context) => AnswerOffer.Decide(command, offerNo, complaint, context)));
    }

    private static async Task<IResult> OfferAsync(HttpContext http, string complaintId, OfferReworkTo command, CompanyDirectory directory, VisitBook book)
    {
        var (company, cancel) = (http.Caller().Company, http.RequestAborted);
        var chosen = (await directory.FindAsync(company, cancel))?.FindCleaner(command.CleanerId);
        var booked = chosen is null ? [] : await book.ReadAsync(company, chosen.Id, cancel);
        var taken = booked.Where(entry => entry.ComplaintId != complaintId).Select(entry => entry.Slot).ToList();
        return await http.AsStaffAsync(complaintId, (complaint, context, member) =>
        {
            if (chosen is not { Active: true })
                return IntakeErrors.UnknownCleaner;
            return ConflictRules.OfDispatch(member, chosen) is { } own ? own : OfferReworkTo.Decide(command, chosen, taken, complaint, context);
        });
    }
}
