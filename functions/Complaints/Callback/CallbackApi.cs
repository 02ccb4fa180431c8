using ComplaintCloud.Complaints.Identity;
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
            http.AsStaffAsync(complaintId, (complaint, context, _) => ReviewSurvey.Decide(command, complaint, context.CasePolicy)));
        customer.MapPost("/complaints/{complaintId}/survey", SurveyAsync);
        customer.MapGet("/survey", PageAsync);
        customer.MapPost("/survey", SurveyByLinkAsync);
        customer.MapPost("/complaints/{complaintId}/rating", (HttpContext http, string complaintId, RateHandling command) =>
            http.AsCustomerAsync(complaintId, (complaint, _) => RateHandling.Decide(command, complaint)));
    }

    private static async Task<IResult> SurveyAsync(HttpContext http, string complaintId, AnswerSurvey command, ITextAnalyzer analyzer)
    {
        var said = await SaidAsync(http, command, analyzer);
        return await http.AsCustomerAsync(complaintId, (complaint, context) => AnswerSurvey.Decide(command, said, complaint, context.CasePolicy));
    }

    private static async Task<AnalyzedText?> SaidAsync(HttpContext http, AnswerSurvey command, ITextAnalyzer analyzer) =>
        command.Text is { Length: > 0 and <= AnswerSurvey.MaxText } text ? await analyzer.AnalyzeAsync(text, http.RequestAborted) : null;

    private static async Task<IResult> PageAsync(HttpContext http, CompanyDirectory directory)
    {
        var caller = http.Caller();
        if (!(await http.AsCallerAsync(caller.ComplaintId!, CaseRoutes.Look)).Is(out var complaint, out var error))
            return error.ToProblem();
        var people = await directory.FindAsync(caller.Company, http.RequestAborted);
        return SurveyPage.Of(complaint, caller.SurveyRound!.Value, people!.Company.Name).ToHttp();
    }

    private static async Task<IResult> SurveyByLinkAsync(HttpContext http, AnswerSurvey command, ITextAnalyzer analyzer)
    {
        var (caller, said) = (http.Caller(), await SaidAsync(http, command, analyzer));
        var decided = await http.AsCallerAsync(caller.ComplaintId!, (complaint, context) =>
            SurveyPage.Passed(complaint, caller.SurveyRound!.Value) is { } passed ? passed : AnswerSurvey.Decide(command, said, complaint, context.CasePolicy));
        Result<SurveyThanks> thanks = decided.Is(out var after, out var error) ? new SurveyThanks(after.Filed!.Number) : error;
        return thanks.ToHttp();
    }

    private static async Task<IResult> SheetAsync(HttpContext http, string complaintId, ComplaintLog log)
    {
        if (!(await http.AsCallerAsync(complaintId, CaseRoutes.Look)).Is(out var complaint, out var error))
            return error.ToProblem();
        return CallbackSheet.Of(complaint, await log.ContextAsync(complaint, http.RequestAborted)).ToHttp();
    }
}
