using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ComplaintCloud.Complaints.Identity.SignIn;

/// <summary>Time-based one-time passwords as RFC 6238 has them: SHA-1, six digits, thirty seconds, which is what authenticator apps take.</summary>
internal static class Totp
{
    /// <summary>Bytes of a secret, as RFC 4226 recommends.</summary>
    public const int SecretBytes = 20;

    private const int Digits = 6;
    private const int StepSeconds = 30;
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>The number of the step that a moment lies in.</summary>
    public static long StepOf(DateTimeOffset time) => time.ToUnixTimeSeconds() / StepSeconds;

    /// <summary>The code of a step.</summary>
    /// <param name="secret">The shared secret.</param>
    /// <param name="step">Which step.</param>
    /// <param name="digits">How many digits; six in use, eight in the RFC's test vectors.</param>
    [SuppressMessage("Security", "CA5350", Justification = "RFC 6238 and the authenticator apps use HMAC-SHA-1, which is not broken by SHA-1's collisions.")]
    public static string CodeOf(byte[] secret, long step, int digits = Digits)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        var hash = HMACSHA1.HashData(secret, counter);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0x0F, sizeof(int))) & int.MaxValue;
        return (number % (int)Math.Pow(10, digits)).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
    }

    /// <summary>The step whose code it is: this one, or one beside it as clocks differ, but none up to the last that was used. Null when none.</summary>
    public static long? Accept(byte[] secret, string code, DateTimeOffset now, long lastUsed)
    {
        long? found = null;
        for (var step = StepOf(now) - 1; step <= StepOf(now) + 1; step++)
            if (CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(code), Encoding.UTF8.GetBytes(CodeOf(secret, step))) && step > lastUsed)
                found = step;
        return found;
    }

    /// <summary>A secret as people type it into an app (RFC 4648, no padding).</summary>
    public static string ToBase32(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        var (buffer, bits) = (0, 0);
        foreach (var one in bytes)
        {
            (buffer, bits) = ((buffer << 8) | one, bits + 8);
            for (; bits >= 5; bits -= 5)
                text.Append(Base32[(buffer >> (bits - 5)) & 31]);
            buffer &= (1 << bits) - 1;
        }
        return bits == 0 ? text.ToString() : text.Append(Base32[(buffer << (5 - bits)) & 31]).ToString();
    }
}
