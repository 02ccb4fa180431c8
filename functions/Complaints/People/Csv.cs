using System.Text;

namespace ComplaintCloud.Complaints.People;

/// <summary>One record of a CSV file.</summary>
/// <param name="Line">The line on which it begins; the header is line 1.</param>
/// <param name="Cells">Its cells, trimmed; null when a quote is never closed.</param>
/// <param name="Raw">All of it as it stands in the file, without the line's end.</param>
internal sealed record CsvRecord(int Line, IReadOnlyList<string>? Cells, string Raw);

/// <summary>Comma-separated values after RFC 4180: cells in quotes may hold commas, doubled quotes and line ends.</summary>
internal static class Csv
{
    // A quote that is closed only this far away was never meant to be one; the lines after it must not be swallowed.
    private const int MaxRecord = 8_000;

    /// <summary>All records in order; empty lines are none.</summary>
    public static IEnumerable<CsvRecord> Read(string text)
    {
        for (int at = 0, line = 1; at < text.Length;)
        {
            var (cells, end) = ReadRecord(text, at);
            var raw = text[at..end];
            if (!string.IsNullOrWhiteSpace(raw))
                yield return new CsvRecord(line, cells, raw);
            var next = Skip(text, end);
            line += Lines(text.AsSpan(at, next - at));
            at = next;
        }
    }

    /// <summary>A cell as it is written: in quotes where it must be.</summary>
    public static string Cell(string text) =>
        text.AsSpan().IndexOfAny("\",\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static (IReadOnlyList<string>? Cells, int End) ReadRecord(string text, int start)
    {
        var (cells, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        var limit = Math.Min(text.Length, start + MaxRecord);
        for (var at = start; at < limit; at++)
        {
            var c = text[at];
            if (c == '"' && quoted && at + 1 < text.Length && text[at + 1] == '"')
                (_, at) = (cell.Append('"'), at + 1);
            else if (c == '"' && (quoted || cell.Length == 0))
                quoted = !quoted;
            else if (c == ',' && !quoted)
                Take();
            else if (c is '\r' or '\n' && !quoted)
                return (Done(), at);
            else
                cell.Append(c);
        }
        return quoted || limit < text.Length ? (null, EndOfLine(text, start)) : (Done(), limit);

        void Take()
        {
            cells.Add(cell.ToString().Trim());
            cell.Clear();
        }

        List<string> Done()
        {
            Take();
            return cells;
        }
    }

    private static int EndOfLine(string text, int at)
    {
        var length = text.AsSpan(at).IndexOfAny('\r', '\n');
        return length < 0 ? text.Length : at + length;
    }

    private static int Skip(string text, int end)
    {
        if (end < text.Length && text[end] == '\r')
            end++;
        return end < text.Length && text[end] == '\n' ? end + 1 : end;
    }

    private static int Lines(ReadOnlySpan<char> text)
    {
        var ends = text.Count('\n');
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))
                ends++;
        return ends;
    }
}
