using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ComplaintCloud.Complaints.Disposition;

/// <summary>
/// A printable document of A4 pages, after ISO 32000-1. The same pages give the same bytes: nothing in it comes from the
/// clock or from chance.
/// </summary>
/// <param name="title">Shown in the window of a reader.</param>
internal sealed class PdfDocument(string title)
{
    private const int FirstPage = 8;
    private readonly List<PdfPage> pages = [];

    /// <summary>The pages so far.</summary>
    public IReadOnlyList<PdfPage> Pages => pages;

    /// <summary>Adds an empty page.</summary>
    public PdfPage AddPage()
    {
        pages.Add(new PdfPage());
        return pages[^1];
    }

    /// <summary>The document as a file.</summary>
    public byte[] ToBytes()
    {
        List<string> objects =
        [
            "<< /Type /Catalog /Pages 2 0 R /Lang (zh-CN) /ViewerPreferences << /DisplayDocTitle true >> >>",
            $"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select((_, i) => $"{FirstPage + (2 * i)} 0 R"))}] >>",
            .. PdfFont.Objects(3),
            $"<< /Title {PdfFont.Hex("\uFEFF" + title)} /Producer (ComplaintCloud) >>",
        ];
        foreach (var page in pages)
        {
            objects.Add(string.Create(CultureInfo.InvariantCulture,
                $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {PdfPage.Width} {PdfPage.Height}] /Resources << /Font << /F1 3 0 R >> >> /Contents {objects.Count + 2} 0 R >>"));
            objects.Add(Stream(page.Content));
        }
        return Assemble(objects);
    }

    /// <summary>A stream object.</summary>
    public static string Stream(string content) => $"<< /Length {content.Length} >>\nstream\n{content}\nendstream";

    // Everything is ASCII, Chinese text being hexadecimal, so characters are bytes.
    private static byte[] Assemble(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var offsets = new List<int>(objects.Count);
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }
        var (table, id) = (file.Length, Convert.ToHexString(SHA256.HashData(Encoding.ASCII.GetBytes(file.ToString())).AsSpan(0, 16)));
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R /Info 7 0 R /ID [<{id}> <{id}>] >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }
}
