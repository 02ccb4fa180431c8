using System.Text;
using System.Text.RegularExpressions;
using Spectre.Console.Rendering;

namespace ComplaintCloud.LocalHost.Demo.Story;

/// <summary>
/// Wraps Chinese text to a width in terminal cells, two for each Chinese character. Chinese may break anywhere but after an
/// opening and before a closing mark; dates, numbers and Latin words stay whole.
/// </summary>
internal static partial class CellWrap
{
    /// <summary>The lines; wider than so many cells only where one word is.</summary>
    public static IEnumerable<string> Lines(string text, int cells)
    {
        var (line, used) = (new StringBuilder(), 0);
        foreach (Match part in Parts().Matches(text))
        {
            var piece = part.Value;
            var width = new Segment(piece).CellCount();
            if (used > 0 && used + width > cells)
            {
                yield return line.ToString().TrimEnd();
                (line, used) = (line.Clear(), 0);
            }
            if (used == 0 && piece == " ")
                continue;
            line.Append(piece);
            used += width;
        }
        if (used > 0)
            yield return line.ToString();
    }

    [GeneratedRegex(@"[（“(【]*(\d+月\d+日(（周.）)?|[A-Za-z0-9:.\-]+|.)[，。：；、）”？！】,;)]*", RegexOptions.Singleline)]
    private static partial Regex Parts();
}
