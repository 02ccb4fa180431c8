using System.Text.Json;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Registers;
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
        if (command.ComplaintId is { } caseId && !(await http.ReadNamedAsync(caseId)).Is(out complaint, out var refused))
            return refused.ToProblem();
        if (!OpenCapa.Check(command, complaint, (await directory.FindAsync(caller.Company, cancel))!, time.GetUtcNow()).Is(out var opened, out var wrong))
            return wrong.ToProblem();
        var request = JsonSerializer.Serialize(command, WebJson.Options);
        var done = await desk.OpenAsync(caller.Company, $"{Actors.Of(caller)}:{key}", request, Actors.Of(caller), opened, complaint?.Id, cancel);
        var barred = await http.BarredAsync(done.Error is null ? done.Value : null);
        return http.ToOpened(done.Show(entry => CapaView.Of(entry, barred)), view => view.Id, view => view.Version);
    }

    private static async Task<IResult> ListAsync(HttpContext http, CapaRegister register, string? step, int? take, string? continuation)
    {
        if (RegisterRoutes.CheckStep<CapaStep>(step) is { } unknown)
            return unknown.ToProblem();
        return (await register.PageAsync(http.Caller().Company, take, continuation, async page =>
        {
            var entries = page.Where(entry => step is null || entry.Step.WireName() == step).ToList();
            var barred = await http.BarredAsync(entries);
            return entries.Where(entry => !entry.ComesFrom(barred)).Select(entry => CapaView.Of(entry, barred));
        }, http.RequestAborted)).ToHttp();
    }

    private static Task<IResult> OfCaseAsync(HttpContext http, string complaintId, CapaRegister register) =>
        http.OfCaseAsync(complaintId, (complaint, cancel) => register.OfCaseAsync(complaint.Company, complaint.Id, cancel), CapaView.Of);

    private static async Task<IResult> ActAsync(HttpContext http, string id, Func<CapaEntry, StaffMember, CompanyPeople, DateTimeOffset, Result<IReadOnlyList<Fact>>> decide)
    {
        if (!http.Request.ExpectedVersion().Is(out var version, out var unreadable))
            return unreadable.ToProblem();
        var (caller, about) = (http.Caller(), http.Permission().About);
        var (desk, register) = (http.RequestServices.GetRequiredService<CapaDesk>(), http.RequestServices.GetRequiredService<CapaRegister>());
        var barred = await http.BarredAsync(await register.ReadAsync(caller.Company, id, http.RequestAborted));
        var done = await desk.DecideAsync(caller.Company, id, Actors.Of(caller), version, (entry, people, now) => entry switch
        {
            _ when entry.ComesFrom(barred) => ConflictRules.Barred,
            _ when about is Condition.InCharge && entry.OwnerId != caller.Id && caller.Role < StaffRole.Manager => CaseErrors.NotYours("整改负责人"),
            _ => decide(entry, people.FindStaff(caller.Id)!, people, now),
        }, http.RequestAborted);
        return done.Show(entry => CapaView.Of(entry, barred)).ToHttp(view => view.Version);
    }
}

/// <summary>An action as staff see it.</summary>
internal sealed record CapaView(
    string Id, int Version, CapaStep Step, string StepName, int Round, CapaKind Kind, string Action, string OwnerId, DateTimeOffset DueAt, DateTimeOffset VerifyBy,
    string? CaseId, string? CaseNumber, CapaScope Scope, DateTimeOffset OpenedAt, Stamp? Done, string? Proof, Stamp? Verified, string? Evidence, IReadOnlyList<CapaFailure> Failures)
{
    /// <summary>The view of one, for somebody who must keep away from those cases.</summary>
    public static CapaView Of(CapaEntry e, IReadOnlySet<string> barred) => new(
        e.Id, e.Version, e.Step, CapaNotices.StepName(e.Step), e.Round, e.Kind, e.Action, e.OwnerId, e.DueAt, e.VerifyBy, e.CaseId, e.CaseNumber, e.Scope, e.OpenedAt,
        e.Done, e.Proof, e.Verified, e.Evidence, [.. e.Failures.Select(failure => failure.CaseId is { } id && barred.Contains(id) ? failure.Covered : failure)]);
}
