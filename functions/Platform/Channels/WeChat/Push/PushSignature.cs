using System.Security.Cryptography;
using System.Text;

namespace ComplaintCloud.Channels.WeChat.Push;

/// <summary>The signature of WeChat's message push: SHA-1 over its parts in ordinal order. SHA-1 is what the protocol asks for.</summary>
internal static class PushSignature
{
    /// <summary>The signature of the parts, in lower-case hexadecimal digits.</summary>
    public static string Of(params string[] parts)
    {
        var sorted = parts.Order(StringComparer.Ordinal);
#pragma warning disable CA5350 // The protocol knows no other.
        return Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(string.Concat(sorted))));
#pragma warning restore CA5350
    }

    /// <summary>Whether a signature fits; takes the same time for every wrong one.</summary>
    public static bool Fits(string? given, params string[] parts) =>
        given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(Of(parts)));
}
