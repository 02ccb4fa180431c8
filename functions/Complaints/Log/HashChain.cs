using System.Security.Cryptography;
using System.Text;

namespace ComplaintCloud.Complaints;

/// <summary>Ties each fact to all before it: who changes one afterwards must change every later hash as well.</summary>
internal static class HashChain
{
    /// <summary>What stands before the first fact.</summary>
    public const string Start = "0000000000000000000000000000000000000000000000000000000000000000";

    /// <summary>SHA-256 over the previous hash and all that is stored of the fact, in lower-case hex.</summary>
    public static string Next(string previous, int seq, string at, string by, string type, string data)
    {
        var text = string.Join('\n', previous, seq.ToString(System.Globalization.CultureInfo.InvariantCulture), at, by, type, data);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
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
