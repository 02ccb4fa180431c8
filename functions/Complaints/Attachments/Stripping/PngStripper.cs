using System.Buffers.Binary;
using System.Text;

namespace ComplaintCloud.Complaints.Attachments.Stripping;

/// <summary>
/// PNG: keeps the chunks that say how the picture looks and drops all others: texts, times, EXIF and what programs add, and whatever
/// follows the end.
/// </summary>
/// <remarks>W3C PNG, third edition: a chunk is its length, four letters, its content and a check sum over letters and content.</remarks>
internal static class PngStripper
{
    private const int SignatureBytes = 8;
    private const int FrameBytes = 12;

    private static readonly HashSet<string> Shown =
        ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT"];

    /// <summary>The picture without hidden data; null when its chunks do not fit together.</summary>
    public static byte[]? Strip(ReadOnlySpan<byte> file)
    {
        var kept = new MemoryStream(file.Length);
        kept.Write(file[..SignatureBytes]);
        var at = SignatureBytes;
        while (file.Length - at >= FrameBytes)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length - at - FrameBytes)
                return null;
            var chunk = file.Slice(at, (int)length + FrameBytes);
            var kind = Encoding.Latin1.GetString(chunk[4..8]);
            if ((at == SignatureBytes) != (kind == "IHDR"))
                return null;
            if (Shown.Contains(kind))
                kept.Write(chunk);
            at += chunk.Length;
            if (kind == "IEND")
                return kept.ToArray();
        }
        return null;
    }
}
