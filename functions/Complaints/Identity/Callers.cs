using ComplaintCloud.Complaints.Dispatch;
using ComplaintCloud.Complaints.Identity.SignIn;
using ComplaintCloud.Complaints.People;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintCloud.Complaints.Identity;

/// <summary>Bearer authentication of routes, and the table of who may do what in front of each.</summary>
internal static class Callers
{
    private const string Scheme = "Bearer ";

    /// <summary>
    /// Lets into each route whom its row of <see cref="Permissions"/> names, before anything of the request is read. The check is part
    /// of the endpoint itself, so no order of middleware can leave it out. A route without a row is closed.
    /// </summary>
    public static TBuilder RequirePermission<TBuilder>(this TBuilder routes)
        where TBuilder : IEndpointConventionBuilder
    {
        routes.LimitJsonBody();
        routes.Add(static endpoint =>
        {
            var handle = endpoint.RequestDelegate!;
            if (Permissions.Find(RouteOf((RouteEndpointBuilder)endpoint)) is not { } permission)
            {
                endpoint.RequestDelegate = static context => RequestErrors.Forbidden.ToProblem().ExecuteAsync(context);
                return;
            }
            endpoint.Metadata.Add(permission);
            endpoint.RequestDelegate = context => EnterAsync(context, permission, handle);
        });
        return routes;
    }

    /// <summary>Who sends the request; only on routes that are not for anybody.</summary>
    public static Caller Caller(this HttpContext context) =>
        context.Features.Get<Caller>() ?? throw new InvalidOperationException($"The route {context.Request.Path} is for anybody.");

    /// <summary>The row that let the request in.</summary>
    public static Permission Permission(this HttpContext context) =>
        context.Features.Get<Permission>() ?? throw new InvalidOperationException($"The route {context.Request.Path} has no permission.");

    private static Task EnterAsync(HttpContext context, Permission permission, RequestDelegate handle)
    {
        context.Features.Set(permission);
        if (permission.Audience is null)
            return handle(context);
        // Nearly always it is known at once who calls, and then nothing here need wait for the route.
        var caller = AuthenticateAsync(context);
        return caller.IsCompletedSuccessfully ? AdmitAsync(context, permission, caller.Result, handle) : WaitAsync(caller);

        async Task WaitAsync(ValueTask<Result<Caller>> coming) => await AdmitAsync(context, permission, await coming, handle);
    }

    private static Task AdmitAsync(HttpContext context, Permission permission, Result<Caller> authenticated, RequestDelegate handle)
    {
        if (!authenticated.Is(out var caller, out var unknown))
            return unknown.ToProblem().ExecuteAsync(context);
        context.Features.Set(caller);
        var refusal = context.RequestServices.GetRequiredService<RateLimits>().OfCaller(context, caller) ?? permission.Refusal(caller);
        if (refusal is not null || !NamedThing.Read(context.Request, permission, caller).Is(out var named, out refusal))
            return refusal.ToProblem().ExecuteAsync(context);
        context.Features.Set(named);
        return handle(context);
    }

    private static async ValueTask<Result<Caller>> AuthenticateAsync(HttpContext context)
    {
        var header = context.Request.Headers.Authorization.ToString();
        var token = header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header.AsMemory(Scheme.Length).Trim() : default;
        var linked = await context.RequestServices.GetRequiredService<PrivateLinks>().ReadAsync(token, context.RequestAborted);
        if ((linked ?? context.RequestServices.GetRequiredService<ITokens>().Read(token.Span)) is not { } caller)
            return RequestErrors.Unauthenticated;
        if (caller.SessionId is { } session && !await context.RequestServices.GetRequiredService<SessionTable>().HoldsAsync(SessionOwner.Of(caller), session, context.RequestAborted))
            return RequestErrors.Unauthenticated;
        var directory = context.RequestServices.GetRequiredService<CompanyDirectory>();
        if (await directory.FindAsync(caller.Company, context.RequestAborted) is not { } people)
            return RequestErrors.CompanyUnknown;
        if (caller is { Audience: Audience.Cleaner, Entrance: Entrance.SignIn } && people.FindCleaner(caller.Id) is not { Active: true })
            return RequestErrors.Unauthenticated;
        if (caller.Audience is not Audience.Staff)
            return caller;
        // The directory and not the token says what they may decide now.
        return people.FindStaff(caller.Id) is { } member ? caller with { Role = member.Role } : RequestErrors.Unauthenticated;
    }

    // As the contract writes it: the method and the path with its parameters in braces, without what they are constrained to.
    private static string RouteOf(RouteEndpointBuilder endpoint)
    {
        var methods = endpoint.Metadata.OfType<HttpMethodMetadata>().LastOrDefault()?.HttpMethods;
        var segments = endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
        {
            RoutePatternParameterPart parameter => $"{{{parameter.Name}}}",
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternSeparatorPart separator => separator.Content,
            _ => "?",
        })));
        return $"{(methods is [var only] ? only : "ANY")} /{string.Join('/', segments)}";
    }
}
