using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Triage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Complaints.Callback;

/// <summary>Are they satisfied?</summary>
internal static class CallbackApi
{
    /// <summary>Maps the routes.</summary>
    public static void MapCallback(this IEndpointRouteBuilder staff, IEndpointRouteBuilder customer)
    {
        staff.MapPost("/complaints/{complaintId}/callback", (HttpContext http, string complaintId, RecordCallback command) =>
            http.AsStaffAsync(complaintId, (complaint, context, member) => ConflictRules.OfCallback(complaint, member, context) is { } own ? own : RecordCallback.Decide(command, complaint, context)));
        staff.MapGet("/complaints/{complaintId}/callback", SheetAsync);
        staff.MapPost("/complaints/{complaintId}/survey-review", (HttpContext http, string complaintId, ReviewSurvey command) =>
            http.AsStaffAsync(complaintId, (complaint, context, _) => ReviewSurvey.Decide(command, complaint, context.Policy)));
        customer.MapPost("/complaints/{complaintId}/survey", SurveyAsync);
        customer.MapPost("/complaints/{complaintId}/rating", (HttpContext http, string complaintId, RateHandling command) =>
            http.AsCustomerAsync(complaintId, (complaint, _) => RateHandling.Decide(command, complaint)));
    }

    private static async Task<IResult> SurveyAsync(HttpContext http, string complaintId, AnswerSurvey command, ITextAnalyzer analyzer)
    {
        var said = command.Text is { Length: > 0 and <= AnswerSurvey.MaxText } text ? await analyzer.AnalyzeAsync(text, http.RequestAborted) : null;
        return await http.AsCustomerAsync(complaintId, (complaint, context) => AnswerSurvey.Decide(command, said, complaint, context.Policy));
    }

    private static async Task<IResult> SheetAsync(HttpContext http, string complaintId, ComplaintLog log)
    {
        if (!(await http.AsCallerAsync(complaintId, CaseRoutes.Look)).Is(out var complaint, out var error))
            return error.ToProblem();
        return CallbackSheet.Of(complaint, await log.ContextAsync(complaint, http.RequestAborted)).ToHttp();
    }
}
