using System.ComponentModel.DataAnnotations;

namespace ComplaintCloud.Complaints;

/// <summary>
/// How much may be asked of the service, and from where. The section <c>Limits</c> of the configuration: in the environment
/// <c>Limits__CustomerPerMinute=600</c>. The unit of what is counted is a request; a minute's worth may come at once.
/// </summary>
/// <remarks>
/// A connection from this machine that no proxy forwards is never limited: whoever has it owns the data directory. Behind a proxy
/// on the same machine the forwarded address counts, so the proxy must send <c>X-Forwarded-For</c>; without it nobody is limited.
/// </remarks>
public sealed record RequestLimits
{
    /// <summary>Where in the configuration it stands.</summary>
    public const string Section = "Limits";

    /// <summary>Of one customer; default 300, enough for nine photos in pieces beside ordinary use.</summary>
    [Range(10, 1_000_000)]
    public int CustomerPerMinute { get; init; } = 300;

    /// <summary>Of one holder of a private link; default 300.</summary>
    [Range(10, 1_000_000)]
    public int CleanerPerMinute { get; init; } = 300;

    /// <summary>Of one member of staff; default 1,200, as their pages load lists.</summary>
    [Range(10, 1_000_000)]
    public int StaffPerMinute { get; init; } = 1_200;

    /// <summary>From one address (an IPv6 network of 64 bits counts as one); default 3,000, as mobile networks put many people behind one.</summary>
    [Range(10, 10_000_000)]
    public int AddressPerMinute { get; init; } = 3_000;

    /// <summary>Of all customers, staff and cleaners of one company; default 60,000, so that no company's flood is another's.</summary>
    [Range(100, 10_000_000)]
    public int CompanyPerMinute { get; init; } = 60_000;

    /// <summary>Seconds after which an ordinary request is given up; default 30.</summary>
    [Range(1, 600)]
    public int RequestSeconds { get; init; } = 30;

    /// <summary>Seconds after which a request that carries a file is given up; default 300, for slow phones.</summary>
    [Range(10, 3_600)]
    public int UploadSeconds { get; init; } = 300;

    /// <summary>Addresses beside this machine's own whose <c>X-Forwarded-For</c> and <c>X-Forwarded-Proto</c> are believed; default none.</summary>
    public string[] Proxies { get; init; } = [];

    /// <summary>How many proxies stand before the service, each adding one address; default 1.</summary>
    [Range(1, 10)]
    public int ProxyHops { get; init; } = 1;

    /// <summary>Origins whose pages may call the service from a browser, such as <c>https://admin.example.cn</c>; default none but its own.</summary>
    public string[] Origins { get; init; } = [];
}
