using System.Text.Json;

namespace ComplaintCloud.Functions.Http;

/// <summary>What this host and the local one take from host.json.</summary>
internal static class HostJson
{
    /// <summary>The prefix of all routes, such as /api.</summary>
    public static string RoutePrefix { get; } = ReadRoutePrefix();

    private static string ReadRoutePrefix()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "host.json")));
        return "/" + document.RootElement.GetProperty("extensions").GetProperty("http").GetProperty("routePrefix").GetString();
    }
}
