using System.Text;

namespace ComplaintCloud.LocalHost.Tests.Cases.Situations;

/// <summary>Files that begin as their kind begins.</summary>
internal static class Photos
{
    public static readonly byte[] Jpeg = Of([0xFF, 0xD8, 0xFF, 0xE0], "a jpeg");
    public static readonly byte[] Png = Of([0x89, .. "PNG\r\n\u001a\n"u8], "a png");
    public static readonly byte[] WebP = Of([.. "RIFF"u8, 1, 0, 0, 0, .. "WEBP"u8], "a webp");
    public static readonly byte[] Heic = Of([0, 0, 0, 24, .. "ftypheic"u8], "a heic");
    public static readonly byte[] Mp4 = Of([0, 0, 0, 24, .. "ftypisom"u8], "an mp4");
    public static readonly byte[] Mov = Of([0, 0, 0, 20, .. "ftypqt  "u8], "a mov");
    public static readonly byte[] Pdf = Of([.. "%PDF-1.7"u8], "a pdf");

    /// <summary>Another photo for each number.</summary>
    public static byte[] No(int number) => Of([0xFF, 0xD8, 0xFF, 0xE0], $"photo {number}");

    private static byte[] Of(byte[] head, string rest) => [.. head, .. Encoding.UTF8.GetBytes($" the rest of {rest}")];
}
