namespace ComplaintCloud.Complaints.Disposition;

/// <summary>Breaks text into lines: Chinese anywhere but before a closing mark, Latin words and numbers not at all where they fit.</summary>
internal static class TextWrap
{
    private const string NotAtStart = "，。；：、！？）】》”’,.;:!?)]}%";

    /// <summary>The lines of a text, each at most so wide; at least one.</summary>
    /// <param name="text">With line breaks where new paragraphs begin.</param>
    /// <param name="size">Of the font, in points.</param>
    /// <param name="width">In points.</param>
    public static IReadOnlyList<string> Lines(string text, double size, double width) =>
        [.. text.ReplaceLineEndings("\n").Split('\n').SelectMany(paragraph => Paragraph(PdfFont.Shown(paragraph), size, width))];

    private static IEnumerable<string> Paragraph(string text, double size, double width)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = Fitting(text, start, size, width);
            yield return text[start..end].TrimEnd();
            start = end;
            while (start < text.Length && text[start] == ' ')
                start++;
        }
        if (text.Length == 0)
            yield return "";
    }

    private static int Fitting(string text, int start, double size, double width)
    {
        var (end, used) = (start, 0.0);
        while (end < text.Length && (end == start || used + (PdfFont.WidthOf(text[end]) * size) <= width))
            used += PdfFont.WidthOf(text[end++]) * size;
        if (end == text.Length)
            return end;
        var at = end;
        while (at > start + 1 && (NotAtStart.Contains(text[at]) || (IsWord(text[at]) && IsWord(text[at - 1]))))
            at--;
        return at > start + 1 ? at : end;
    }

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or ':' or '/';
}
