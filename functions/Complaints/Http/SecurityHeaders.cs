using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace ComplaintCloud.Complaints;

/// <summary>What every answer tells a browser not to do. A route that answers with a page or a file says what that needs instead.</summary>
internal static class SecurityHeaders
{
    // A year, what RFC 6797's readers expect of a service that will not go back.
    private static readonly StringValues OnlyHttps = "max-age=31536000; includeSubDomains";
    private static readonly StringValues NoSniff = "nosniff";
    private static readonly StringValues NoReferrer = "no-referrer";
    private static readonly StringValues NothingInPages = "default-src 'none'; frame-ancestors 'none'";

    /// <summary>Sets them; a route may set its own over them.</summary>
    public static void Apply(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = NoSniff;
        headers.ContentSecurityPolicy = NothingInPages;
        headers["Referrer-Policy"] = NoReferrer;
        if (http.Request.IsHttps)
            headers.StrictTransportSecurity = OnlyHttps;
    }
}
