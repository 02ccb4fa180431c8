using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using ComplaintCloud.Complaints.Identity;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace ComplaintCloud.Complaints;

/// <summary>Counts requests by address before anything is read, and by caller and company once it is known who calls.</summary>
internal sealed class RateLimits(IOptions<RequestLimits> limits, TimeProvider time)
{
    private readonly RateLimiter<UInt128> addresses = new(limits.Value.AddressPerMinute, time);
    private readonly RateLimiter<string> companies = new(limits.Value.CompanyPerMinute, time);
    private readonly RateLimiter<(string, string)> customers = new(limits.Value.CustomerPerMinute, time);
    private readonly RateLimiter<(string, string)> cleaners = new(limits.Value.CleanerPerMinute, time);
    private readonly RateLimiter<(string, string)> staff = new(limits.Value.StaffPerMinute, time);

    /// <summary>The refusal when too much comes from the request's address; null when not.</summary>
    public Error? OfAddress(HttpContext http) => IsFromHere(http) ? null : Refusal(addresses.Use(Network(http.Connection.RemoteIpAddress!)));

    /// <summary>The refusal when a caller, or all of their company, ask too much; null when not.</summary>
    public Error? OfCaller(HttpContext http, Caller caller)
    {
        if (IsFromHere(http))
            return null;
        var own = caller.Audience switch
        {
            Audience.Customer => customers,
            Audience.Cleaner => cleaners,
            Audience.Staff => staff,
        };
        return Refusal(own.Use((caller.Company, caller.Id)) ?? companies.Use(caller.Company));
    }

    private static Error? Refusal(TimeSpan? wait)
    {
        if (wait is not { } time)
            return null;
        Telemetry.CountRefusal();
        return RequestErrors.TooManyRequests(time);
    }

    // By now the address is that of whoever a proxy speaks for.
    private static bool IsFromHere(HttpContext http) => http.Connection.RemoteIpAddress is not { } address || IPAddress.IsLoopback(address);

    // A household has 64 bits of IPv6 addresses to itself.
    internal static UInt128 Network(IPAddress address)
    {
        Span<byte> bytes = stackalloc byte[16];
        address.MapToIPv6().TryWriteBytes(bytes, out _);
        var bits = BinaryPrimitives.ReadUInt128BigEndian(bytes);
        return address.AddressFamily is AddressFamily.InterNetworkV6 && !address.IsIPv4MappedToIPv6 ? bits >> 64 << 64 : bits;
    }
}
