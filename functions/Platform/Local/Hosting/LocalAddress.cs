using System.Net;

namespace ComplaintCloud.LocalHost.Hosting;

/// <summary>Tells a developer's address from one that others can reach.</summary>
internal static class LocalAddress
{
    /// <summary>Whether every one of the addresses, separated by semicolons, is on this machine only.</summary>
    public static bool IsLoopback(string urls) => urls.Split(';').All(url =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.IsLoopback || (IPAddress.TryParse(uri.Host, out var ip) && IPAddress.IsLoopback(ip))));
}
