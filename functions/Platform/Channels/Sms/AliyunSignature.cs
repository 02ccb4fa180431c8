using System.Security.Cryptography;
using System.Text;

namespace ComplaintCloud.Channels.Sms;

/// <summary>The signature ACS3-HMAC-SHA256 of Alibaba Cloud's RPC calls without a body.</summary>
/// <remarks>Alibaba Cloud, "V3 request body and signature mechanism"; its example is a test.</remarks>
internal static class AliyunSignature
{
    private const string Algorithm = "ACS3-HMAC-SHA256";
    private static readonly string EmptyBody = Convert.ToHexStringLower(SHA256.HashData([]));

    /// <summary>The headers of a call, the authorisation included.</summary>
    /// <param name="host">The service's host.</param>
    /// <param name="action">What is called, and its version.</param>
    /// <param name="query">The parameters.</param>
    /// <param name="key">The access key's id and secret.</param>
    /// <param name="at">When (UTC).</param>
    /// <param name="nonce">Another one for each call.</param>
    public static SortedDictionary<string, string> Headers(
        string host, (string Name, string Version) action, IEnumerable<KeyValuePair<string, string>> query, (string Id, string Secret) key, DateTimeOffset at, string nonce)
    {
        var headers = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["host"] = host,
            ["x-acs-action"] = action.Name,
            ["x-acs-content-sha256"] = EmptyBody,
            ["x-acs-date"] = at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture),
            ["x-acs-signature-nonce"] = nonce,
            ["x-acs-version"] = action.Version,
        };
        var signed = string.Join(';', headers.Keys);
        var canonical = string.Join('\n', "POST", "/", Query(query), string.Concat(headers.Select(header => $"{header.Key}:{header.Value}\n")), signed, EmptyBody);
        var text = $"{Algorithm}\n{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)))}";
        var signature = Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key.Secret), Encoding.UTF8.GetBytes(text)));
        headers["Authorization"] = $"{Algorithm} Credential={key.Id},SignedHeaders={signed},Signature={signature}";
        return headers;
    }

    /// <summary>The parameters in the order in which they are signed.</summary>
    public static string Query(IEnumerable<KeyValuePair<string, string>> query) => string.Join('&', query.OrderBy(one => one.Key, StringComparer.Ordinal)
        .Select(one => $"{Uri.EscapeDataString(one.Key)}={Uri.EscapeDataString(one.Value)}"));
}
