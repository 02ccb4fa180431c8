namespace ComplaintCloud.Complaints.People;

/// <summary>What came of an import.</summary>
/// <param name="DryRun">True when nothing was done: it is what would come of it.</param>
/// <param name="Lines">Lines in the file, the header and empty lines not counted.</param>
/// <param name="Added">Items that are new.</param>
/// <param name="Changed">Items that were there and differ.</param>
/// <param name="Unchanged">Items that were there already, and lines that repeat another.</param>
/// <param name="IgnoredColumns">Columns that mean nothing here.</param>
/// <param name="Bad">Lines that were not taken, by line.</param>
/// <param name="BadFile">The same as a CSV file that can be mended and sent again; null when there are none.</param>
public sealed record ImportReport(
    bool DryRun, int Lines, int Added, int Changed, int Unchanged, IReadOnlyList<string> IgnoredColumns, IReadOnlyList<BadLine> Bad, string? BadFile);

/// <summary>A line that was not taken.</summary>
/// <param name="Line">In the file; the header is line 1.</param>
/// <param name="Reason">In Chinese.</param>
public sealed record BadLine(int Line, string Reason);

/// <summary>Refusals of whole files and of lines.</summary>
internal static class ImportErrors
{
    /// <summary>The file cannot be read; says why.</summary>
    public static Error Unreadable(string why) => new(ErrorKind.Invalid, "unreadable_file", why);

    /// <summary>One line is not taken; says why.</summary>
    public static Error Line(string why) => RequestErrors.Invalid with { Message = why };
}
