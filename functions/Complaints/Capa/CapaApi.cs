using System.Text.Json;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Views;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintCloud.Complaints.Capa;

/// <summary>What is mended so that it does not happen again, and whether that worked.</summary>
internal static class CapaApi
{
    /// <summary>Maps the routes.</summary>
    public static void MapCapa(this IEndpointRouteBuilder staff)
    {
        staff.MapPost("/capa", OpenAsync);
        staff.MapGet("/capa", ListAsync);
        staff.MapGet("/capa/{capaId}", (HttpContext http, string capaId) => ActAsync(http, capaId, (_, _, _, _) => Facts.None));
        staff.MapGet("/complaints/{complaintId}/capa", OfCaseAsync);
        staff.MapPost("/capa/{capaId}/completion", (HttpContext http, string capaId, CompleteCapa command) =>
            ActAsync(http, capaId, (entry, _, _, _) => CompleteCapa.Decide(command, entry)));
        staff.MapPost("/capa/{capaId}/verification", (HttpContext http, string capaId, VerifyCapa command) =>
            ActAsync(http, capaId, (entry, by, people, now) => VerifyCapa.Decide(command, entry, by, people, now)));
    }

    private static async Task<IResult> OpenAsync(HttpContext http, OpenCapa command, CapaDesk desk, CompanyDirectory directory, TimeProvider time)
    {
        if (!http.Request.IdempotencyKey().Is(out var key, out var missing))
            return missing.ToProblem();
        var (caller, cancel) = (http.Caller(), http.RequestAborted);
        Complaint? complaint = null;
        if (command.ComplaintId is { } caseId && !(await http.ReadAsStaffAsync(caseId)).Is(out complaint, out var refused))
            return (refused == CaseErrors.NotFound ? RequestErrors.InvalidMember("complaintId", "没有找到这个投诉。") : refused).ToProblem();
        if (!OpenCapa.Check(command, complaint, (await directory.FindAsync(caller.Company, cancel))!, time.GetUtcNow()).Is(out var opened, out var wrong))
            return wrong.ToProblem();
        var request = JsonSerializer.Serialize(command, WebJson.Options);
        return View(await desk.OpenAsync(caller.Company, $"{Actors.Of(caller)}:{key}", request, Actors.Of(caller), opened, complaint?.Id, cancel))
            .ToCreated(view => $"{http.Request.PathBase}{http.Request.Path}/{view.Id}", view => view.Version);
    }

    private static async Task<IResult> ListAsync(HttpContext http, CapaRegister register, string? step, int? take, string? continuation)
    {
        if (step is not null && Enum.GetValues<CapaStep>().All(one => one.WireName() != step))
            return RequestErrors.InvalidMember("step", "没有这个步骤。").ToProblem();
        return (await register.PageAsync(http.Caller().Company, take, continuation, CapaView.Of, entry => step is null || entry.Step.WireName() == step, http.RequestAborted)).ToHttp();
    }

    private static async Task<IResult> OfCaseAsync(HttpContext http, string complaintId, CapaRegister register)
    {
        if ((await http.ReadAsStaffAsync(complaintId)).Error is { } refused)
            return refused.ToProblem();
        var entries = await register.OfCaseAsync(http.Caller().Company, complaintId, http.RequestAborted);
        Result<Page<CapaView>> page = new Page<CapaView>([.. entries.Select(CapaView.Of)], null);
        return page.ToHttp();
    }

    private static async Task<IResult> ActAsync(HttpContext http, string id, Func<CapaEntry, StaffMember, CompanyPeople, DateTimeOffset, Result<IReadOnlyList<Fact>>> decide)
    {
        if (!http.Request.ExpectedVersion().Is(out var version, out var unreadable))
            return unreadable.ToProblem();
        var (caller, about) = (http.Caller(), http.Permission().About);
        var desk = http.RequestServices.GetRequiredService<CapaDesk>();
        return View(await desk.DecideAsync(caller.Company, id, Actors.Of(caller), version, (entry, people, now) =>
            about is Condition.InCharge && entry.OwnerId != caller.Id && caller.Role < StaffRole.Manager
                ? CaseErrors.NotYours("整改负责人")
                : decide(entry, people.FindStaff(caller.Id)!, people, now), http.RequestAborted)).ToHttp(view => view.Version);
    }

    private static Result<CapaView> View(Result<CapaEntry> done) => done.Is(out var entry, out var error) ? CapaView.Of(entry) : error;
}

/// <summary>An action as staff see it.</summary>
internal sealed record CapaView(
    string Id, int Version, CapaStep Step, string StepName, int Round, CapaKind Kind, string Action, string OwnerId, DateTimeOffset DueAt, DateTimeOffset VerifyBy,
    string? CaseId, string? CaseNumber, CapaScope Scope, DateTimeOffset OpenedAt, Stamp? Done, string? Proof, Stamp? Verified, string? Evidence, IReadOnlyList<CapaFailure> Failures)
{
    /// <summary>The view of one.</summary>
    public static CapaView Of(CapaEntry e) => new(
        e.Id, e.Version, e.Step, CapaNotices.StepName(e.Step), e.Round, e.Kind, e.Action, e.OwnerId, e.DueAt, e.VerifyBy, e.CaseId, e.CaseNumber, e.Scope, e.OpenedAt,
        e.Done, e.Proof, e.Verified, e.Evidence, e.Failures);
}
