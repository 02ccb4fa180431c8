using ComplaintCloud.Complaints;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ComplaintCloud.LocalHost.Hosting;

/// <summary>What the server itself bears from a connection, before anything of ours sees a request.</summary>
internal static class KestrelLimits
{
    /// <summary>Most connections at once; each costs about 20 KB.</summary>
    public const int MaxConnections = 10_000;

    /// <summary>Most bytes of all headers of a request (16 KiB).</summary>
    public const int MaxHeaderBytes = 16 * 1024;

    // A phone in a basement still sends this much; a client that sends less holds a connection on purpose.
    private static readonly MinDataRate SlowestClient = new(bytesPerSecond: 100, gracePeriod: TimeSpan.FromSeconds(20));

    /// <summary>Sets them. Bodies are limited to JSON's size; routes that take files raise that.</summary>
    public static void Apply(KestrelServerOptions server)
    {
        server.AddServerHeader = false;
        var limits = server.Limits;
        limits.MaxConcurrentConnections = MaxConnections;
        limits.MaxRequestBodySize = Requests.MaxJsonBytes;
        limits.MaxRequestHeaderCount = 64;
        limits.MaxRequestHeadersTotalSize = MaxHeaderBytes;
        limits.MaxRequestLineSize = 4 * 1024;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        limits.KeepAliveTimeout = TimeSpan.FromMinutes(2);
        limits.MinRequestBodyDataRate = SlowestClient;
        limits.MinResponseDataRate = SlowestClient;
    }
}
