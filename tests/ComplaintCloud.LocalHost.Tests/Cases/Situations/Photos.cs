using System.Buffers.Binary;
using System.Text;

namespace ComplaintCloud.LocalHost.Tests.Cases.Situations;

/// <summary>The smallest files of each kind whose parts fit together; what they show is a text.</summary>
internal static class Photos
{
    public static readonly byte[] Jpeg = JpegOf("a jpeg"u8);
    public static readonly byte[] Png = PngOf(Chunk("IDAT", "a png"u8));
    public static readonly byte[] WebP = WebPOf([.. Riff("VP8 ", "a webp"u8)]);
    public static readonly byte[] Heic = HeicOf("a heic"u8, "hvc1");
    public static readonly byte[] Mp4 = MovieOf("isom", []);
    public static readonly byte[] Mov = MovieOf("qt  ", []);
    public static readonly byte[] Pdf = [.. "%PDF-1.7 the rest of a pdf"u8];

    /// <summary>Another photo for each number.</summary>
    public static byte[] No(int number) => JpegOf(Encoding.UTF8.GetBytes($"photo {number}"));

    /// <summary>A photo whose compressed data is a text, with segments before it.</summary>
    public static byte[] JpegOf(ReadOnlySpan<byte> shown, params byte[][] segments) =>
    [
        0xFF, 0xD8, .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]), .. segments.SelectMany(segment => segment),
        .. Segment(0xDA, [1, 1, 0, 0, 63, 0]), .. shown, 0xFF, 0xD9,
    ];

    /// <summary>A segment of a JPEG file.</summary>
    public static byte[] Segment(byte marker, ReadOnlySpan<byte> content) => [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    /// <summary>A picture of one pixel with further chunks.</summary>
    public static byte[] PngOf(params byte[][] chunks) =>
        [0x89, .. "PNG\r\n\u001a\n"u8, .. Chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]), .. chunks.SelectMany(chunk => chunk), .. Chunk("IEND", [])];

    /// <summary>A chunk of a PNG file; its check sum is not looked at.</summary>
    public static byte[] Chunk(string kind, ReadOnlySpan<byte> content) => [.. BigEndian(content.Length), .. Encoding.ASCII.GetBytes(kind), .. content, 0, 0, 0, 0];

    /// <summary>A WebP file of chunks.</summary>
    public static byte[] WebPOf(ReadOnlySpan<byte> chunks) => [.. "RIFF"u8, .. LittleEndian(chunks.Length + 4), .. "WEBP"u8, .. chunks];

    /// <summary>A chunk of a WebP file.</summary>
    public static byte[] Riff(string kind, ReadOnlySpan<byte> content) =>
        [.. Encoding.ASCII.GetBytes(kind), .. LittleEndian(content.Length), .. content, .. new byte[content.Length % 2]];

    /// <summary>A box of an ISO media file.</summary>
    public static byte[] Box(string kind, params byte[][] parts) =>
        [.. BigEndian(parts.Sum(part => part.Length) + 8), .. Encoding.Latin1.GetBytes(kind), .. parts.SelectMany(part => part)];

    /// <summary>A movie without tracks; further boxes stand in its header.</summary>
    public static byte[] MovieOf(string brand, params byte[][] inMovie) =>
        [.. Box("ftyp", Encoding.ASCII.GetBytes(brand), new byte[4]), .. Box("moov", [Box("mvhd", new byte[100]), .. inMovie]), .. Box("mdat", [.. "a movie"u8])];

    /// <summary>A photo of one item.</summary>
    public static byte[] HeicOf(ReadOnlySpan<byte> item, string kind)
    {
        var head = Box("ftyp", [.. "heic"u8, 0, 0, 0, 0]);
        byte[] Meta(int at, int length) => Box("meta", new byte[4],
            Box("iinf", [0, 0, 0, 0, 0, 1], Box("infe", [2, 0, 0, 0, 0, 1, 0, 0, .. Encoding.ASCII.GetBytes(kind), 0])),
            Box("iloc", [0, 0, 0, 0, 0x44, 0, 0, 1, 0, 1, 0, 0, 0, 1, .. BigEndian(at), .. BigEndian(length)]));
        return [.. head, .. Meta(head.Length + Meta(0, 0).Length + 8, item.Length), .. Box("mdat", item.ToArray())];
    }

    private static byte[] BigEndian(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    private static byte[] LittleEndian(int number) => [.. BigEndian(number).Reverse()];
}
