using System.Buffers.Binary;
using System.Text;

namespace ComplaintCloud.Complaints.Attachments.Stripping;

/// <summary>WebP: keeps the chunks of the picture and its animation, drops EXIF but for which way up it is, XMP and unknown ones.</summary>
/// <remarks>RFC 9649: RIFF chunks with an even length; the extended header VP8X says in flags which others there are.</remarks>
internal static class WebPStripper
{
    private const int HeaderBytes = 12;
    private const int ChunkHeaderBytes = 8;
    private const byte ExifFlag = 0x08;
    private const byte XmpFlag = 0x04;

    private static readonly HashSet<string> Shown = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"];

    /// <summary>The picture without hidden data; null when its chunks do not fit together.</summary>
    public static byte[]? Strip(ReadOnlySpan<byte> file)
    {
        var kept = new MemoryStream(file.Length);
        kept.Write(file[..HeaderBytes]);
        var (orientation, hasPicture, flagsAt) = (1, false, -1);
        for (var rest = Chunks(file); rest.Length >= ChunkHeaderBytes;)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]);
            var padded = (long)length + (length & 1);
            // Some writers leave the last byte of padding out.
            if (length > rest.Length - ChunkHeaderBytes)
                return null;
            var content = rest.Slice(ChunkHeaderBytes, (int)length);
            var kind = Encoding.Latin1.GetString(rest[..4]);
            if (kind == "EXIF")
                orientation = Orientation.Read(content.StartsWith("Exif\0\0"u8) ? content[6..] : content);
            if (kind == "VP8X" && length >= 10 && flagsAt < 0)
                flagsAt = (int)kept.Length + ChunkHeaderBytes;
            hasPicture |= kind is "VP8 " or "VP8L" or "ANMF";
            if (Shown.Contains(kind))
                Write(kept, rest[..4], content);
            rest = rest[(int)Math.Min(ChunkHeaderBytes + padded, rest.Length)..];
        }
        return hasPicture ? Finish(kept, orientation, flagsAt) : null;
    }

    // The length in the header goes before the end of the file: what is behind it is no part of the picture.
    private static ReadOnlySpan<byte> Chunks(ReadOnlySpan<byte> file)
    {
        var end = Math.Min(BinaryPrimitives.ReadUInt32LittleEndian(file[4..]) + 8L, file.Length);
        return file[HeaderBytes..(int)Math.Max(end, HeaderBytes)];
    }

    private static byte[] Finish(MemoryStream kept, int orientation, int flagsAt)
    {
        var turned = flagsAt < 0 ? [] : Orientation.Write(orientation);
        if (turned.Length > 0)
            Write(kept, "EXIF"u8, turned);
        var bytes = kept.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4), (uint)bytes.Length - 8);
        if (flagsAt >= 0)
            bytes[flagsAt] = (byte)((bytes[flagsAt] & ~(ExifFlag | XmpFlag)) | (turned.Length > 0 ? ExifFlag : 0));
        return bytes;
    }

    private static void Write(MemoryStream to, ReadOnlySpan<byte> kind, ReadOnlySpan<byte> content)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(length, (uint)content.Length);
        to.Write(kind);
        to.Write(length);
        to.Write(content);
        if (content.Length % 2 == 1)
            to.WriteByte(0);
    }
}
