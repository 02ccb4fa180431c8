using System.Security.Cryptography;

namespace ComplaintCloud.Complaints;

/// <summary>SHA-256 as it is stored and compared.</summary>
internal static class Sha256Hex
{
    // Kept for each thread: to make one costs as much as to hash a few hundred bytes.
    [ThreadStatic]
    private static IncrementalHash? own;

    /// <summary>The hash of some bytes.</summary>
    /// <param name="bytes">What is hashed.</param>
    /// <param name="hash">Where it goes: 32 bytes.</param>
    public static void Hash(ReadOnlySpan<byte> bytes, Span<byte> hash)
    {
        var hasher = own ??= IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hasher.AppendData(bytes);
        hasher.GetHashAndReset(hash);
    }

    /// <summary>The hash of some bytes in lower-case hex.</summary>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Hash(bytes, hash);
        return Convert.ToHexStringLower(hash);
    }
}
