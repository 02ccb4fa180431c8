using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ComplaintCloud.Complaints;

/// <summary>
/// The time limit of a route that is asked very often: all requests that come within a second have one token together, and up to a second
/// more than the limit. The framework's limit makes a source, a timer and a link for each, a thirtieth of all that filing a complaint costs.
/// Who hangs up is not noticed by the token; what such a route stores is stored either way.
/// </summary>
/// <param name="limit">How long a request may take, by the machine's clock and not the product's, like the framework's limit.</param>
internal sealed class SharedTimeLimit(TimeSpan limit)
{
    private static readonly TimeSpan Together = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private Round? current;

    /// <summary>Cancelled when the time of a request that comes now is over.</summary>
    public CancellationToken Token
    {
        get
        {
            if (current is { } round && round.IsOpen)
                return round.Token;
            lock (gate)
                return (current is { IsOpen: true } ? current : current = new Round(limit + Together)).Token;
        }
    }

    /// <summary>The limit of the route that a request is for; null when it has none of this kind.</summary>
    public static SharedTimeLimit? Of(HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<SharedTimeLimit>();

    // Not disposed of: requests may still hold the token, and its timer ends by itself.
    private sealed class Round(TimeSpan time)
    {
        private readonly long since = Stopwatch.GetTimestamp();

        public bool IsOpen => Stopwatch.GetElapsedTime(since) < Together;

        public CancellationToken Token { get; } = new CancellationTokenSource(time).Token;
    }
}

/// <summary>Gives routes a <see cref="SharedTimeLimit"/>.</summary>
internal static class SharedTimeLimits
{
    /// <summary>In place of the framework's limit, and as long.</summary>
    public static TBuilder ShareTimeLimit<TBuilder>(this TBuilder route)
        where TBuilder : IEndpointConventionBuilder
    {
        route.Add(static endpoint =>
        {
            var handle = endpoint.RequestDelegate!;
            var limit = new SharedTimeLimit(TimeSpan.FromSeconds(endpoint.ApplicationServices.GetRequiredService<IOptions<RequestLimits>>().Value.RequestSeconds));
            endpoint.Metadata.Add(limit);
            endpoint.Metadata.Add(new DisableRequestTimeoutAttribute());
            endpoint.RequestDelegate = http =>
            {
                http.RequestAborted = limit.Token;
                return handle(http);
            };
        });
        return route;
    }
}
