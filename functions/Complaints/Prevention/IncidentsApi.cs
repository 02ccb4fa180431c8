using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Registers;
using ComplaintCloud.Complaints.Views;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintCloud.Complaints.Prevention;

/// <summary>What staff see of incidents and do about them.</summary>
internal static class IncidentsApi
{
    /// <summary>Maps the routes.</summary>
    public static void MapIncidents(this IEndpointRouteBuilder staff)
    {
        staff.MapGet("/incidents", ListAsync);
        staff.MapGet("/complaints/{complaintId}/incidents", OfCaseAsync);
        staff.MapGet("/incidents/{incidentId}", (HttpContext http, string incidentId) => ActAsync(http, incidentId, (_, _) => Facts.None));
        staff.MapPost("/incidents/{incidentId}/links", LinkAsync);
        staff.MapPost("/incidents/{incidentId}/unlinking", (HttpContext http, string incidentId, UnlinkCase command) => ActAsync(http, incidentId, (incident, _) => UnlinkCase.Decide(command, incident)));
        staff.MapPost("/incidents/{incidentId}/telling", TellAsync);
        staff.MapPost("/incidents/{incidentId}/close", (HttpContext http, string incidentId, CloseIncident command) => ActAsync(http, incidentId, (incident, _) => CloseIncident.Decide(command, incident)));
    }

    private static async Task<IResult> ListAsync(HttpContext http, IncidentRegister register)
    {
        var all = await register.WhereAsync(http.Caller().Company, _ => true, http.RequestAborted);
        var barred = await http.BarredAsync(all);
        Result<Page<IncidentView>> page = new Page<IncidentView>([.. all.OrderBy(one => one.Closed is not null).ThenByDescending(one => one.OpenedAt).Select(one => IncidentView.Of(one, barred))], null);
        return page.ToHttp();
    }

    private static Task<IResult> OfCaseAsync(HttpContext http, string complaintId, IncidentRegister register) => http.OfCaseAsync(
        complaintId, (complaint, cancel) => register.WhereAsync(complaint.Company, one => one.CaseIds.Contains(complaint.Id), cancel), IncidentView.Of);

    private static async Task<IResult> LinkAsync(HttpContext http, string incidentId, LinkCases command, IncidentRegister register)
    {
        if (await register.ReadAsync(http.Caller().Company, incidentId, http.RequestAborted) is null)
            return RequestErrors.NotFound.ToProblem();
        foreach (var id in (command.ComplaintIds ?? []).Take(LinkCases.MaxCases))
            if (!(await http.ReadAsStaffAsync(id)).Is(out _, out var refused))
                return (refused == CaseErrors.NotFound ? RequestErrors.InvalidMember("complaintIds", "没有找到其中的一个投诉。") : refused).ToProblem();
        return await ActAsync(http, incidentId, (incident, _) => LinkCases.Decide(command, incident));
    }

    private static async Task<IResult> TellAsync(HttpContext http, string incidentId, TellAffected command, IncidentRegister register, IncidentDesk desk)
    {
        if (await register.ReadAsync(http.Caller().Company, incidentId, http.RequestAborted) is not { } seen)
            return RequestErrors.NotFound.ToProblem();
        var affected = (await desk.CasesOfAsync(seen, http.RequestAborted)).ToDictionary(one => one.Id);
        // What was linked in this very moment is told by the next action.
        return await ActAsync(http, incidentId, (incident, _) =>
            TellAffected.Decide(command, incident, TellAffected.AffectedBy(incident.CaseIds.Where(affected.ContainsKey).Select(id => affected[id]))));
    }

    private static async Task<IResult> ActAsync(HttpContext http, string id, EntryDecision<IncidentEntry> decide)
    {
        if (!http.Request.ExpectedVersion().Is(out var version, out var unreadable))
            return unreadable.ToProblem();
        var (caller, about) = (http.Caller(), http.Permission().About);
        var (desk, register) = (http.RequestServices.GetRequiredService<IncidentDesk>(), http.RequestServices.GetRequiredService<IncidentRegister>());
        // What is done about an incident is done about all its cases.
        var mustKeepAway = about is Condition.NoConflict && (await http.BarredAsync(await register.ReadAsync(caller.Company, id, http.RequestAborted))).Count > 0;
        var done = await desk.DecideAsync(caller.Company, id, Actors.Of(caller), version, (incident, now) => mustKeepAway ? ConflictRules.Barred : decide(incident, now), http.RequestAborted);
        var barred = await http.BarredAsync(done.Error is null ? done.Value : null);
        return done.Show(incident => IncidentView.Of(incident, barred)).ToHttp(one => one.Version);
    }
}

/// <summary>An incident as staff see it.</summary>
internal sealed record IncidentView(
    string Id, int Version, ClusterDimension Dimension, string Value, string Label, DateTimeOffset OpenedAt, IReadOnlyList<string> ComplaintIds, int Customers, double Usual,
    IReadOnlyList<TellingView> Tellings, DateTimeOffset? ClosedAt, string? ClosedBy, string? Summary)
{
    /// <summary>The view of one, for somebody who must keep away from those cases.</summary>
    public static IncidentView Of(IncidentEntry e, IReadOnlySet<string> barred) => new(
        e.Id, e.Version, e.Dimension, barred.Contains(e.Value) ? "" : e.Value, e.Label, e.OpenedAt, [.. e.CaseIds.Where(id => !barred.Contains(id))], e.Customers, e.Usual,
        [.. e.Tellings.Select(telling => new TellingView(telling.TellingNo, telling.Text, telling.Ordered.At, telling.Ordered.By, telling.To.Count, telling.To.Count(one => e.ToldIds.Contains(one.CustomerId))))],
        e.Closed?.At, e.Closed?.By, e.Summary);
}

/// <summary>What affected customers are told.</summary>
internal sealed record TellingView(int TellingNo, string Text, DateTimeOffset At, string By, int Customers, int Told);
