namespace ComplaintCloud.Complaints.Attachments;

/// <summary>Tells what a file is by its first bytes; what it is called or said to be proves nothing.</summary>
internal static class FileType
{
    /// <summary>How many bytes are enough.</summary>
    public const int HeadBytes = 12;

    /// <summary>The type for the head of a file; null for one that is not kept.</summary>
    /// <param name="head">The first bytes, up to <see cref="HeadBytes"/>.</param>
    /// <param name="withDocuments">Whether documents are kept as well as photos and videos.</param>
    public static string? Of(ReadOnlySpan<byte> head, bool withDocuments) => head switch
    {
        [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => "image/png",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => "image/webp",
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', _, _, _, _, ..] => OfBrand(System.Text.Encoding.Latin1.GetString(head[8..12])),
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] when withDocuments => "application/pdf",
        _ => null,
    };

    // ISO base media files say in their brand which kind they are: ISO/IEC 14496-12 and 23008-12, mp4ra.org/registered-types/brands.
    private static string? OfBrand(string brand) => brand switch
    {
        "heic" or "heix" or "heim" or "heis" or "hevc" or "hevx" or "mif1" or "msf1" => "image/heic",
        "qt  " => "video/quicktime",
        "isom" or "iso2" or "iso4" or "iso5" or "iso6" or "mp41" or "mp42" or "avc1" or "M4V " or "MSNV" or "dash" => "video/mp4",
        _ => null,
    };
}
