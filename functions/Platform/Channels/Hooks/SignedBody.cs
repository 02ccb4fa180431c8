using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace ComplaintCloud.Channels.Hooks;

/// <summary>The body of a request that a company's gateway signed.</summary>
internal static class SignedBody
{
    /// <summary>The header with the HMAC-SHA256 over time, nonce and body, each but the last ended by a line feed; lower-case hexadecimal digits.</summary>
    public const string Signature = "X-Signature";

    /// <summary>The header with the seconds since 1970.</summary>
    public const string Timestamp = "X-Timestamp";

    /// <summary>The header with another text for each request.</summary>
    public const string Nonce = "X-Nonce";

    private const int LongestNonce = 80;
    private const int InMemoryBytes = 256 * 1024;
    private const int BufferBytes = 32 * 1024;

    /// <summary>The body from its beginning; null when the signature does not fit, its time is over or its nonce came before. Anybody may send a large one, so beyond a little memory it waits in a temporary file.</summary>
    public static async Task<Stream?> ReadAsync(HttpRequest request, string secret, string scope, SeenLately seen, CancellationToken cancel)
    {
        var (nonce, timestamp) = ($"{request.Headers[Nonce]}", $"{request.Headers[Timestamp]}");
        if (nonce.Length is 0 or > LongestNonce || !seen.IsTimely(timestamp))
            return null;
        var body = new FileBufferingReadStream(request.Body, InMemoryBytes);
        try
        {
            using var hash = Begin(secret, timestamp, nonce);
            var buffer = new byte[BufferBytes];
            while (await body.ReadAsync(buffer, cancel) is > 0 and var count)
                hash.AppendData(buffer, 0, count);
            if (!Fits(request, hash.GetHashAndReset()) || !seen.Add($"inbound {scope} {nonce}"))
                return null;
            body.Position = 0;
            (var signed, body) = (body, null);
            return signed;
        }
        finally
        {
            if (body is not null)
                await body.DisposeAsync();
        }
    }

    /// <summary>The signature of a request.</summary>
    public static string Sign(string secret, string timestamp, string nonce, byte[] body)
    {
        using var hash = Begin(secret, timestamp, nonce);
        hash.AppendData(body);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static IncrementalHash Begin(string secret, string timestamp, string nonce)
    {
        var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        hash.AppendData(Encoding.UTF8.GetBytes($"{timestamp}\n{nonce}\n"));
        return hash;
    }

    private static bool Fits(HttpRequest request, byte[] hash) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes($"{request.Headers[Signature]}"), Encoding.UTF8.GetBytes(Convert.ToHexStringLower(hash)));
}
