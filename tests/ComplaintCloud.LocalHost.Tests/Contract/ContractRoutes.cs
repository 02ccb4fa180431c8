using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;

namespace ComplaintCloud.LocalHost.Tests.Contract;

/// <summary>Compares the routes that a host has mapped with the operations of the contract.</summary>
internal static partial class ContractRoutes
{
    /// <summary>The routes under /api and /dev of a running host.</summary>
    public static IEnumerable<(string Method, string Path)> Mapped(EndpointDataSource endpoints) =>
        from endpoint in endpoints.Endpoints.OfType<RouteEndpoint>()
        let path = "/" + endpoint.RoutePattern.RawText!.Trim('/')
        where path.StartsWith("/api/", StringComparison.Ordinal) || path.StartsWith("/dev/", StringComparison.Ordinal)
        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["ANY"]
        select (method, path);

    /// <summary>What is mapped and not documented, or documented and not mapped; empty when the two agree.</summary>
    public static IReadOnlyList<string> Differences(IEnumerable<(string Method, string Path)> mapped)
    {
        var routes = mapped.Select(route => $"{route.Method} {Constraint().Replace(route.Path, "{$1}")}").ToHashSet();
        var operations = ContractDocument.Current.Operations.Select(operation => $"{operation.Method} {operation.Path}").ToHashSet();
        return
        [
            .. routes.Except(operations).Order().Select(route => $"{route} is mapped and not documented"),
            .. operations.Except(routes).Order().Select(route => $"{route} is documented and not mapped"),
        ];
    }

    [GeneratedRegex(@"\{(\w+)[:?][^}]*\}")]
    private static partial Regex Constraint();
}
