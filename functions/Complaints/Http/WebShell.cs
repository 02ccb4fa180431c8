using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace ComplaintCloud.Complaints;

/// <summary>What stands around the routes on every host: whose address it is, problem documents, headers, limits, origins, time.</summary>
internal static class WebShell
{
    /// <summary>The time limit of routes that take or give files.</summary>
    public const string SlowRoute = "slow";

    /// <summary>Adds what <see cref="UseWebShell"/> needs; the limits come from the configuration and are checked at the start.</summary>
    public static IServiceCollection AddWebShell(this IServiceCollection services)
    {
        services.AddOptions<RequestLimits>().BindConfiguration(RequestLimits.Section).ValidateDataAnnotations()
            .Validate(limits => limits.Proxies.All(proxy => IPAddress.TryParse(proxy, out _)), "Limits:Proxies holds something that is no address.")
            .ValidateOnStart();
        services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<RequestLimits>>(Forward);
        services.AddOptions<RequestTimeoutOptions>().Configure<IOptions<RequestLimits>>(Limit);
        services.AddOptions<CorsOptions>().Configure<IOptions<RequestLimits>>(Open);
        return services.AddCors().AddRequestTimeouts().AddSingleton<RateLimits>();
    }

    /// <summary>Stands first in the pipeline, before the endpoints.</summary>
    public static IApplicationBuilder UseWebShell(this IApplicationBuilder app)
    {
        var rates = app.ApplicationServices.GetRequiredService<RateLimits>();
        // A page of another origin must be able to read why it was refused, so nothing is refused before its origin was looked at.
        return app.UseWhen(IsForwarded, static forwarded => forwarded.UseForwardedHeaders())
            .UseProblems()
            .UseRouting()
            .UseWhen(static http => http.Request.Headers.ContainsKey(HeaderNames.Origin), static fromPage => fromPage.UseCors())
            .Use(next => http => rates.OfAddress(http) is { } refusal ? refusal.ToProblem().ExecuteAsync(http) : next(http))
            .UseUtf8()
            .UseRequestTimeouts();
    }

    // A machine that serves its own people meets few of them, and to look for all their headers costs each request.
    private static bool IsForwarded(HttpContext http) => http.Request.Headers is var headers
        && (headers.ContainsKey(ForwardedHeadersDefaults.XForwardedForHeaderName) || headers.ContainsKey(ForwardedHeadersDefaults.XForwardedProtoHeaderName));

    private static void Forward(ForwardedHeadersOptions forwarding, IOptions<RequestLimits> limits)
    {
        forwarding.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        forwarding.ForwardLimit = limits.Value.ProxyHops;
        foreach (var proxy in limits.Value.Proxies)
            forwarding.KnownProxies.Add(IPAddress.Parse(proxy));
    }

    private static void Open(CorsOptions cors, IOptions<RequestLimits> limits) => cors.AddDefaultPolicy(policy =>
        policy.WithOrigins(limits.Value.Origins).AllowAnyMethod().AllowAnyHeader().WithExposedHeaders("ETag", "Location", "Retry-After"));

    private static void Limit(RequestTimeoutOptions timeouts, IOptions<RequestLimits> limits)
    {
        timeouts.DefaultPolicy = Policy(limits.Value.RequestSeconds);
        timeouts.AddPolicy(SlowRoute, Policy(limits.Value.UploadSeconds));
    }

    private static RequestTimeoutPolicy Policy(int seconds) => new() { Timeout = TimeSpan.FromSeconds(seconds) };
}
