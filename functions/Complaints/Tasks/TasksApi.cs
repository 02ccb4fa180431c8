using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Views;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Complaints.Tasks;

/// <summary>What else is to be done, whose is it, and where is the proof?</summary>
internal static class TasksApi
{
    /// <summary>Maps the routes.</summary>
    public static void MapTasks(this IEndpointRouteBuilder staff)
    {
        staff.MapGet("/tasks", ListAsync);
        staff.MapPost("/complaints/{complaintId}/tasks/{taskNo:int}/owner", (HttpContext http, string complaintId, int taskNo, AssignTask command) =>
            http.AsStaffAsync(complaintId, (complaint, context, _) => AssignTask.Decide(command, taskNo, complaint, context.People)));
        staff.MapPost("/complaints/{complaintId}/tasks/{taskNo:int}/start", (HttpContext http, string complaintId, int taskNo) =>
            http.AsStaffAsync(complaintId, (complaint, _, _) => StartTask.Decide(taskNo, complaint)));
        staff.MapPost("/complaints/{complaintId}/tasks/{taskNo:int}/inspection", (HttpContext http, string complaintId, int taskNo, InspectMaterials command) =>
            http.AsStaffAsync(complaintId, (complaint, _, _) => InspectMaterials.Decide(command, taskNo, complaint)));
        staff.MapPost("/complaints/{complaintId}/tasks/{taskNo:int}/kept", (HttpContext http, string complaintId, int taskNo, KeepPromise command) =>
            http.AsStaffAsync(complaintId, (complaint, _, _) => KeepPromise.Decide(command, taskNo, complaint)));
        staff.MapPost("/complaints/{complaintId}/actions/{actionNo:int}/completion", (HttpContext http, string complaintId, int actionNo, CompleteAction command) =>
            http.AsStaffAsync(complaintId, (complaint, _, member) => CompleteAction.Decide(command, actionNo, complaint, member.Role)));
    }

    private static async Task<IResult> ListAsync(HttpContext http, ListReader lists, int? take, string? continuation)
    {
        var mine = CaseLists.TasksOf(http.Caller().Company, http.Caller().Id);
        return (await lists.ReadAsync(mine, take, continuation, CaseLineView.ForTaskList, line => line.Task is not null, http.RequestAborted)).ToHttp();
    }
}
