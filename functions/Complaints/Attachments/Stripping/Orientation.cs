using System.Buffers.Binary;

namespace ComplaintCloud.Complaints.Attachments.Stripping;

/// <summary>
/// Which way up a photo is, the one thing of EXIF that is kept: phones store what the sensor saw and say beside it how to turn it.
/// Turning the pixels would mean decoding them, so a new EXIF block is written with this one entry in it.
/// </summary>
/// <remarks>TIFF 6.0, section 2 (header and entries); EXIF 2.32 (CIPA DC-008), tag 0x0112, values 1 to 8.</remarks>
internal static class Orientation
{
    private const ushort Tag = 0x0112;
    private const ushort Short = 3;
    private const int HeaderBytes = 8;
    private const int EntryBytes = 12;
    private const int Upright = 1;
    private const int Last = 8;

    /// <summary>The orientation in a TIFF block; 1, upright, when it says none or cannot be read.</summary>
    public static int Read(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < HeaderBytes + 2)
            return Upright;
        var little = tiff[0] == 'I';
        var directory = little ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (directory > tiff.Length - 2)
            return Upright;
        var rest = tiff[(int)directory..];
        int Number(ReadOnlySpan<byte> at) => little ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);
        var count = Number(rest);
        for (var entry = rest[2..]; count-- > 0 && entry.Length >= EntryBytes; entry = entry[EntryBytes..])
            if (Number(entry) == Tag && Number(entry[2..]) == Short)
                return Number(entry[8..]) is > Upright and <= Last and var found ? found : Upright;
        return Upright;
    }

    /// <summary>A TIFF block that says an orientation and nothing else; empty for upright.</summary>
    public static byte[] Write(int orientation) => orientation == Upright
        ? []
        : [(byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, (byte)Short, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0];
}
