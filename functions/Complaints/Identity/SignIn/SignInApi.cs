using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Views;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Complaints.Identity.SignIn;

/// <summary>Signing in, staying signed in, signing out.</summary>
internal static class SignInApi
{
    /// <summary>Maps the routes.</summary>
    /// <param name="signIn">For anybody: the body proves who it is.</param>
    /// <param name="staff">For staff.</param>
    /// <param name="customer">For customers.</param>
    public static void MapSignIn(this IEndpointRouteBuilder signIn, IEndpointRouteBuilder staff, IEndpointRouteBuilder customer)
    {
        signIn.MapPost("/codes", RequestCodeAsync);
        signIn.MapPost("/code", AnswerCodeAsync);
        signIn.MapPost("/wechat", async (HttpContext http, SignInByWeChat command, SignInRates rates, WeChatSignIn wechat) =>
            rates.OfAnswers(http) is { } refused ? refused.ToProblem() : (await wechat.AnswerAsync(command, http.RequestAborted)).ToHttp());
        customer.MapPost("/phone", async (HttpContext http, BindPhone command, WeChatSignIn wechat) =>
            (await wechat.BindPhoneAsync(http.Caller(), command, http.RequestAborted)).ToHttp());
        signIn.MapPost("/renewal", RenewAsync);
        signIn.MapPost("/end", async (Sessions sessions, EndSession command, CancellationToken cancel) =>
            ((Result<EndedSessions>)new EndedSessions(await sessions.EndAsync(command.RefreshToken, cancel))).ToHttp());
        staff.MapGet("/sessions", ListAsync);
        staff.MapDelete("/sessions/{sessionId}", async (HttpContext http, SessionTable table, string sessionId) =>
            ((Result<EndedSessions>)new EndedSessions(await table.EndAsync(SessionOwner.Of(http.Caller()), [sessionId], http.RequestAborted))).ToHttp());
        staff.MapPost("/company/staff/{staffId}/sign-out", SignOutStaffAsync);
    }

    private static async Task<IResult> RequestCodeAsync(HttpContext http, RequestSignInCode command, SignInRates rates, CodeSignIn signIn)
    {
        if ((SignInByCode.Check(command.Company, command.Audience, command.Phone) ?? rates.OfCodes(http, command.Company!)) is { } refused)
            return refused.ToProblem();
        return (await signIn.RequestAsync(command.Company!, command.Audience!.Value, command.Phone!, http.RequestAborted)).ToHttp();
    }

    private static async Task<IResult> AnswerCodeAsync(HttpContext http, SignInByCode command, SignInRates rates, CodeSignIn signIn)
    {
        if ((SignInByCode.Check(command.Company, command.Audience, command.Phone, command.Device) ?? rates.OfAnswers(http)) is { } refused)
            return refused.ToProblem();
        return (await signIn.AnswerAsync(command, http.RequestAborted)).ToHttp();
    }

    private static async Task<IResult> RenewAsync(HttpContext http, RenewSession command, SignInRates rates, Sessions sessions) =>
        rates.OfAnswers(http) is { } refused ? refused.ToProblem() : (await sessions.RenewAsync(command.RefreshToken, http.RequestAborted)).ToHttp();

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

    private static async Task<IResult> SignOutStaffAsync(HttpContext http, Sessions sessions, CompanyDirectory directory, string staffId)
    {
        var company = http.Caller().Company;
        if ((await directory.FindAsync(company, http.RequestAborted))?.EverStaff.Any(member => member.Id == staffId) is not true)
            return RequestErrors.NotFound.ToProblem();
        Result<EndedSessions> ended = new EndedSessions(await sessions.EndAllAsync(new SessionOwner(company, Audience.Staff, staffId), http.RequestAborted));
        return ended.ToHttp();
    }
}

/// <summary>The client's access token has expired or will soon.</summary>
/// <param name="RefreshToken">The newest one.</param>
public sealed record RenewSession(string? RefreshToken = null);

/// <summary>Somebody signs out.</summary>
/// <param name="RefreshToken">Of the session.</param>
public sealed record EndSession(string? RefreshToken = null);

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
