using System.Buffers.Binary;

namespace ComplaintCloud.Complaints.Closing;

/// <summary>
/// How much two texts are alike, by their pairs of neighbouring characters, without keeping the texts: of each the 64 pairs
/// whose hashes are smallest (bottom-k sketch; Broder 1997, "On the resemblance and containment of documents").
/// </summary>
internal static class TextSketch
{
    private const int Size = 64;

    /// <summary>The sketch of a text; empty for one of fewer than two letters.</summary>
    public static string Of(string text)
    {
        var letters = text.Where(char.IsLetterOrDigit).ToList();
        var smallest = letters.Zip(letters.Skip(1), Hash).Distinct().Order().Take(Size).ToList();
        var bytes = new byte[smallest.Count * sizeof(ushort)];
        for (var i = 0; i < smallest.Count; i++)
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(i * sizeof(ushort)), smallest[i]);
        return Convert.ToBase64String(bytes);
    }

    /// <summary>The part of all pairs of both texts that they have in common, 0 to 1: exact for short texts, about 0.06 off for long ones.</summary>
    public static double Likeness(string one, string other)
    {
        var (mine, theirs) = (Read(one), Read(other));
        var union = mine.Union(theirs).Order().Take(Size).ToList();
        return union.Count == 0 ? 0 : (double)union.Count(hash => mine.Contains(hash) && theirs.Contains(hash)) / union.Count;
    }

    private static HashSet<ushort> Read(string sketch)
    {
        var bytes = Convert.FromBase64String(sketch);
        return [.. Enumerable.Range(0, bytes.Length / sizeof(ushort)).Select(i => BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(i * sizeof(ushort))))];
    }

    // A storage format: the multiplier of Knuth's multiplicative hashing, the upper bits of which are spread well.
    private static ushort Hash(char first, char second) => (ushort)((((uint)first << 16) | second) * 2_654_435_761u >> 16);
}
