using System.Text;

namespace ComplaintCloud.Complaints.People;

/// <summary>A column that an import knows.</summary>
/// <param name="Name">What it is called in Chinese, and in the file of bad lines.</param>
/// <param name="Required">Whether the file must have it.</param>
/// <param name="Others">Other headers for it, in lower case without spaces, underscores and what stands in brackets.</param>
internal sealed record ImportColumn(string Name, bool Required, params string[] Others);

/// <summary>One line of an imported file.</summary>
/// <param name="Record">As it stands in the file.</param>
/// <param name="Cells">Its cells by the column's Chinese name; empty ones for columns that the file does not have.</param>
/// <param name="Broken">Why it cannot be read at all; null when it can.</param>
internal sealed record ImportLine(CsvRecord Record, IReadOnlyDictionary<string, string> Cells, string? Broken);

/// <summary>An uploaded table, in whatever way Excel has written it.</summary>
internal sealed class ImportFile
{
    /// <summary>Most bytes in a file (8 MiB).</summary>
    public const int MaxBytes = 8 * 1024 * 1024;

    /// <summary>Most lines in a file, the header not counted.</summary>
    public const int MaxLines = 20_000;

    /// <summary>The column that the file of bad lines ends with, and that is ignored when it comes back.</summary>
    public const string Reason = "原因";

    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    private static readonly Encoding Gb18030 =
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private ImportFile(CsvRecord header, IReadOnlyList<string> ignored, IReadOnlyList<ImportLine> lines) => (Header, Ignored, Lines) = (header, ignored, lines);

    /// <summary>The first line.</summary>
    public CsvRecord Header { get; }

    /// <summary>Columns that mean nothing here.</summary>
    public IReadOnlyList<string> Ignored { get; }

    /// <summary>All lines but the first.</summary>
    public IReadOnlyList<ImportLine> Lines { get; }

    /// <summary>The file, or why it cannot be read at all.</summary>
    public static Result<ImportFile> Read(byte[] bytes, IReadOnlyList<ImportColumn> columns)
    {
        if (Decode(bytes) is not { } text)
            return ImportErrors.Unreadable("文件编码无法识别，请另存为“CSV UTF-8”或用 Excel 另存为 CSV。");
        var records = Csv.Read(text).Take(MaxLines + 2).ToList();
        if (records.Count == 0 || records[0].Cells is not { } headers)
            return ImportErrors.Unreadable("文件是空的，或第一行不是表头。");
        if (records.Count > MaxLines + 1)
            return ImportErrors.Unreadable($"一次最多导入 {MaxLines} 行，请拆成几个文件。");
        var places = columns.Select(column => (Column: column, At: headers.ToList().FindIndex(header => Fits(column, header)))).ToList();
        if (places.Where(place => place.At < 0 && place.Column.Required).Select(place => place.Column.Name).ToList() is { Count: > 0 } missing)
            return ImportErrors.Unreadable($"文件缺少这些列：{string.Join('、', missing)}。");
        var known = places.Select(place => place.At).ToHashSet();
        var ignored = headers.Where((header, at) => !known.Contains(at) && header.Length > 0 && header != Reason).ToList();
        return new ImportFile(records[0], ignored, [.. records.Skip(1).Select(record => LineOf(record, headers.Count, places))]);
    }

    /// <summary>The bad lines as a file that can be mended and sent again; null when there are none. Begins with a byte order mark, by which Excel knows UTF-8.</summary>
    public string? BadFile(IReadOnlyList<BadLine> bad)
    {
        if (bad.Count == 0)
            return null;
        var had = Header.Cells!.ToList().IndexOf(Reason);
        var raw = Lines.ToDictionary(line => line.Record.Line, line => line.Record);
        var file = new StringBuilder("\uFEFF").Append(With(Header, Reason, had));
        foreach (var line in bad)
            file.Append("\r\n").Append(With(raw[line.Line], line.Reason, had));
        return file.Append("\r\n").ToString();
    }

    // A line that cannot be taken apart goes back as it came, without a reason of its own.
    private string With(CsvRecord record, string reason, int had)
    {
        if (record.Cells is not { } cells)
            return record.Raw;
        var missing = Enumerable.Repeat("", Math.Max(0, Header.Cells!.Count - cells.Count));
        return string.Join(',', cells.Concat(missing).Where((_, at) => at != had).Append(reason).Select(Csv.Cell));
    }

    private static ImportLine LineOf(CsvRecord record, int width, List<(ImportColumn Column, int At)> places)
    {
        if (record.Cells is not { } cells)
            return new ImportLine(record, new Dictionary<string, string>(), "引号没有成对，无法分列。");
        // Excel leaves empty cells out at the end, and a mended file has the reason there.
        var extra = cells.Skip(width).Any(cell => cell.Length > 0);
        return new ImportLine(
            record, places.ToDictionary(place => place.Column.Name, place => place.At >= 0 && place.At < cells.Count ? cells[place.At] : ""),
            extra ? $"这一行有 {cells.Count} 列，表头只有 {width} 列。" : null);
    }

    private static bool Fits(ImportColumn column, string header)
    {
        var name = header.Split('（', '(')[0].ToLowerInvariant().Replace(" ", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);
        return name == column.Name || column.Others.Contains(name);
    }

    private static string? Decode(byte[] bytes)
    {
        foreach (var encoding in (Encoding[])[Utf8, Gb18030])
            try
            {
                return encoding.GetString(bytes).TrimStart('\uFEFF');
            }
            catch (DecoderFallbackException)
            {
                // Not written so.
            }
        return null;
    }
}
