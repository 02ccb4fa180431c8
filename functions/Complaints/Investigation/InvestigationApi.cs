using ComplaintCloud.Complaints.Intake;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Complaints.Investigation;

/// <summary>What happened, and is it founded?</summary>
internal static class InvestigationApi
{
    /// <summary>Maps the routes.</summary>
    public static void MapInvestigation(this IEndpointRouteBuilder staff, IEndpointRouteBuilder customer, IEndpointRouteBuilder cleaner)
    {
        staff.MapRecord();
        staff.MapConclusion();
        customer.MapPost("/complaints/{complaintId}/objection", (HttpContext http, string complaintId, ObjectToConclusion command) =>
            http.AsCustomerAsync(complaintId, (complaint, _) => ObjectToConclusion.Decide(command, complaint)));
        cleaner.MapGet("/statements", ListMyStatements.HandleAsync);
        cleaner.MapGet("/statement", Task<IResult> (HttpContext http, CancellationToken _) =>
            http.AsStatementAsync((_, complaint, context) => CaseRoutes.Look(complaint, context)));
        cleaner.MapPost("/statement", (HttpContext http, GiveStatement command) =>
            http.AsStatementAsync((statementNo, complaint, _) => GiveStatement.Decide(command, statementNo, complaint)));
    }

    private static void MapRecord(this IEndpointRouteBuilder staff)
    {
        staff.MapPost("/complaints/{complaintId}/investigation/notes", (HttpContext http, string complaintId, RecordNote command) =>
            http.AsStaffAsync(complaintId, (complaint, _, _) => RecordNote.Decide(command, complaint)));
        staff.MapPost("/complaints/{complaintId}/investigation/interviews", (HttpContext http, string complaintId, RecordInterview command) =>
            http.AsStaffAsync(complaintId, (complaint, context, _) => RecordInterview.Decide(command, complaint, context.Now)));
        staff.MapPost("/complaints/{complaintId}/investigation/evidence", (HttpContext http, string complaintId, AddEvidence command) =>
            http.AsStaffAsync(complaintId, (complaint, _, _) => AddEvidence.Decide(command, complaint)));
        staff.MapPost("/complaints/{complaintId}/investigation/statement", AskAsync);
        staff.MapPost("/complaints/{complaintId}/unreached", (HttpContext http, string complaintId, ReportUnreached command) =>
            http.AsStaffAsync(complaintId, (complaint, _, _) => ReportUnreached.Decide(command, complaint)));
    }

    private static void MapConclusion(this IEndpointRouteBuilder staff)
    {
        staff.MapGet("/causes", Task<IResult> (HttpContext _) => Task.FromResult(((Result<CauseList>)CauseCodes.Current).ToHttp()));
        staff.MapGet("/complaints/{complaintId}/letter-draft", DraftAsync);
        staff.MapPost("/complaints/{complaintId}/conclusion", (HttpContext http, string complaintId, ConcludeInvestigation command) =>
            http.AsStaffAsync(complaintId, (complaint, context, member) => ConcludeInvestigation.Decide(command, complaint, member.Role, context.Now)));
        staff.MapPost("/complaints/{complaintId}/conclusion/review", (HttpContext http, string complaintId, ReviewConclusion command) =>
            http.AsStaffAsync(complaintId, (complaint, _, member) => ReviewConclusion.Decide(command, complaint, member)));
        staff.MapPost("/complaints/{complaintId}/conclusion/closing", (HttpContext http, string complaintId, ConfirmClosing command) =>
            http.AsStaffAsync(complaintId, (complaint, _, _) => ConfirmClosing.Decide(command, complaint)));
    }

    private static async Task<IResult> AskAsync(HttpContext http, string complaintId, RequestStatement command) =>
        await http.AsStaffAsync(complaintId, (complaint, context, _) => context.People.FindCleaner(command.CleanerId ?? complaint.Filed?.CleanerId) is { } cleaner
            ? RequestStatement.Decide(command, cleaner, complaint, context)
            : IntakeErrors.UnknownCleaner);

    private static async Task<IResult> DraftAsync(HttpContext http, string complaintId, string? finding)
    {
        if (!(await http.ReadAsStaffAsync(complaintId)).Is(out var complaint, out var refused))
            return refused.ToProblem();
        var wanted = Enum.GetValues<Finding>().Where(one => one.WireName() == finding).ToList();
        return wanted.Count == 1
            ? LetterScripts.Draft(complaint, wanted[0]).ToHttp()
            : RequestErrors.InvalidMember("finding", "请选择判定结果。").ToProblem();
    }
}
