using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.Complaints.Identity.SignIn;

/// <summary>Signing in, staying signed in, signing out.</summary>
internal static class SignInApi
{
    /// <summary>Maps the routes.</summary>
    /// <param name="signIn">For anybody: the body proves who it is.</param>
    /// <param name="customer">For customers.</param>
    public static void MapSignIn(this IEndpointRouteBuilder signIn, IEndpointRouteBuilder customer)
    {
        signIn.MapPost("/codes", RequestCodeAsync);
        signIn.MapPost("/code", AnswerCodeAsync);
        signIn.MapPost("/wechat", async (HttpContext http, SignInByWeChat command, SignInRates rates, WeChatSignIn wechat) =>
            await rates.OfAnswersAsync(http) is { } refused ? refused.ToProblem() : (await wechat.AnswerAsync(command, http.RequestAborted)).ToHttp());
        customer.MapPost("/phone", async (HttpContext http, BindPhone command, WeChatSignIn wechat) =>
            (await wechat.BindPhoneAsync(http.Caller(), command, http.RequestAborted)).ToHttp());
        signIn.MapPost("/renewal", RenewAsync);
        signIn.MapPost("/end", async (Sessions sessions, EndSession command, CancellationToken cancel) =>
            ((Result<EndedSessions>)new EndedSessions(await sessions.EndAsync(command.RefreshToken, cancel))).ToHttp());
    }

    private static async Task<IResult> RequestCodeAsync(HttpContext http, RequestSignInCode command, SignInRates rates, CodeSignIn signIn)
    {
        if ((SignInByCode.Check(command.Company, command.Audience, command.Phone) ?? await rates.OfCodesAsync(http, command.Company!)) is { } refused)
            return refused.ToProblem();
        return (await signIn.RequestAsync(command.Company!, command.Audience!.Value, command.Phone!, http.RequestAborted)).ToHttp();
    }

    private static async Task<IResult> AnswerCodeAsync(HttpContext http, SignInByCode command, SignInRates rates, CodeSignIn signIn)
    {
        if ((SignInByCode.Check(command.Company, command.Audience, command.Phone, command.Device) ?? await rates.OfAnswersAsync(http)) is { } refused)
            return refused.ToProblem();
        return (await signIn.AnswerAsync(command, http.RequestAborted)).ToHttp();
    }

    private static async Task<IResult> RenewAsync(HttpContext http, RenewSession command, SignInRates rates, Sessions sessions) =>
        await rates.OfAnswersAsync(http) is { } refused ? refused.ToProblem() : (await sessions.RenewAsync(command.RefreshToken, http.RequestAborted)).ToHttp();
}

/// <summary>The client's access token has expired or will soon.</summary>
/// <param name="RefreshToken">The newest one.</param>
public sealed record RenewSession(string? RefreshToken = null);

/// <summary>Somebody signs out.</summary>
/// <param name="RefreshToken">Of the session.</param>
public sealed record EndSession(string? RefreshToken = null);
