using System.Text.Json;

namespace ComplaintCloud.LocalHost.Hosting;

/// <summary>What both hosts take from host.json.</summary>
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
