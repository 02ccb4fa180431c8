using ComplaintCloud.Complaints.Dispatch;
using ComplaintCloud.Complaints.People;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintCloud.Complaints.Identity;

/// <summary>Bearer authentication of routes.</summary>
internal static class Callers
{
    private const string Scheme = "Bearer ";

    /// <summary>
    /// Lets only callers of one audience in, before anything of the request is read. The check is part of the endpoint
    /// itself, so no order of middleware can leave it out.
    /// </summary>
    public static TBuilder RequireAudience<TBuilder>(this TBuilder builder, Audience audience)
        where TBuilder : IEndpointConventionBuilder
    {
        builder.LimitJsonBody().WithMetadata(audience);
        builder.Add(endpoint =>
        {
            var handle = endpoint.RequestDelegate!;
            endpoint.RequestDelegate = context => EnterAsync(context, audience, handle);
        });
        return builder;
    }

    /// <summary>Who sends the request; only on routes behind <see cref="RequireAudience"/>.</summary>
    public static Caller Caller(this HttpContext context) =>
        context.Features.Get<Caller>() ?? throw new InvalidOperationException($"The route {context.Request.Path} has no audience.");

    private static async Task EnterAsync(HttpContext context, Audience audience, RequestDelegate handle)
    {
        if (!(await AuthenticateAsync(context, audience)).Is(out var caller, out var refusal))
        {
            await refusal.ToProblem().ExecuteAsync(context);
            return;
        }
        if (context.RequestServices.GetRequiredService<RateLimits>().OfCaller(context, caller) is { } tooMany)
        {
            await tooMany.ToProblem().ExecuteAsync(context);
            return;
        }
        context.Features.Set(caller);
        await handle(context);
    }

    private static async Task<Result<Caller>> AuthenticateAsync(HttpContext context, Audience audience)
    {
        var header = context.Request.Headers.Authorization.ToString();
        var token = header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : null;
        var known = audience is Audience.Cleaner
            ? await context.RequestServices.GetRequiredService<PrivateLinks>().ReadAsync(token, context.RequestAborted)
            : null;
        if ((known ?? context.RequestServices.GetRequiredService<ITokens>().Read(token)) is not { } caller)
            return RequestErrors.Unauthenticated;
        if (caller.Audience != audience)
            return RequestErrors.Forbidden;
        var directory = context.RequestServices.GetRequiredService<CompanyDirectory>();
        if (await directory.FindAsync(caller.Company, context.RequestAborted) is not { } people)
            return RequestErrors.CompanyUnknown;
        if (audience != Audience.Staff)
            return caller;
        // The directory and not the token says what they may decide now.
        return people.FindStaff(caller.Id) is { } member ? caller with { Role = member.Role } : RequestErrors.Unauthenticated;
    }
}
