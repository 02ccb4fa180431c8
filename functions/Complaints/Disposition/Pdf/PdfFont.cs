using System.Globalization;
using System.Text;

namespace ComplaintCloud.Complaints.Disposition;

/// <summary>
/// The one font of our documents: Song, by the name that every reader of PDF knows for Simplified Chinese and brings itself
/// (ISO 32000-1, 9.7.5: collection Adobe-GB1, encoding UniGB-UCS2-H). Nothing is embedded, so a document is a few kilobytes.
/// </summary>
internal static class PdfFont
{
    /// <summary>Latin letters and digits take half the room of a Chinese character.</summary>
    private const double Narrow = 0.5;

    // What the font's encoding cannot name is shown as an empty box rather than as something else.
    private const char Unknown = '□';

    /// <summary>The width of a character, in parts of the font's size.</summary>
    public static double WidthOf(char c) => c is >= ' ' and <= '~' ? Narrow : 1;

    /// <summary>The width of a text, in points.</summary>
    public static double WidthOf(string text, double size) => text.Sum(WidthOf) * size;

    /// <summary>A text with only characters that can be shown.</summary>
    public static string Shown(string text)
    {
        var shown = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]))
                shown.Append(' ');
            else if (!char.IsSurrogate(text[i]))
                shown.Append(text[i]);
            else if (char.IsHighSurrogate(text[i]))
                shown.Append(Unknown);
        }
        return shown.ToString();
    }

    /// <summary>A text as the operators of a page take it.</summary>
    public static string Hex(string text) => $"<{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    /// <summary>The font's objects; the first number is the font's.</summary>
    public static IEnumerable<string> Objects(int first) =>
    [
        $"<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light-UniGB-UCS2-H /Encoding /UniGB-UCS2-H /DescendantFonts [{first + 1} 0 R] /ToUnicode {first + 3} 0 R >>",
        $"<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor {first + 2} 0 R /DW 1000 /W [1 95 500 814 939 500] >>",
        "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>",
        PdfDocument.Stream(ToUnicode()),
    ];

    // The codes are UCS-2 already; this says so to whoever copies or searches the text.
    private static string ToUnicode()
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /ComplaintCloud-UCS2 def\n/CMapType 2 def\n")
            .Append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        foreach (var rows in Enumerable.Range(0, 256).Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{rows.Length} beginbfrange\n");
            foreach (var row in rows)
                map.Append(CultureInfo.InvariantCulture, $"<{row:X2}00> <{row:X2}FF> <{row:X2}00>\n");
            map.Append("endbfrange\n");
        }
        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend").ToString();
    }
}
