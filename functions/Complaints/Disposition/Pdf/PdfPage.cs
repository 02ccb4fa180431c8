using System.Globalization;
using System.Text;

namespace ComplaintCloud.Complaints.Disposition;

/// <summary>One A4 page. Measures are points (1/72 inch) from the lower left corner.</summary>
internal sealed class PdfPage
{
    /// <summary>Of A4.</summary>
    public const double Width = 595;

    /// <summary>Of A4.</summary>
    public const double Height = 842;

    private readonly StringBuilder content = new("0.5 w\n");

    /// <summary>What is drawn, as operators.</summary>
    public string Content => content.ToString();

    /// <summary>Writes a line of text with its baseline's left end at a place.</summary>
    public void Text(double x, double y, double size, string text) => content.Append(
        CultureInfo.InvariantCulture, $"BT /F1 {size:0.##} Tf 1 0 0 1 {x:0.##} {y:0.##} Tm {PdfFont.Hex(text)} Tj ET\n");

    /// <summary>Draws a frame.</summary>
    public void Frame(double x, double y, double width, double height) => content.Append(
        CultureInfo.InvariantCulture, $"{x:0.##} {y:0.##} {width:0.##} {height:0.##} re S\n");

    /// <summary>Fills an area with light grey, to be written over.</summary>
    public void Shade(double x, double y, double width, double height) => content.Append(
        CultureInfo.InvariantCulture, $"0.93 g {x:0.##} {y:0.##} {width:0.##} {height:0.##} re f 0 g\n");
}
