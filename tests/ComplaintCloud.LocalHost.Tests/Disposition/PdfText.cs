using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ComplaintCloud.LocalHost.Tests.Disposition;

/// <summary>Reads one of our documents as a reader of PDF does: by its table of objects, not by looking for words.</summary>
internal sealed partial class PdfText
{
    private readonly Dictionary<int, string> objects = [];

    private PdfText(byte[] file)
    {
        var text = Encoding.ASCII.GetString(file);
        var table = int.Parse(StartXref().Match(text).Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        var lines = text[table..].Split('\n');
        if (lines[0] != "xref" || !text.StartsWith("%PDF-1.7\n") || !text.EndsWith("%%EOF\n"))
            throw new InvalidDataException("No table of objects where the end says.");
        var count = int.Parse(lines[1].Split(' ')[1], CultureInfo.InvariantCulture);
        for (var i = 1; i < count; i++)
            objects[i] = ReadObject(text, i, int.Parse(lines[2 + i].AsSpan(0, 10), CultureInfo.InvariantCulture));
        var root = objects[Reference(text[table..], "Root")];
        Pages = [.. Kids().Match(objects[Reference(root, "Pages")]).Groups[1].Value.Split(" 0 R", StringSplitOptions.RemoveEmptyEntries).Select(kid => TextOf(int.Parse(kid, CultureInfo.InvariantCulture)))];
        FontIsComplete = Pages.Count > 0 && objects[3].Contains("/UniGB-UCS2-H") && objects[Reference(objects[3], "ToUnicode")].Contains("endcmap");
    }

    /// <summary>The text of each page, a line for each text operator.</summary>
    public IReadOnlyList<string> Pages { get; }

    /// <summary>Whether the font and its map to Unicode are there.</summary>
    public bool FontIsComplete { get; }

    /// <summary>All of it.</summary>
    public string All => string.Concat(Pages);

    public static PdfText Read(byte[] file) => new(file);

    private static string ReadObject(string text, int number, int offset)
    {
        var head = $"{number} 0 obj\n";
        if (string.CompareOrdinal(text, offset, head, 0, head.Length) != 0)
            throw new InvalidDataException($"Object {number} is not at {offset}.");
        var body = text[(offset + head.Length)..text.IndexOf("\nendobj\n", offset, StringComparison.Ordinal)];
        if (Length().Match(body) is { Success: true } length)
        {
            var stream = body[(body.IndexOf("stream\n", StringComparison.Ordinal) + 7)..body.LastIndexOf("\nendstream", StringComparison.Ordinal)];
            if (stream.Length != int.Parse(length.Groups[1].ValueSpan, CultureInfo.InvariantCulture))
                throw new InvalidDataException($"The stream of object {number} has another length than it says.");
        }
        return body;
    }

    private string TextOf(int page) =>
        string.Concat(Shown().Matches(objects[Reference(objects[page], "Contents")]).Select(match => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(match.Groups[1].Value)) + "\n"));

    private static int Reference(string from, string name) =>
        int.Parse(Regex.Match(from, $@"/{name} (\d+) 0 R").Groups[1].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"startxref\n(\d+)\n")]
    private static partial Regex StartXref();

    [GeneratedRegex(@"/Kids \[([^\]]*)\]")]
    private static partial Regex Kids();

    [GeneratedRegex(@"^<< /Length (\d+) >>")]
    private static partial Regex Length();

    [GeneratedRegex("<([0-9A-F]*)> Tj")]
    private static partial Regex Shown();
}
