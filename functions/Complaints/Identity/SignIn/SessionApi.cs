using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Views;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Complaints.Identity.SignIn;

/// <summary>Where somebody is signed in, and signing out there: the same for every audience.</summary>
internal static class SessionApi
{
    /// <summary>Maps the routes.</summary>
    public static void MapSessions(this IEndpointRouteBuilder staff, params IEndpointRouteBuilder[] others)
    {
        foreach (var group in (IEndpointRouteBuilder[])[staff, .. others])
        {
            group.MapGet("/sessions", ListAsync);
            group.MapDelete("/sessions", EndAllAsync);
            group.MapDelete("/sessions/{sessionId}", async (HttpContext http, SessionTable table, string sessionId) =>
                Ended(await table.EndAsync(SessionOwner.Of(http.Caller()), [sessionId], http.RequestAborted)));
        }
        staff.MapPost("/company/staff/{staffId}/sign-out", SignOutStaffAsync);
    }

    private static async Task<IResult> ListAsync(HttpContext http, SessionTable table, TimeProvider time)
    {
        var caller = http.Caller();
        var all = await table.ListAsync(SessionOwner.Of(caller), http.RequestAborted);
        Result<Page<SessionView>> page = new Page<SessionView>(
            [.. all.Where(session => session.ExpiresAt > time.GetUtcNow()).OrderByDescending(session => session.TurnedAt)
                .Select(session => new SessionView(session.Id, session.Device, session.StartedAt, session.TurnedAt, session.ExpiresAt, session.Id == caller.SessionId))],
            null);
        return page.ToHttp();
    }

    private static async Task<IResult> EndAllAsync(HttpContext http, SessionTable table, bool others = false)
    {
        var (caller, cancel) = (http.Caller(), http.RequestAborted);
        var all = (await table.ListAsync(SessionOwner.Of(caller), cancel)).Select(session => session.Id);
        return Ended(await table.EndAsync(SessionOwner.Of(caller), all.Where(id => !others || id != caller.SessionId), cancel));
    }

    private static async Task<IResult> SignOutStaffAsync(HttpContext http, Sessions sessions, CompanyDirectory directory, string staffId)
    {
        var company = http.Caller().Company;
        if ((await directory.FindAsync(company, http.RequestAborted))?.EverStaff.Any(member => member.Id == staffId) is not true)
            return RequestErrors.NotFound.ToProblem();
        return Ended(await sessions.EndAllAsync(new SessionOwner(company, Audience.Staff, staffId), http.RequestAborted));
    }

    private static IResult Ended(int count) => ((Result<EndedSessions>)new EndedSessions(count)).ToHttp();
}

/// <summary>Sessions that ended.</summary>
/// <param name="Ended">How many; those that had ended before are not counted.</param>
public sealed record EndedSessions(int Ended);

/// <summary>A session as its owner sees it.</summary>
/// <param name="Id">By which it can be ended.</param>
/// <param name="Device">What the client called itself.</param>
/// <param name="StartedAt">When it was signed in (UTC).</param>
/// <param name="UsedAt">When it was renewed last (UTC).</param>
/// <param name="ExpiresAt">When it ends unless it is renewed (UTC).</param>
/// <param name="Current">Whether it is the one that asks.</param>
public sealed record SessionView(string Id, string? Device, DateTimeOffset StartedAt, DateTimeOffset UsedAt, DateTimeOffset ExpiresAt, bool Current);
