using System.Security.Cryptography;
using System.Text;

namespace ComplaintCloud.LocalHost.Identity;

/// <summary>
/// The keys that sign tokens, a new one every ninety days, each made from the one secret of the host: all instances have the same ones
/// without telling each other, and whoever learns one learns no other. A token is read by the keys of the last three periods, which is
/// longer than any token holds; so nobody is signed out by a new key.
/// </summary>
/// <param name="secret">At least 32 random bytes that never change.</param>
/// <param name="time">The clock.</param>
internal sealed class SigningKeys(byte[] secret, TimeProvider time)
{
    /// <summary>How long a key signs.</summary>
    public static readonly TimeSpan SignsFor = TimeSpan.FromDays(90);

    private const int ReadPeriods = 3;
    private const int Bytes = 32;

    private Keys known = new(-1, []);

    /// <summary>The keys of now, the one that signs first.</summary>
    public IReadOnlyList<byte[]> Current()
    {
        var period = time.GetUtcNow().UtcTicks / SignsFor.Ticks;
        var last = known;
        if (last.Period == period)
            return last.All;
        IReadOnlyList<byte[]> keys = [.. Enumerable.Range(0, ReadPeriods).Select(back => KeyOf(period - back))];
        known = new Keys(period, keys);
        return keys;
    }

    private byte[] KeyOf(long period) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, Bytes, info: Encoding.UTF8.GetBytes($"tokens of period {period}"));

    private sealed record Keys(long Period, IReadOnlyList<byte[]> All);
}
