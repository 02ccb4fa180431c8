using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace ComplaintCloud.Complaints;

/// <summary>Ties each fact to all before it: who changes one afterwards must change every later hash as well.</summary>
internal static class HashChain
{
    /// <summary>What stands before the first fact.</summary>
    public const string Start = "0000000000000000000000000000000000000000000000000000000000000000";

    /// <summary>Room for a number and the line feeds between the parts.</summary>
    private const int MaxSeparators = 32;

    /// <summary>SHA-256 over the previous hash and all that is stored of the fact, in lower-case hex.</summary>
    public static string Next(string previous, int seq, string at, string by, string type, string data)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(data.Length));
        var hash = Next(previous, seq, at, by, type, buffer.AsSpan(0, Encoding.UTF8.GetBytes(data, buffer)));
        ArrayPool<byte>.Shared.Return(buffer);
        return hash;
    }

    /// <summary>The same where the fact's JSON is at hand as bytes.</summary>
    public static string Next(string previous, int seq, string at, string by, string type, ReadOnlySpan<byte> data)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(previous.Length + at.Length + by.Length + type.Length) + MaxSeparators + data.Length);
        Utf8.TryWrite(buffer, CultureInfo.InvariantCulture, $"{previous}\n{seq}\n{at}\n{by}\n{type}\n", out var used);
        data.CopyTo(buffer.AsSpan(used));
        var hash = Sha256Hex.Of(buffer.AsSpan(0, used + data.Length));
        ArrayPool<byte>.Shared.Return(buffer);
        return hash;
    }

    /// <summary>The first entry that does not fit, with why; null when the chain is whole.</summary>
    public static string? FirstFault(IEnumerable<FactEntry> entries)
    {
        var (hash, seq) = (Start, 0);
        foreach (var entry in entries)
        {
            seq++;
            if (entry.Seq != seq)
                return $"fact {seq} is missing; fact {entry.Seq} stands in its place";
            if (entry.Previous != hash)
                return $"fact {seq} does not continue fact {seq - 1}";
            hash = Next(hash, seq, entry.AtText, entry.By, entry.Type, entry.Data);
            if (entry.Hash != hash)
                return $"fact {seq} ({entry.Type}) was changed";
        }
        return null;
    }
}
