using System.Buffers.Binary;

namespace ComplaintCloud.Complaints.Attachments.Stripping;

/// <summary>
/// JPEG: keeps what a decoder needs and drops the other segments, which hold EXIF with the place, XMP, IPTC, comments and previews, and
/// whatever follows the end, such as the video of a motion photo.
/// </summary>
/// <remarks>
/// ITU T.81, annex B: a marker is FF and a code; segments carry their length; in the compressed data FF00 is a byte FF, and FFD0 to
/// FFD7 are restarts.
/// </remarks>
internal static class JpegStripper
{
    private const byte Start = 0xD8;
    private const byte End = 0xD9;
    private const byte Scan = 0xDA;
    private const byte Jfif = 0xE0;
    private const byte Exif = 0xE1;
    private const byte Profile = 0xE2;
    private const byte Adobe = 0xEE;
    private const byte LastApplication = 0xEF;
    private const byte FirstReserved = 0xF0;
    private const byte Comment = 0xFE;

    /// <summary>The photo without hidden data; null when its segments do not fit together.</summary>
    public static byte[]? Strip(ReadOnlySpan<byte> file)
    {
        var kept = new Kept(file.Length);
        var (at, scans) = (2, 0);
        while (Next(file, ref at) is { } marker)
        {
            if (marker is End)
                return scans > 0 ? kept.With([0xFF, End]) : null;
            if (marker is Start or 0 or 1 or (>= 0xD0 and <= 0xD7) || at + 2 > file.Length)
                return null;
            var length = BinaryPrimitives.ReadUInt16BigEndian(file[at..]);
            if (length < 2 || at + length > file.Length)
                return null;
            kept.Add(marker, file.Slice(at, length));
            at += length;
            if (marker is Scan)
            {
                var end = EndOfScan(file, at);
                kept.Bytes.Write(file[at..end]);
                (at, scans) = (end, scans + 1);
            }
        }
        // A photo that was cut off on the way is still shown as far as it came.
        return scans > 0 ? kept.With([0xFF, End]) : null;
    }

    private static byte? Next(ReadOnlySpan<byte> file, ref int at)
    {
        if (at >= file.Length || file[at] != 0xFF)
            return null;
        while (at < file.Length && file[at] == 0xFF)
            at++;
        return at < file.Length ? file[at++] : null;
    }

    private static int EndOfScan(ReadOnlySpan<byte> file, int at)
    {
        while (at < file.Length)
        {
            var found = file[at..].IndexOf((byte)0xFF);
            if (found < 0)
                return file.Length;
            at += found;
            if (at + 1 == file.Length || file[at + 1] is not (0 or (>= 0xD0 and <= 0xD7)))
                return at;
            at += 2;
        }
        return file.Length;
    }

    /// <summary>What is kept of a photo, which way up it is first.</summary>
    private sealed class Kept(int capacity)
    {
        private int orientation = 1;

        public MemoryStream Bytes { get; } = new(capacity);

        public void Add(byte marker, ReadOnlySpan<byte> segment)
        {
            var content = segment[2..];
            if (marker is Exif && content.StartsWith("Exif\0\0"u8))
                orientation = orientation == 1 ? Orientation.Read(content[6..]) : orientation;
            else if (IsShown(marker, content))
                Bytes.Write([0xFF, marker, .. segment]);
        }

        public byte[] With(ReadOnlySpan<byte> end)
        {
            var turned = Orientation.Write(orientation);
            byte[] exif = turned.Length == 0 ? [] : [0xFF, Exif, 0, (byte)(turned.Length + 8), .. "Exif\0\0"u8, .. turned];
            return [0xFF, Start, .. exif, .. Bytes.GetBuffer().AsSpan(0, (int)Bytes.Length), .. end];
        }

        // JFIF says how wide a pixel is, the profile and Adobe's segment which colours are meant.
        private static bool IsShown(byte marker, ReadOnlySpan<byte> content) => marker switch
        {
            Jfif => content.StartsWith("JFIF\0"u8),
            Profile => content.StartsWith("ICC_PROFILE\0"u8),
            Adobe => content.StartsWith("Adobe"u8),
            >= Jfif and <= LastApplication => false,
            >= FirstReserved and <= Comment => false,
            _ => true,
        };
    }
}
